package org.synoptic.article.read.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.article.read.WrittenDate;
import org.synoptic.text.RuleFile;
import org.synoptic.text.Span;

/** How one press database writes its exports; see {@code exports.yaml}. */
final class ExportRules {
    private static final int BEGINNING = 16_000;

    private final String name;
    private final Pattern sign;
    private final Pattern parted;
    private final boolean partedAfter;
    private final Pattern textFrom;
    private final Pattern textTo;
    private final Map<String, Pattern> fields = new TreeMap<>();

    private ExportRules(JsonNode rules) {
        name = rules.path("name").asText();
        sign = pattern(rules.path("sign"));
        partedAfter = rules.has("parted-after");
        parted = pattern(rules.path(partedAfter ? "parted-after" : "parted-before"));
        textFrom = pattern(rules.path("text-from"));
        textTo = pattern(rules.path("text-to"));
        rules.path("fields").properties().forEach(field -> fields.put(field.getKey(), pattern(field.getValue())));
    }

    private static Pattern pattern(JsonNode rule) {
        return Pattern.compile(rule.asText(), Pattern.MULTILINE);
    }

    static List<ExportRules> load() {
        List<ExportRules> all = new ArrayList<>();
        RuleFile.beside(ExportRules.class, "exports.yaml").root().forEach(rules -> all.add(new ExportRules(rules)));
        return List.copyOf(all);
    }

    String name() {
        return name;
    }

    boolean accepts(String text) {
        return sign.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).find();
    }

    /** Where each article lies in the export, its fields included. */
    List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Matcher match = parted.matcher(text); match.find(); ) {
            int cut = partedAfter ? match.end() : match.start();
            if (cut > start) parts.add(new Span(start, cut));
            start = cut;
        }
        if (start < text.length()) parts.add(new Span(start, text.length()));
        return parts.stream().filter(part -> textFrom.matcher(part.of(text)).find()).toList();
    }

    /** Where the words of the article lie in its part. */
    Span body(String part) {
        Matcher from = textFrom.matcher(part);
        int start = from.find() ? from.end() : 0;
        Matcher to = textTo.matcher(part);
        int end = to.find(start) ? to.start() : part.length();
        while (start < end && Character.isWhitespace(part.charAt(start))) start++;
        while (end > start && Character.isWhitespace(part.charAt(end - 1))) end--;
        return new Span(start, end);
    }

    Article.Builder fields(String part, Article.Builder article) {
        return article.headline(field("headline", part)).outlet(field("outlet", part)).byline(field("byline", part))
                .published(WrittenDate.find(field("published", part), true)).address(field("address", part));
    }

    private String field(String field, String part) {
        Pattern pattern = fields.get(field);
        if (pattern == null) return null;
        Matcher match = pattern.matcher(part);
        if (!match.find()) return null;
        int group = 1;
        while (match.group(group) == null) group++;
        String value = match.group(group).replaceAll("\\s+", " ").strip();
        return value.isEmpty() ? null : value;
    }
}
