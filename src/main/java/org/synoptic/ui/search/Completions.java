package org.synoptic.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.search.Dimension;
import org.synoptic.search.query.QueryFields;

/** How the last word of a query can go on: the name of a field, or the value of one. */
final class Completions {
    private static final int MOST = 8;
    private static final Pattern FIELD = Pattern.compile("(?<=^|[\\s(+-])\\p{L}{2,}$");
    private static final Pattern VALUE = Pattern.compile("(?<=^|[\\s(+-])(\\p{L}+):(\"[^\"]*|[^\"\\s()\\[\\]{}]*)$");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+");

    private Completions() {}

    /**
     * Best first; empty if the last word is neither the beginning of a field's name nor that of a known value.
     *
     * @param values of a dimension, those of most articles first
     */
    static List<Completion> of(String query, Function<Dimension, List<String>> values) {
        Matcher value = VALUE.matcher(query);
        if (value.find()) return values(query.substring(0, value.start(2)), value.group(1).toLowerCase(Locale.ROOT), value.group(2).replace("\"", ""), values);
        Matcher field = FIELD.matcher(query);
        if (!field.find()) return List.of();
        String begun = field.group().toLowerCase(Locale.ROOT);
        return QueryFields.names().stream().filter(name -> name.startsWith(begun)).limit(MOST)
                .map(name -> new Completion(query.substring(0, field.start()) + name + ":", name + ":  " + about(name))).toList();
    }

    private static List<Completion> values(String before, String field, String begun, Function<Dimension, List<String>> values) {
        Stream<String> known = QueryFields.isFlag(field) ? Stream.of("yes", "no") : Stream.of(Dimension.values()).filter(dimension -> field.equals(dimension.name().toLowerCase(Locale.ROOT))).flatMap(dimension -> values.apply(dimension).stream());
        return known.filter(value -> begins(value, begun)).limit(MOST).map(value -> new Completion(before + (PLAIN.matcher(value).matches() ? value : "\"" + value + "\"") + " ", value)).toList();
    }

    /** Whether a word of the value begins so. */
    private static boolean begins(String value, String begun) {
        return (" " + value.toLowerCase(Locale.ROOT)).contains(" " + begun.toLowerCase(Locale.ROOT));
    }

    private static String about(String field) {
        if (QueryFields.isFigure(field)) return "a figure, as 12, >100 or [100 TO *]";
        if (QueryFields.isFlag(field)) return "yes or no";
        return switch (field) {
            case "byline" -> "who wrote it";
            case "fact" -> "a kind of fact that it states";
            case "headline", "text" -> "words of the " + field;
            case "note" -> "words of your notes";
            case "outlet" -> "who printed it";
            case "person" -> "who is quoted";
            case "place" -> "where its facts are";
            case "published" -> "a day, month or range, as 2016-02 or >2016-02-12";
            case "story" -> "the story's name";
            case "tag" -> "one of your tags";
            default -> "";
        };
    }
}
