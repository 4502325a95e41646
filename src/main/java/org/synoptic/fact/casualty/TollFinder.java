package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Toll;
import org.synoptic.text.AnnotatedText;

/**
 * Settles what toll an article gives for its main event. Killed and injured are settled together, since "five shot, one
 * fatally" says something of both: of all tolls that the statements propose, the one that fits them best. A dead attacker is
 * counted among the killed, as the Gun Violence Archive counts, and the note says so.
 */
final class TollFinder {
    private static final double HEADLINE = 3;
    private static final double LEAD = 2;
    private static final int LEAST_EVENT = 3;
    private static final int LEAD_SENTENCES = 2;
    private static final double HALF_AT = 4.5;
    private static final int MOST_PROPOSALS = 12;
    private static final int MOST_PEOPLE = 200_000_000;

    private final TollWords words = new TollWords();

    /** A statement and the fact made of it. */
    record Statement(Harm harm, Fact fact) {}

    /** @param year of publication, or 0 if unknown */
    Toll find(List<Statement> statements, java.util.function.Function<Passage.Part, AnnotatedText> texts, int year) {
        List<Evidence> all = new ArrayList<>();
        Set<Harm> sums = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean attackerDead = false;
        Statement before = null;
        Harm judged = null;
        boolean elsewhere = false;
        for (Statement each : statements) {
            Harm harm = each.harm;
            AnnotatedText text = texts.apply(harm.part());
            if (judged == null || judged.part() != harm.part() || judged.sentence() != harm.sentence()) elsewhere = words.isElsewhere(text, text.sentences().get(harm.sentence()), year);
            judged = harm;
            if (elsewhere || harm.modality() != Claim.Modality.ASSERTED || harm.amount().set().low() > MOST_PEOPLE) continue;
            boolean sameSentence = before != null && before.harm.part() == harm.part() && before.harm.sentence() == harm.sentence();
            if (words.isAttackersDeath(harm, text)) {
                attackerDead = true;
                if (harm.rule().equals("attacker dies")) setApart(all, harm);
            }
            Evidence evidence = evidence(each, sameSentence ? before : null);
            if (evidence == null) continue;
            all.add(evidence);
            if (words.isOfSeveralEvents(text, text.sentences().get(harm.sentence()))) sums.add(harm);
            if (isHarm(harm.kind()) && evidence.number() > 0) before = each;
        }
        if (!sums.isEmpty()) all = ofOneEvent(all, sums);
        Map<FactKind, Toll.Estimate> estimates = new EnumMap<>(FactKind.class);
        settleHarm(all.stream().filter(each -> isHarm(each.kind())).toList(), attackerDead, estimates);
        for (FactKind kind : List.of(FactKind.MISSING, FactKind.DISPLACED, FactKind.ARRESTED, FactKind.HOSTAGES, FactKind.RESCUED)) settleAlone(kind, all, estimates);
        return new Toll(estimates);
    }

    /** In a round-up of a weekend's shootings the main event is one that is also told alone; without one, the sums must do. */
    private static List<Evidence> ofOneEvent(List<Evidence> all, Set<Harm> sums) {
        List<Evidence> alone = all.stream().filter(each -> !sums.contains(each.harm())).toList();
        return alone.stream().anyMatch(each -> isHarm(each.kind()) && each.isOfAll() && each.number() >= LEAST_EVENT) ? alone : all;
    }

    /** "Killed three people before the police shot him": the three stand beside him. */
    private static void setApart(List<Evidence> all, Harm attackersDeath) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Harm earlier = all.get(i).harm();
            if (earlier.part() != attackersDeath.part() || earlier.sentence() != attackersDeath.sentence()) return;
            all.set(i, all.get(i).withAttackerApart());
        }
    }

    private static boolean isHarm(Harm.Kind kind) {
        return kind == Harm.Kind.KILLED || kind == Harm.Kind.INJURED || kind == Harm.Kind.STRUCK;
    }

    private Evidence evidence(Statement each, Statement before) {
        Harm harm = each.harm;
        double stated = harm.amount().stated();
        int number = Double.isNaN(stated) ? -1 : (int) Math.min(stated, MOST_PEOPLE);
        double weight = harm.part() == Passage.Part.HEADLINE ? HEADLINE : LEAD / (1 + Math.max(0, harm.sentence() - LEAD_SENTENCES) / HALF_AT);
        Group.Form form = harm.group().form();
        boolean person = number == 1 && (form == Group.Form.ONE || form == Group.Form.PRONOUN || form == Group.Form.NAME);
        int ordinal = person ? words.ordinal(harm) : 0;
        if (number == 0 && form != Group.Form.NONE) return null;
        Evidence.Role role = number == 0 ? Evidence.Role.NOBODY : ordinal > 0 ? Evidence.Role.ORDINAL : person ? Evidence.Role.PERSON
                : harm.portion() == Portion.PART ? Evidence.Role.PART : harm.portion() == Portion.INCREMENT ? Evidence.Role.OTHERS : Evidence.Role.TOTAL;
        if (role == Evidence.Role.PERSON && harm.group().attacker() && harm.kind() != Harm.Kind.KILLED) return null;
        int base = before == null ? 0 : (int) Math.min(MOST_PEOPLE, before.harm.amount().stated());
        return new Evidence(harm, each.fact, role, ordinal > 0 ? ordinal : number, base, before != null && before.harm.kind() == Harm.Kind.KILLED, false, weight);
    }

    private void settleHarm(List<Evidence> evidence, boolean attackerDead, Map<FactKind, Toll.Estimate> estimates) {
        if (evidence.isEmpty()) return;
        TollScore score = new TollScore(evidence, attackerDead, words);
        Set<Integer> killed = proposals(evidence, Harm.Kind.KILLED, attackerDead);
        Set<Integer> injured = proposals(evidence, Harm.Kind.INJURED, false);
        Set<Integer> struck = proposals(evidence, Harm.Kind.STRUCK, false);
        int bestKilled = 0;
        int bestInjured = 0;
        double best = score.of(0, 0);
        for (int k : killed) {
            Set<Integer> both = new TreeSet<>(injured);
            for (int s : struck) {
                both.add(s);
                if (s > k) both.add(s - k);
            }
            for (int i : both) {
                double fit = score.of(k, i);
                if (fit <= best) continue;
                best = fit;
                bestKilled = k;
                bestInjured = i;
            }
        }
        put(estimates, FactKind.KILLED, bestKilled, evidence, attackerDead);
        put(estimates, FactKind.INJURED, bestInjured, evidence, false);
    }

    /** The numbers that statements of a kind propose, those of the weightiest statements. */
    private static Set<Integer> proposals(List<Evidence> evidence, Harm.Kind kind, boolean orOneMore) {
        Set<Integer> proposals = new TreeSet<>(Set.of(0));
        evidence.stream().filter(each -> each.kind() == kind || kind == Harm.Kind.STRUCK && each.role() == Evidence.Role.ORDINAL)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed()).takeWhile(_ -> proposals.size() < MOST_PROPOSALS).forEach(each -> {
                    int number = each.number() >= 0 ? each.number() : (int) Math.min(MOST_PEOPLE, Math.ceil(each.harm().amount().set().low()));
                    proposals.add(number);
                    if (each.role() == Evidence.Role.OTHERS) proposals.add(number + Math.max(1, each.base()));
                    if (each.number() < 0 || orOneMore) proposals.add(number + 1);
                });
        return proposals;
    }

    private static void put(Map<FactKind, Toll.Estimate> estimates, FactKind kind, int best, List<Evidence> evidence, boolean attackerDead) {
        List<Evidence> own = evidence.stream().filter(each -> each.fact().kind() == kind).toList();
        if (own.isEmpty() && best == 0) return;
        int low = best;
        int high = best;
        for (Evidence each : own) {
            if (each.role() != Evidence.Role.TOTAL || each.kind() == Harm.Kind.STRUCK || each.number() < 2 || each.weight() < LEAD) continue;
            low = Math.min(low, each.number());
            high = Math.max(high, each.number());
        }
        String note = attackerDead && best > 0 ? "with the dead attacker " + best + ", without " + (best - 1) : low < high ? "the article gives " + low + " and " + high : null;
        estimates.put(kind, new Toll.Estimate(low, best, high, own.stream().map(Evidence::fact).toList(), note));
    }

    /** The number with the most weight behind it. */
    private static void settleAlone(FactKind kind, List<Evidence> all, Map<FactKind, Toll.Estimate> estimates) {
        Map<Integer, Double> weights = new TreeMap<>();
        List<Evidence> own = all.stream().filter(each -> each.fact().kind() == kind).toList();
        for (Evidence each : own) {
            double weight = each.role() == Evidence.Role.TOTAL ? each.weight() : each.weight() / 4;
            int number = each.number() >= 0 ? each.number() : (int) Math.min(MOST_PEOPLE, Math.ceil(each.harm().amount().set().low()));
            weights.merge(number, weight, Double::sum);
        }
        if (weights.isEmpty()) return;
        int best = weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        put(estimates, kind, best, own, false);
    }
}
