package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/** From reports to statements, in an order that does not depend on that of the reports. */
final class Statements {
    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::article)
            .thenComparing((Statement s) -> s.fact().passage().part()).thenComparing(s -> s.fact().passage().span())
            .thenComparing(s -> s.fact().kind()).thenComparing(s -> s.fact().stated().span());

    /** A fact that counts towards a toll; claims are told later than tolls, so that the facts themselves are not alike. */
    private record Evidence(FactKind kind, Passage passage) {}

    private final Meaning meaning;

    Statements(Meaning meaning) {
        this.meaning = meaning;
    }

    List<Statement> of(List<Report> reports) {
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) {
            Set<Evidence> main = new HashSet<>();
            for (Toll.Estimate estimate : report.findings().toll().estimates().values())
                for (Fact fact : estimate.evidence()) main.add(new Evidence(fact.kind(), fact.passage()));
            Wordings wordings = new Wordings(report, meaning);
            for (Fact fact : report.findings().facts()) statements.add(of(report, fact, wordings.of(fact), main.contains(new Evidence(fact.kind(), fact.passage()))));
        }
        statements.sort(ORDER);
        return statements;
    }

    private Statement of(Report report, Fact fact, Set<String> wording, boolean main) {
        Set<String> places = new TreeSet<>();
        for (String place : fact.places()) if (!meaning.isInstitution(place)) places.add(place.toLowerCase(Locale.ROOT));
        Set<String> names = Meaning.names(fact.about());
        names.removeIf(name -> places.stream().anyMatch(place -> place.contains(name)));
        Set<String> who = meaning.of(fact.who());
        return new Statement(report, fact, meaning.unit(fact.kind(), fact.unit()), meaning.of(fact.about()), names, who, meaning.parts(who), places, wording, main);
    }
}
