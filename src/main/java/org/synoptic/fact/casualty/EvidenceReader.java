package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.text.AnnotatedText;

/** Reads what each statement of an article says of the toll of its main event, and sets aside those that speak of others. */
final class EvidenceReader {
    static final int MOST_PEOPLE = 200_000_000;

    private static final double HEADLINE = 3;
    private static final double LEAD = 2;
    private static final int LEAD_SENTENCES = 2;
    private static final double HALF_AT = 4.5;

    private final TollWords words;
    private final Attackers attackers;
    private final Function<Passage.Part, AnnotatedText> texts;
    private final int year;

    /** @param year of publication, or 0 if unknown */
    EvidenceReader(TollWords words, Attackers attackers, Function<Passage.Part, AnnotatedText> texts, int year) {
        this.words = words;
        this.attackers = attackers;
        this.texts = texts;
        this.year = year;
    }

    /** In the order of the statements. */
    List<Evidence> read(List<TollFinder.Statement> statements) {
        List<Evidence> all = new ArrayList<>();
        for (int first = 0, end; first < statements.size(); first = end) {
            end = first + 1;
            while (end < statements.size() && sameSentence(statements.get(first).harm(), statements.get(end).harm())) end++;
            all.addAll(readSentence(statements.subList(first, end)));
        }
        return victimsThroughout(all);
    }

    /** A number that is told beside the attacker's death once is one of victims alone wherever it comes again. */
    private List<Evidence> victimsThroughout(List<Evidence> all) {
        Set<Integer> numbers = all.stream().filter(each -> each.kind() == Harm.Kind.KILLED && each.role() == Evidence.Role.TOTAL && each.victims()).map(Evidence::number).collect(Collectors.toSet());
        return all.stream().map(each -> each.kind() == Harm.Kind.KILLED && each.role() == Evidence.Role.TOTAL && numbers.contains(each.number()) ? each.ofVictims() : each).toList();
    }

    private static boolean sameSentence(Harm one, Harm other) {
        return one.part() == other.part() && one.sentence() == other.sentence();
    }

    private List<Evidence> readSentence(List<TollFinder.Statement> statements) {
        List<Evidence> all = new ArrayList<>();
        Harm any = statements.getFirst().harm();
        AnnotatedText text = texts.apply(any.part());
        if (words.isElsewhere(text, text.sentences().get(any.sentence()), year)) return all;
        boolean apart = statements.stream().anyMatch(each -> counts(each.harm()) && each.harm().kind() == Harm.Kind.KILLED && attackers.isOne(each.harm(), text) && !words.isOfWhole(each.harm()));
        Dead dead = Dead.of(statements.stream().map(TollFinder.Statement::harm).filter(harm -> harm.kind() == Harm.Kind.KILLED && counts(harm)).toList());
        TollFinder.Statement before = null;
        TollFinder.Statement last = null;
        for (TollFinder.Statement each : statements) {
            if (!counts(each.harm()) || each.harm().kind() != Harm.Kind.KILLED && dead.hold(each.harm().kind(), each.harm().group())) continue;
            // "The other four were hit and are stable": those told of before are not the same four.
            if (last != null && !last.harm().group().overlaps(each.harm().group())) before = last;
            Evidence evidence = evidence(each, before, attackers.isOne(each.harm(), text), apart);
            if (evidence == null) continue;
            join(evidence, all);
            if (evidence.isHarm() && evidence.number() > 0) last = each;
        }
        return all;
    }

    /** Adds it to what the sentence tells, summed up with what it continues: "a boy was hit in the leg and two men were hit in the arm". */
    private void join(Evidence evidence, List<Evidence> all) {
        Evidence last = all.isEmpty() ? null : all.getLast();
        if (last != null && continues(evidence, last)) {
            all.set(all.size() - 1, last.asPart());
            all.add(evidence.withBefore(last.number()));
        } else {
            if (last != null && diedLater(evidence, last)) all.set(all.size() - 1, last.leavingOpenWhoDied());
            all.add(evidence);
        }
    }

    /** Whether it tells of people besides those before it that the same befell. */
    private boolean continues(Evidence evidence, Evidence last) {
        if (evidence.kind() != last.kind() || !evidence.isHarm() || last.number() < 1 || evidence.number() < 1 || last.harm().group().overlaps(evidence.harm().group())) return false;
        if (words.isAlong(evidence)) return true;
        if (last.role() != Evidence.Role.TOTAL && last.role() != Evidence.Role.PERSON || last.harm().group().definite() || evidence.harm().group().definite()) return false;
        return switch (evidence.role()) {
            case ORDINAL -> evidence.number() == last.number() + 1;
            case PERSON, TOTAL -> evidence.harm().portion() == Portion.INCREMENT || words.isCondition(evidence) && words.isCondition(last)
                    || evidence.harm().rule().equals(last.harm().rule()) && evidence.harm().group().form() != Group.Form.BARE && evidence.harm().group().form() != Group.Form.IMPLIED;
            default -> false;
        };
    }

    /** In "eight were wounded, two of whom died" six are left, in "one of the five wounded has died" four. */
    private static boolean diedLater(Evidence evidence, Evidence last) {
        boolean among = evidence.harm().group().part() || last.harm().group().first() == evidence.harm().group().end() + 1;
        return evidence.kind() == Harm.Kind.KILLED && among && last.kind() == Harm.Kind.INJURED && last.role() == Evidence.Role.TOTAL && last.number() > evidence.number();
    }

    /**
     * Those who died in one sentence. In "three people were found dead with gunshot wounds" and "a girl was taken to hospital, where she died" the hurt are the dead.
     *
     * @param groups where each begins and how many it is
     * @param lastPronoun where the last one stands for one of them, or -1
     */
    private record Dead(Set<Map.Entry<Integer, Double>> groups, int lastPronoun) {
        static Dead of(List<Harm> killed) {
            return new Dead(killed.stream().map(harm -> key(harm.group())).collect(Collectors.toSet()),
                    killed.stream().map(Harm::group).filter(group -> group.form() == Group.Form.PRONOUN && group.isOne()).mapToInt(Group::first).max().orElse(-1));
        }

        private static Map.Entry<Integer, Double> key(Group group) {
            return Map.entry(group.first(), group.amount().stated());
        }

        boolean hold(Harm.Kind kind, Group hurt) {
            return !Double.isNaN(hurt.amount().stated()) && groups.contains(key(hurt)) || kind == Harm.Kind.INJURED && hurt.isOne() && lastPronoun > hurt.first();
        }
    }

    private static boolean counts(Harm harm) {
        return harm.modality() == Claim.Modality.ASSERTED && harm.amount().set().low() <= MOST_PEOPLE;
    }

    /** Null if it says nothing of the toll. */
    private Evidence evidence(TollFinder.Statement each, TollFinder.Statement before, boolean ofAttacker, boolean apart) {
        Harm harm = each.harm();
        double stated = harm.amount().stated();
        int number = Double.isNaN(stated) ? -1 : (int) Math.min(stated, MOST_PEOPLE);
        Group.Form form = harm.group().form();
        boolean person = number == 1 && (form == Group.Form.ONE || form == Group.Form.PRONOUN || form == Group.Form.NAME || form == Group.Form.IMPLIED);
        int ordinal = person ? words.ordinal(harm) : 0;
        if (number == 0 && (form != Group.Form.NONE || harm.portion() == Portion.PART) || person && harm.group().attacker() && !harm.isOfBody()) return null;
        Evidence.Role role = number == 0 ? Evidence.Role.NOBODY : ordinal > 0 ? Evidence.Role.ORDINAL : ofAttacker ? Evidence.Role.ATTACKER : person ? Evidence.Role.PERSON
                : harm.portion() == Portion.PART ? Evidence.Role.PART : harm.portion() == Portion.INCREMENT ? Evidence.Role.OTHERS : Evidence.Role.TOTAL;
        int base = before == null ? 0 : (int) Math.min(MOST_PEOPLE, before.harm().amount().stated());
        return new Evidence(harm, each.fact(), role, ordinal > 0 ? ordinal : number, base, before != null && before.harm().kind() == Harm.Kind.KILLED, !ofAttacker && (apart || words.isOfVictims(harm, texts.apply(harm.part()))), weight(harm));
    }

    private static double weight(Harm harm) {
        return harm.part() == Passage.Part.HEADLINE ? HEADLINE : LEAD / (1 + Math.max(0, harm.sentence() - LEAD_SENTENCES) / HALF_AT);
    }

    /** Whether it stands where an article tells its main event. */
    static boolean isLeading(Evidence evidence) {
        return evidence.weight() >= LEAD;
    }
}
