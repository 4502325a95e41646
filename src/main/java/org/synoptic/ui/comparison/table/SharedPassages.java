package org.synoptic.ui.comparison.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.fact.Passage;
import org.synoptic.story.SharedRun;
import org.synoptic.text.Span;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.comparison.Place;
import org.synoptic.ui.control.Counted;

/** The passages that articles of a story share: the same words once, with all articles that print them. */
final class SharedPassages {
    /** So many words are shown; all of them stand in the texts. */
    private static final int MOST_WORDS = 50;

    private SharedPassages() {}

    /** The longest first, of equals those of most articles. */
    static List<PassageRow> of(Compared compared) {
        Map<String, Map<String, Place>> alike = new LinkedHashMap<>();
        for (SharedRun run : compared.shared()) {
            Place a = place(compared, run.a(), run.inA());
            Place b = place(compared, run.b(), run.inB());
            Map<String, Place> printed = alike.computeIfAbsent(a.passage().words().replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT), words -> new LinkedHashMap<>());
            printed.putIfAbsent(run.a(), a);
            printed.putIfAbsent(run.b(), b);
        }
        return alike.values().stream().map(printed -> row(compared, List.copyOf(printed.values()))).sorted(Comparator.comparingInt(Line::words).thenComparing(line -> line.row.places().size()).reversed()).map(Line::row).toList();
    }

    private record Line(int words, PassageRow row) {}

    private static Line row(Compared compared, List<Place> places) {
        List<String> words = List.of(places.getFirst().passage().words().strip().split("\\s+"));
        String shown = String.join(" ", words.subList(0, Math.min(MOST_WORDS, words.size()))) + (words.size() > MOST_WORDS ? " …" : "");
        List<String> names = new ArrayList<>(places.stream().map(place -> compared.article(place.article())).map(compared::name).distinct().toList());
        String where = Counted.of(words.size(), "word") + (places.size() > 2 ? " in " + Counted.of(places.size(), "article") : "");
        return new Line(words.size(), new PassageRow(FactWords.names(names, PassageRow.MOST_NAMES), shown, where, places));
    }

    private static Place place(Compared compared, String article, Span span) {
        return new Place(article, new Passage(Passage.Part.TEXT, span, span.of(compared.article(article).text())));
    }
}
