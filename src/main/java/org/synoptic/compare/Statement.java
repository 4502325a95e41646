package org.synoptic.compare;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;

/**
 * One fact of one report, with what its words mean.
 *
 * @param report whose it is
 * @param fact what is stated
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
 * @param contrasts what its sentence tells apart
 * @param counted whether its words give a number, rather than name or describe each one
 * @param standing to the toll of the report's main event
 * @param whole what its article tells beside it
 */
record Statement(Report report, Fact fact, FactKind kind, String unit, Set<String> mood, Set<String> what, Set<String> nearest, Set<String> sorts, Set<String> names, Set<String> who, Set<String> part,
        Set<String> places, Map<String, Integer> distances, Contrasts contrasts, boolean counted, Standing standing, Whole whole) {
    /** Hashed sets: every two statements of a kind are held against one another. */
    Statement {
        mood = new HashSet<>(mood);
        what = new HashSet<>(what);
        nearest = new HashSet<>(nearest);
        sorts = new HashSet<>(sorts);
        names = new HashSet<>(names);
        who = new HashSet<>(who);
        part = new HashSet<>(part);
        places = new HashSet<>(places);
    }

    /** The same, as one of harm: of one event, told by no word of how badly. */
    Statement as(Statement harm) {
        return new Statement(report, fact, harm.kind, harm.unit, Set.of(), what, nearest, sorts, names, who, part, places, distances, contrasts, counted, harm.standing, whole);
    }

    /** The same, of everybody. */
    Statement ofAll() {
        return new Statement(report, fact, kind, unit, mood, what, nearest, sorts, names, who, Set.of(), places, distances, contrasts, counted, standing, whole);
    }

    String article() {
        return report.id();
    }

    /** Meanings of the telling words of the sentence that states it. */
    Set<String> wording() {
        return distances.keySet();
    }
}
