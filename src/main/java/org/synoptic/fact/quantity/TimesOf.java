package org.synoptic.fact.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.text.Span;

/** The times found in an article by place, so that those in a sentence are found without going through all. */
public final class TimesOf {
    private final Map<Passage.Part, List<Timex>> byPart = new EnumMap<>(Passage.Part.class);

    public TimesOf(Reading reading) {
        for (Passage.Part part : Passage.Part.values()) byPart.put(part, new ArrayList<>());
        for (Timex time : reading.times) byPart.get(time.passage().part()).add(time);
        byPart.values().forEach(times -> times.sort(Comparator.comparing(time -> time.passage().span())));
    }

    /** Those that share characters with the span, in order; expects that times do not overlap one another. */
    List<Timex> in(Passage.Part part, Span span) {
        List<Timex> times = byPart.get(part);
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).passage().end() <= span.start()) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < times.size() && times.get(end).passage().start() < span.end()) end++;
        return times.subList(low, end);
    }
}
