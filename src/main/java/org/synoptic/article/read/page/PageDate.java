package org.synoptic.article.read.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.article.Published;
import org.synoptic.article.read.Block;
import org.synoptic.article.read.Blocks;
import org.synoptic.article.read.WrittenDate;

/** When a page was published: what it tells machines first, then its address, then what it shows to people. */
final class PageDate {
    private static final List<String> PUBLISHED = List.of("article:published_time", "og:published_time", "datePublished", "og:article:published_time", "published_time", "parsely-pub-date",
            "sailthru.date", "cXenseParse:recs:publishtime", "publish-date", "publish_date", "publication_date", "pubdate", "pub_date", "dateCreated", "DC.date.issued", "dcterms.created",
            "DC.date.created", "dcterms.date", "DC.date", "citation_publication_date", "citation_date", "article.published", "article_date_original", "originalpublicationdate", "rnews:datePublished",
            "OriginalPublicationDate", "timestamp", "date", "dc.date.x-metadatadate", "bt:pubdate", "prism.publicationDate", "field-name-post-date", "release_date", "created");
    private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time", "og:modified_time", "dateModified", "lastmod", "last-modified", "dcterms.modified", "DC.date.modified", "revised");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/._-]?(0[1-9]|1[0-2])[/._-]?([0-2]\\d|3[01])(?!\\d)|/((?:19|20)\\d{2})/([a-z]{3})/(\\d{1,2})/");
    private static final String NAMED_DATE = "[itemprop=datePublished], [itemprop=dateCreated], [property=datePublished], time[pubdate], abbr.published, .published, .publication time, .entry-date, .post-date, .pubdate, .date-published, .publish-date, .article-date, .dateline, .postdate, .date-header, .submitted, .posted-on";
    private static final Pattern DATE_NAMES = Pattern.compile(".* (date|datum|data|published|publish|pubdate|posted|posted on|timestamp|dateline|datetime|created|fecha|time|byline|meta|info|submitted) .*");
    private static final String COUNTED_DATE = "[data-time], [data-utime], [data-time-ms], [data-livestamp]";
    private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title", "data-datetime", "data-timestamp", "data-date", "data-published", "data-time", "data-utime", "data-time-ms", "data-livestamp");
    private static final int FARTHEST_WEST = -10;
    private static final int FARTHEST_EAST = 13;
    private static final int LONGEST_DATE_LINE = 160;

    private final Document page;
    private final StructuredData data;
    private final PageFacts facts;
    private final boolean monthFirst;

    PageDate(Document page, StructuredData data, PageFacts facts) {
        this.page = page;
        this.data = data;
        this.facts = facts;
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        this.monthFirst = language.isEmpty() || language.equals("en") || language.equals("en-us");
    }

    /** Null if it is told nowhere. */
    Published published() {
        Published told = find(data.published());
        if (told == null) told = firstMeta(PUBLISHED);
        Published inAddress = inAddress(facts.address());
        if (told != null) return atTheOutletsPlace(told, inAddress);
        if (inAddress != null) return inAddress;
        Published shown = shown(page.select(NAMED_DATE));
        if (shown == null) shown = shown(page.select("h1 ~ time, h1 ~ * time"));
        if (shown == null) shown = shown(page.select("time"));
        if (shown == null) shown = shown(page.select(COUNTED_DATE));
        if (shown == null) shown = shown(page.select("[class], [id]").stream().filter(element -> DATE_NAMES.matcher(PageWords.names(element)).matches()).toList());
        if (shown == null) shown = find(PageState.published(page));
        if (shown == null) shown = inText();
        if (shown == null) shown = modified();
        return shown != null ? shown : inAddress(facts.meta("og:image"));
    }

    /** Machines are often told the moment in UTC; the day in the address is the one at the outlet's place, if it was that day anywhere. */
    private static Published atTheOutletsPlace(Published told, Published inAddress) {
        if (inAddress == null || told.moment() == null || told.moment().getOffset().getTotalSeconds() != 0) return told;
        LocalDate farthestWest = told.moment().plusHours(FARTHEST_WEST).toLocalDate();
        LocalDate farthestEast = told.moment().plusHours(FARTHEST_EAST).toLocalDate();
        return inAddress.day().isBefore(farthestWest) || inAddress.day().isAfter(farthestEast) ? told : inAddress;
    }

    /** Null if it is told nowhere. */
    Published modified() {
        Published told = find(data.modified());
        if (told == null) told = firstMeta(MODIFIED);
        return told != null ? told : shown(page.select("[itemprop=dateModified], .updated"));
    }

    private Published firstMeta(List<String> names) {
        for (String name : names) {
            Published found = find(facts.meta(name));
            if (found != null) return found;
        }
        return null;
    }

    private Published inAddress(String address) {
        if (address == null) return null;
        Matcher match = IN_ADDRESS.matcher(address);
        if (!match.find()) return null;
        return match.group(1) != null ? find(match.group(1) + "-" + match.group(2) + "-" + match.group(3)) : find(match.group(6) + " " + match.group(5) + " " + match.group(4));
    }

    private Published shown(List<Element> elements) {
        for (Element element : elements) {
            for (String attribute : ATTRIBUTES) {
                Published found = find(element.attr(attribute));
                if (found != null) return found;
            }
            String text = element.text();
            Published found = text.length() > LONGEST_DATE_LINE ? null : find(text);
            if (found != null) return found;
        }
        return null;
    }

    /** The first short line that holds a date, after the first heading if there is one. */
    private Published inText() {
        boolean headed = page.select("h1").isEmpty();
        Published before = null;
        for (Block block : Blocks.of(page.body())) {
            headed |= block.element().normalName().equals("h1");
            if (block.text().length() > LONGEST_DATE_LINE) continue;
            Published found = find(block.text());
            if (found != null && headed) return found;
            if (before == null) before = found;
        }
        return before;
    }

    private Published find(String text) {
        Published found = WrittenDate.find(text, monthFirst);
        return found == null || found.day().isBefore(LocalDate.of(1990, 1, 1)) ? null : found;
    }
}
