package org.synoptic.article.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/**
 * The short YAML header of a text file, between two lines of three hyphens.
 *
 * <p>Fields, none of them needed: {@code outlet}, {@code headline}, {@code byline}, {@code agency}, {@code published},
 * {@code modified}, {@code address}, {@code story}, {@code kind} ({@code own report}, {@code agency copy}, {@code retelling},
 * {@code summary}) and {@code incomplete}. Others, such as {@code note}, are for people.
 *
 * @param fields the header as read
 * @param end where the text below it may begin, in UTF-16 units
 */
record Header(JsonNode fields, int end) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String FENCE = "---";
    private static final Pattern FIELD = Pattern.compile("(\\w+):\\s*(.*)");
    private static final int LONGEST = 1 << 16;

    /**
     * @return null if the text has no header
     * @throws UnreadableException if it has one that cannot be read
     */
    static Header of(String text) throws UnreadableException {
        int first = lineEnd(text, 0);
        if (!text.substring(0, first).strip().equals(FENCE)) return null;
        for (int start = first + 1; start < Math.min(text.length(), LONGEST); start = lineEnd(text, start) + 1) {
            int end = lineEnd(text, start);
            if (text.substring(start, end).strip().equals(FENCE)) return new Header(parse(text.substring(first, start)), Math.min(end + 1, text.length()));
        }
        return null;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static JsonNode parse(String yaml) throws UnreadableException {
        try {
            JsonNode fields = YAML.readTree(yaml);
            if (fields.isObject() || fields.isEmpty()) return fields;
        } catch (JsonProcessingException e) {
            JsonNode plain = plain(yaml);
            if (plain != null) return plain;
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UnreadableException("the header cannot be read at line " + line + "; write fields as \"name: value\", and in quotation marks if the value holds a colon", e);
        }
        throw new UnreadableException("the header has no fields; write them as \"name: value\" between the two lines ---");
    }

    /** As people write it: a value is all that stands behind the first colon of its line, also where YAML wants quotation marks around it; null if a line has no name. */
    private static JsonNode plain(String yaml) {
        ObjectNode fields = YAML.createObjectNode();
        for (String line : yaml.lines().filter(each -> !each.isBlank()).toList()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) return null;
            fields.put(field.group(1), field.group(2).replaceFirst("\\s#\\s.*", "").strip().replaceFirst("^([\"'])(.*)\\1$", "$2"));
        }
        return fields;
    }

    Article.Builder applyTo(Article.Builder article) throws UnreadableException {
        if (has("address")) article.address(text("address"));
        if (has("story")) article.story(text("story"));
        return article.outlet(text("outlet")).headline(text("headline")).byline(text("byline")).agency(text("agency"))
                .published(day("published")).modified(day("modified")).kind(kind()).incomplete(fields.path("incomplete").asBoolean());
    }

    private boolean has(String field) {
        return text(field) != null;
    }

    private String text(String field) {
        String value = fields.path(field).asText("").strip();
        return value.isEmpty() || value.equals("null") ? null : value;
    }

    private Published day(String field) throws UnreadableException {
        String value = text(field);
        if (value == null) return null;
        try {
            return Published.parse(value);
        } catch (DateTimeException e) {
            throw new UnreadableException("\"" + field + ": " + value + "\" is not a day or date-time; write it like 2016-02-12 or 2016-02-12T10:00+01:00", e);
        }
    }

    private Article.Kind kind() throws UnreadableException {
        String value = text("kind");
        if (value == null) return Article.Kind.UNKNOWN;
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "own report", "own" -> Article.Kind.OWN;
            case "agency copy", "agency" -> Article.Kind.AGENCY;
            case "retelling" -> Article.Kind.RETELLING;
            case "summary" -> Article.Kind.SUMMARY;
            case "unknown" -> Article.Kind.UNKNOWN;
            default -> throw new UnreadableException("\"kind: " + value + "\" is not known; write own report, agency copy, retelling or summary");
        };
    }
}
