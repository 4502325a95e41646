package org.synoptic.compare;

import java.util.List;
import java.util.Map;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Report;

/**
 * One fact of one report, with what its words mean.
 *
 * @param report whose it is
 * @param fact what is stated
 * @param value that of the fact, in the {@linkplain Scales#common unit that all of its sort are compared in}
 * @param rarity how hardly two reports have the figure in common by chance: {@link Likeness#rarity}
 * @param kind what it is compared as; that of the fact, but for counts of people that are of the harmed
 * @param unit what is counted, alike for words of one meaning
 * @param mood how the figure is meant: planned or done, a change or a level, of one event or several; figures of one mood alone can differ
 * @param what meanings of the event's words
 * @param nearest those of them that stand right beside the figure
 * @param sorts of dated events: of what {@linkplain Happenings sort} the event is by its words, or, where they do not say ("the disaster"), that its article begins with
 * @param names of the event, besides its places
 * @param who meanings of the group's words; of shares those of what they are of
 * @param part meanings of those words of the group that set it apart from all people: children, soldiers
 * @param places names in lower case
 * @param distances from the meanings of the telling words of its sentence to the tokens between them and the figure
 * @param wording those words' meanings alone
 * @param contrasts what its sentence tells apart
 * @param counted whether its words give a number, rather than name or describe each one
 * @param standing to the toll of the report's main event
 * @param whole what its article tells beside it
 */
record Statement(Report report, Fact fact, FactValue value, int rarity, FactKind kind, String unit, Words mood, Words what, Words nearest, Words sorts, Words names, Words who,
        Words part, Words places, Map<String, Integer> distances, Words wording, Contrasts contrasts, boolean counted, Standing standing, Whole whole) {
    /** The same, as one of harm: of one event, told by no word of how badly. */
    Statement as(Statement harm) {
        return new Statement(report, fact, value, rarity, harm.kind, harm.unit, Words.of(List.of()), what, nearest, sorts, names, who, part, places, distances, wording, contrasts, counted, harm.standing, whole);
    }

    /** The same, of everybody. */
    Statement ofAll() {
        return new Statement(report, fact, value, rarity, kind, unit, mood, what, nearest, sorts, names, who, Words.of(List.of()), places, distances, wording, contrasts, counted, standing, whole);
    }

    String article() {
        return report.id();
    }
}
