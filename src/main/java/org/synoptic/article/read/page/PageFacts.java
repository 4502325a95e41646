package org.synoptic.article.read.page;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself besides its date: headline, outlet, byline, address. Each answer is null if it is not told. */
final class PageFacts {
    private static final Pattern BEFORE_NAME = Pattern.compile("^((view|show) all (posts|articles) (by|of)|(written|published|posted|geschrieben) (by|von)|by|von|par|por|di)\\b\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile("(?i:by|von|par|por)\\s+\\p{Lu}[\\p{L}.'’-]*(\\s+(and|und|et|y|\\p{Lu}[\\p{L}.'’-]*),?){1,7}");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}]*|(no author|unknown|admin|administrator|editor|staff|webmaster)", Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = "\\s+[|–—·•»«:-]\\s+|\\s*\\|\\s*";

    private static final Pattern SAVED = Pattern.compile("(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://\\S+)");

    private final Document page;
    private final StructuredData data;
    private final String givenAddress;
    private final Map<String, String> metas;

    PageFacts(Document page, StructuredData data, String givenAddress) {
        this.page = page;
        this.data = data;
        this.givenAddress = givenAddress;
        this.metas = metas(page);
    }

    /** The first heading if the page's titles agree with it, else the title told to other sites, else the page's own. */
    String headline() {
        String title = first(meta("og:title"), meta("twitter:title"), data.headline(), text(page.title()));
        for (Element heading : page.select("h1")) {
            String text = text(heading.text());
            if (text != null && title != null && agree(text, title)) return text;
        }
        List<Element> headings = page.select("h1");
        if (headings.size() == 1 && text(headings.getFirst().text()) != null && data.headline() == null && meta("og:title") == null) return headings.getFirst().text().strip();
        return data.headline() != null && title != null && agree(data.headline(), title) ? data.headline() : withoutOutlet(title);
    }

    private static boolean agree(String heading, String title) {
        String a = letters(heading);
        String b = letters(title);
        return !a.isEmpty() && (b.contains(a) || a.contains(b) && b.length() > 10);
    }

    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private String withoutOutlet(String title) {
        String outlet = outlet();
        if (title == null || outlet == null) return title;
        String[] parts = title.split(SEPARATORS);
        if (parts.length < 2) return title;
        String last = parts[parts.length - 1];
        return letters(last).equals(letters(outlet)) ? title.substring(0, title.length() - last.length()).replaceFirst("[\\s|–—·•»«:-]+$", "") : title;
    }

    String outlet() {
        String outlet = first(meta("og:site_name"), data.outlet(), meta("application-name"), meta("dc.publisher"), itemprop("publisher"));
        String host = host(outlet == null ? address() : outlet);
        if (host != null) outlet = host;
        return outlet == null ? null : outlet.replaceFirst("^@|^(www\\d?|m|amp|mobile)\\.", "");
    }

    String byline() {
        String byline = first(data.byline(), meta("author"), meta("article:author_name"), meta("parsely-author"), meta("sailthru.author"), meta("dc.creator"), itemprop("author"),
                text(page.select("[rel=author]").text()), text(page.select(".byline, .author-name, .article-author, .author").stream().map(Element::text).findFirst().orElse("")), signed());
        if (byline == null || byline.startsWith("http") || byline.length() > 200) return null;
        String name = BEFORE_NAME.matcher(byline).replaceFirst("");
        return NO_NAME.matcher(name).matches() ? null : text(name);
    }

    /** A line that says no more than who wrote the article. */
    private String signed() {
        return page.select("p, div, span, li, address, h2, h3, h4").stream().map(element -> element.ownText().strip())
                .filter(line -> SIGNED.matcher(line).matches()).findFirst().orElse(null);
    }

    /** The canonical address, absolute where that can be told; nothing is opened. */
    String address() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String own = first(canonical == null ? null : text(canonical.attr("href")), meta("og:url"), savedFrom());
        if (own == null) return givenAddress;
        if (own.matches("(?i)https?://.*")) return own;
        try {
            return givenAddress == null ? own : URI.create(givenAddress).resolve(own).toString();
        } catch (IllegalArgumentException notAnAddress) {
            return givenAddress;
        }
    }

    /** Browsers and SingleFile note in a comment where a page was saved from. */
    private String savedFrom() {
        return page.childNodes().stream().flatMap(node -> Stream.concat(Stream.of(node), node.childNodes().stream())).filter(Comment.class::isInstance)
                .map(node -> ((Comment) node).getData()).map(SAVED::matcher).filter(Matcher::find).map(match -> match.group(1)).findFirst().orElse(null);
    }

    private static String host(String address) {
        try {
            return address == null ? null : URI.create(address.strip()).getHost();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private String itemprop(String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        if (element == null) return null;
        Element inner = element.selectFirst("[itemprop=name]");
        Element named = inner == null ? element : inner;
        return text(named.hasAttr("content") ? named.attr("content") : named.text());
    }

    /** The content of the first meta element with this name, property or itemprop, in any case. */
    String meta(String name) {
        return metas.get(name.toLowerCase(Locale.ROOT));
    }

    /** What the page says it is about, in a sentence or two. */
    String description() {
        return first(meta("og:description"), meta("description"), meta("twitter:description"), data.description());
    }

    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = text(meta.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.hasAttr(attribute) && content != null) metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
            }
        }
        return metas;
    }

    private static String text(String raw) {
        String text = raw.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) if (candidate != null && !candidate.isBlank()) return candidate;
        return null;
    }
}
