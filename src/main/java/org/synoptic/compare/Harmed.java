package org.synoptic.compare;

import java.util.Comparator;
import java.util.List;
import org.synoptic.fact.Amount;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Portion;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/**
 * Finds the counts of people that are of the harmed though no rule of harm knows their words: "the fever carried off 64 patients of the ward"
 * where another report has 64 deaths from fever in that ward. The figure and the words around it must be the same, and the report must tell
 * nothing else of that harm. Such a count can agree but never differs: a number of people near an event may be of those who got away.
 */
final class Harmed {
    private final WordClass person;
    private final WordClass people;
    private final Words unharmed;

    Harmed(Meaning meaning) {
        Lexicon words = Lexicon.load(CasualtyFinder.class, "en/people.yaml");
        person = words.get("person");
        people = words.get("people");
        unharmed = Words.of(Lexicon.load(Harmed.class, "en/meaning.yaml").get("unharmed").phrases().stream().flatMap(word -> meaning.of(word).stream()).toList());
    }

    /** All statements in their order, those counts as statements of the harm. */
    List<Statement> among(List<Statement> statements) {
        List<Statement> tolls = statements.stream().filter(statement -> statement.kind().isCasualty() && statement.standing() == Standing.TOLL).toList();
        return tolls.isEmpty() ? statements : statements.stream().map(statement -> mayBeHarm(statement) ? as(statement, tolls, statements) : statement).toList();
    }

    private boolean mayBeHarm(Statement count) {
        return count.kind() == FactKind.COUNT && count.fact().portion() == Portion.TOTAL && !Comparability.isNone(count) && !Sets.meet(count.wording(), unharmed)
                && count.fact().value() instanceof Amount && (person.has(count.fact().unit()) || people.has(count.fact().unit()));
    }

    private static Statement as(Statement count, List<Statement> tolls, List<Statement> statements) {
        return tolls.stream().filter(toll -> isOf(count, toll) && statements.stream().noneMatch(told -> tells(told, count, toll.kind())))
                .max(Comparator.comparingInt(toll -> Sets.common(count.wording(), toll.wording()))).map(count::as).orElse(count);
    }

    private static boolean isOf(Statement count, Statement toll) {
        if (count.article().equals(toll.article()) || !count.part().equals(toll.part())) return false;
        Outcome outcome = Outcomes.of(count, toll);
        return outcome != Outcome.DIFFER && Likeness.sameWording(toll, count, outcome) && Comparability.of(count.as(toll), toll);
    }

    /** Whether the report of the count tells of that harm, or of any harm with the figure. */
    private static boolean tells(Statement told, Statement count, FactKind harm) {
        return told.article().equals(count.article()) && (told.kind() == harm || told.kind().isCasualty() && told.fact().stated().overlaps(count.fact().stated()));
    }
}
