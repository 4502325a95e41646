package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;
import org.synoptic.fact.name.Names;

/** From reports to statements, in an order that does not depend on that of the reports. */
final class Statements {
    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::article)
            .thenComparing((Statement s) -> s.fact().passage().part()).thenComparing(s -> s.fact().passage().span())
            .thenComparing(s -> s.fact().kind()).thenComparing(s -> s.fact().stated().span());

    private final Meaning meaning;
    private final Moods moods;
    private final Happenings happenings = new Happenings();
    private final Names names;
    private final Harmed harmed;

    Statements(Meaning meaning, Names names) {
        this.meaning = meaning;
        this.moods = new Moods(meaning);
        this.names = names;
        this.harmed = new Harmed(meaning);
    }

    List<Statement> of(List<Report> reports) {
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) {
            Wordings wordings = new Wordings(report, meaning);
            Whole whole = Whole.of(report, meaning, happenings);
            Standings standings = new Standings(report.findings().toll());
            for (Fact fact : report.findings().facts()) statements.add(of(report, fact, wordings, standings.of(fact), whole));
        }
        statements.sort(ORDER);
        return Everybody.among(harmed.among(statements), moods);
    }

    private Statement of(Report report, Fact fact, Wordings wordings, Standing standing, Whole whole) {
        Set<String> places = new TreeSet<>();
        for (String place : fact.places()) if (!meaning.isInstitution(place)) places.add(names.shown(place).toLowerCase(Locale.ROOT));
        Set<String> named = Meaning.names(fact.about());
        named.removeIf(name -> places.stream().anyMatch(place -> place.contains(name)));
        String clause = meaning.clause(fact.about());
        Set<String> what = fact.kind().isCasualty() ? meaning.ofEvent(clause) : meaning.ofClause(clause);
        if (!fact.kind().isDated()) what.removeAll(meaning.of(fact.claim().claimant()));
        Map<String, Integer> distances = wordings.distances(fact);
        return new Statement(report, fact, Scales.common(fact), Likeness.rarity(fact.value()), fact.kind(), meaning.unit(fact.kind(), fact.unit()),
                Words.of(moods.of(fact, clause)), Words.of(what), Words.of(meaning.nearest(clause)), Words.of(sorts(fact, what, whole)), Words.of(named),
                Words.of(fact.kind() == FactKind.PERCENT ? meaning.sharedOut(clause) : meaning.of(fact.who())), Words.of(moods.parts(fact, wordings.before(fact))), Words.of(places),
                distances, Words.of(distances.keySet()), wordings.contrasts(fact), isCounted(report, fact), standing, whole);
    }

    private Set<String> sorts(Fact fact, Set<String> what, Whole whole) {
        if (!fact.kind().isDated()) return Set.of();
        Set<String> named = happenings.of(fact.about());
        return what.isEmpty() || named.contains(Happenings.ANY) ? whole.happenings() : named;
    }

    private static boolean isCounted(Report report, Fact fact) {
        if (!(fact.value() instanceof Amount amount) || amount.stated() == 0) return true;
        return report.findings().quantities().stream().anyMatch(quantity -> quantity.passage().overlaps(fact.stated()) && (quantity.amount().stated() == amount.stated() || quantity.amount().set().equals(amount.set())));
    }
}
