package org.synoptic.search.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.fact.FactKind;
import org.synoptic.search.document.Schema;

/** What may stand before a colon in a query. */
public final class QueryFields {
    static final Set<String> TEXTS = Set.of(Schema.HEADLINE, Schema.TEXT, Schema.OUTLET, Schema.BYLINE, Schema.STORY, Schema.PERSON, Schema.PLACE, Schema.TAG, Schema.NOTE);
    /** Take yes or no. */
    static final Set<String> FLAGS = Set.of(Schema.STARRED, Schema.READ);
    /** Take a number or a range. */
    static final Set<String> FIGURES = Stream.of(FactKind.values()).filter(FactKind::isAmount).map(FactKind::key).collect(Collectors.toUnmodifiableSet());

    private QueryFields() {}

    /** All of them, those of figures last; each group by name. */
    public static List<String> names() {
        return Stream.concat(Stream.of(TEXTS, FLAGS, Set.of(Schema.PUBLISHED, Schema.FACT)).flatMap(Set::stream).sorted(), FIGURES.stream().sorted()).toList();
    }

    public static boolean isFigure(String name) {
        return FIGURES.contains(name);
    }

    public static boolean isFlag(String name) {
        return FLAGS.contains(name);
    }
}
