package org.synoptic.article.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.text.RuleFile;

/** Tells whose report an outlet printed, where the byline or the dateline names a news agency of {@code agencies.yaml}. */
final class Agencies {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;/|()•·]+\\s*|\\s+(?:and|with|via|for|from|in|-|–|—)\\s+");
    /** "MUNICH, Feb 12 (Reuters) - ", "MOSCOW, February 12. /TASS/. " */
    private static final Pattern DATELINE = Pattern.compile("\\A\\s*(?:\\p{Lu}[\\p{L}\\p{N}.,' -]{0,60}?\\s*)?(?:\\(([\\p{L} -]{2,30})\\)\\s*[-–—:]|/([\\p{L} -]{2,30})/)");
    private static final int BEGINNING = 200;

    private final Map<String, String> names = new HashMap<>();

    Agencies() {
        RuleFile.beside(Agencies.class, "agencies.yaml").root().properties().forEach(agency -> agency.getValue().forEach(name -> names.put(name.asText(), agency.getKey())));
    }

    /** The article with its agency; unchanged if it tells its own or none, or the agency itself is the outlet. */
    Article tell(Article article) {
        if (article.agency() != null || article.kind() == Article.Kind.OWN || article.kind() == Article.Kind.RETELLING) return article;
        String agency = Stream.of(inByline(article.byline()), inDateline(article.text())).filter(Objects::nonNull).findFirst().orElse(null);
        if (agency == null || agency.equals(names.get(article.outletName())) || article.outletName().contains(agency)) return article;
        return article.toBuilder().agency(agency).kind(article.kind() == Article.Kind.UNKNOWN ? Article.Kind.AGENCY : article.kind()).build();
    }

    private String inByline(String byline) {
        if (byline == null) return null;
        return Stream.concat(Stream.of(byline.strip()), List.of(BETWEEN_NAMES.split(byline.strip())).stream())
                .map(name -> names.get(name.replaceFirst("(?i)^by\\s+", ""))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String inDateline(String text) {
        Matcher match = DATELINE.matcher(text.substring(0, Math.min(BEGINNING, text.length())));
        return match.find() ? names.get(match.group(1) != null ? match.group(1) : match.group(2)) : null;
    }
}
