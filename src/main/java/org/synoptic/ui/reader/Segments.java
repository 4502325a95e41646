package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.synoptic.text.Span;

/** From marks that may overlap to segments that do not. */
final class Segments {
    private static final Comparator<Mark> SHORTEST_FIRST =
            Comparator.<Mark>comparingInt(mark -> mark.span().length()).thenComparing(Mark::verdict).thenComparing(Mark::row);

    private Segments() {}

    /**
     * Cuts a paragraph wherever a mark or a search hit begins or ends.
     *
     * @param paragraph the stretch to cut; what lies outside of it is left out
     * @param marks of the paragraph's part of the article, in any order
     * @param hits in any order
     * @return segments in order that together cover the paragraph; none if it is empty
     */
    public static List<Segment> of(Span paragraph, List<Mark> marks, List<Span> hits) {
        List<Mark> inside = marks.stream().filter(mark -> mark.span().overlaps(paragraph)).sorted(SHORTEST_FIRST).toList();
        List<Span> found = hits.stream().filter(hit -> hit.overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        inside.forEach(mark -> addEdges(cuts, mark.span(), paragraph));
        found.forEach(hit -> addEdges(cuts, hit, paragraph));
        List<Segment> segments = new ArrayList<>();
        Integer start = cuts.first();
        for (Integer end = cuts.higher(start); end != null; start = end, end = cuts.higher(start)) {
            Span span = new Span(start, end);
            segments.add(new Segment(span,
                    inside.stream().filter(mark -> mark.span().overlaps(span)).toList(),
                    found.stream().anyMatch(hit -> hit.overlaps(span))));
        }
        return List.copyOf(segments);
    }

    private static void addEdges(TreeSet<Integer> cuts, Span span, Span within) {
        cuts.add(Math.clamp(span.start(), within.start(), within.end()));
        cuts.add(Math.clamp(span.end(), within.start(), within.end()));
    }
}
