package org.synoptic.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.DateRange;

/**
 * What narrows a search beside its words. An article fits if in every dimension with values it has one of them.
 *
 * @param values of each dimension that narrows; none of the sets is empty
 * @param days only articles published on one of these, {@link DateRange#ANY} for all, also those without a day
 */
public record Filter(Map<Dimension, Set<String>> values, DateRange days) {
    public static final Filter NONE = new Filter(Map.of(), DateRange.ANY);

    public Filter {
        Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
        values.forEach((dimension, some) -> {
            if (!some.isEmpty()) copy.put(dimension, Set.copyOf(some));
        });
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** Empty if the dimension does not narrow. */
    public Set<String> of(Dimension dimension) {
        return values.getOrDefault(dimension, Set.of());
    }

    public boolean isEmpty() {
        return values.isEmpty() && !hasDays();
    }

    public boolean hasDays() {
        return !days.equals(DateRange.ANY);
    }

    public Filter with(Dimension dimension, Collection<String> some) {
        Map<Dimension, Set<String>> all = new EnumMap<>(Dimension.class);
        all.putAll(values);
        all.put(dimension, Set.copyOf(some));
        return new Filter(all, days);
    }

    /** With the value if it was not there, else without it. */
    public Filter toggled(Dimension dimension, String value) {
        Set<String> some = new HashSet<>(of(dimension));
        if (!some.remove(value)) some.add(value);
        return with(dimension, some);
    }

    /** In the query language; empty if nothing narrows. */
    public String asQuery() {
        List<String> parts = new ArrayList<>();
        values.forEach((dimension, some) -> {
            List<String> quoted = some.stream().sorted().map(value -> asQuery(dimension, value)).toList();
            parts.add(quoted.size() == 1 ? quoted.getFirst() : "(" + String.join(" OR ", quoted) + ")");
        });
        if (hasDays()) parts.add("published:[" + (days.from() == null ? "*" : days.from()) + " TO " + (days.to() == null ? "*" : days.to()) + "]");
        return String.join(" ", parts);
    }

    private static String asQuery(Dimension dimension, String value) {
        return dimension.name().toLowerCase(Locale.ROOT) + ":" + (dimension == Dimension.FACT ? value : "\"" + value.replace('"', ' ') + "\"");
    }

    public Filter withDays(DateRange other) {
        return new Filter(values, other);
    }
}
