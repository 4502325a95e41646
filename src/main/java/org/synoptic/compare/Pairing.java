package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.fact.name.Names;

/** How the statements of one row come out, article by article. */
final class Pairing {
    private final Map<String, Report> reports;
    private final Names names;
    private final Attackers attackers;

    Pairing(Map<String, Report> reports, Names names, Attackers attackers) {
        this.reports = reports;
        this.names = names;
        this.attackers = attackers;
    }

    /** One for every two articles, and one for each article that differs from itself. */
    List<Pair> of(List<Cell> cells) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Cell cell : cells) facts.computeIfAbsent(cell.article(), article -> new ArrayList<>()).add(cell.fact());
        List<String> articles = List.copyOf(facts.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            List<Fact> ones = facts.get(articles.get(a));
            Pair within = within(articles.get(a), ones);
            if (within != null) pairs.add(within);
            for (int b = a + 1; b < articles.size(); b++) pairs.add(between(articles.get(a), articles.get(b), ones, facts.get(articles.get(b)), cells));
        }
        return pairs;
    }

    /** Where an article has several statements, the two that come closest decide. */
    private Pair between(String a, String b, List<Fact> ones, List<Fact> others, List<Cell> row) {
        Fact one = null;
        Fact other = null;
        Outcome best = null;
        for (Fact first : ones)
            for (Fact second : others) {
                Outcome outcome = Outcomes.of(first, second);
                if (best != null && best.compareTo(outcome) <= 0) continue;
                best = outcome;
                one = first;
                other = second;
            }
        return switch (best) {
            case AGREE -> new Pair(a, b, best, null, null, null);
            case COMPATIBLE -> new Pair(a, b, best, null, null, Outcomes.gap(Scales.common(one), Scales.common(other)));
            case DIFFER -> {
                Reasons.Likeliest reason = new Reasons(reports.get(a), reports.get(b), names, attackers).of(one, other, row);
                yield new Pair(a, b, best, reason.reason(), reason.evidence(), null);
            }
        };
    }

    /**
     * Null unless the text, on the same word, nowhere says what the headline says. Two figures of one text are rarely for one thing, and one
     * that a report corrects itself is no contradiction of it.
     */
    private static Pair within(String article, List<Fact> facts) {
        List<Fact> text = facts.stream().filter(fact -> fact.passage().part() == Passage.Part.TEXT).toList();
        for (Fact headline : facts) {
            if (headline.passage().part() != Passage.Part.HEADLINE || text.stream().anyMatch(fact -> Outcomes.of(headline, fact) != Outcome.DIFFER)) continue;
            Fact other = text.stream().filter(fact -> onOneWord(headline.claim(), fact.claim())).findFirst().orElse(null);
            if (other == null) continue;
            String evidence = "the headline says " + headline.stated().words() + ", the text " + other.stated().words();
            return new Pair(article, article, Outcome.DIFFER, Reason.UNEXPLAINED, evidence, null);
        }
        return null;
    }

    private static boolean onOneWord(Claim one, Claim other) {
        return one.modality() == other.modality() && (one.claimant() == null || other.claimant() == null || one.claimant().equals(other.claimant()));
    }
}
