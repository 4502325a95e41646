package org.synoptic.fact.casualty;

import java.util.List;

/**
 * How well a toll of so many killed and so many injured fits what the article says. Every statement adds its weight where it
 * agrees and takes some of it away where the toll is lower than it can be; a higher toll is no contradiction, since reports
 * tell of parts without saying so. The shares below were chosen on the development half of the casualty benchmark.
 */
final class TollScore {
    private static final double ONE = 0.65;
    private static final double WEAK = 0.5;
    private static final double VICTIMS = 0.25;
    private static final double PART = 0.6;
    private static final double TOO_LOW = 0.5;
    private static final double VAGUE = 0.6;
    private static final double ABOVE_BOUND = 0.15;
    private static final double STRUCK_APART = 0.45;
    private static final double PERSON = 0.75;
    private static final double KNOWN_PERSON = 0.15;
    private static final double WITH_ATTACKER = 0.9;
    private static final double WITHOUT_ATTACKER = 0.4;
    private static final double ORDINAL = 0.8;
    private static final double ALL_HURT = 0.3;
    private static final double NOBODY = 0.3;
    private static final double EARLY = 1.5;
    private static final double LATE = 0.2;
    private static final double ZERO = 0.3;
    private static final double NAMED_DEAD = 1;
    private static final double NAMED = 0.5;
    private static final double PARSIMONY = 0.1;

    private final List<Evidence> evidence;
    private final boolean attackerDead;
    /** Whether the article tells of many hurt first and of the dead only far behind: those are mostly of another event. */
    private final boolean beganWithoutDeath;
    private final TollWords words;
    private final Named named;

    TollScore(List<Evidence> evidence, TollWords words) {
        this.evidence = evidence;
        this.attackerDead = evidence.stream().anyMatch(Evidence::isAttackersDeath);
        this.words = words;
        this.beganWithoutDeath = evidence.stream().noneMatch(each -> each.kind() == Harm.Kind.KILLED && each.weight() > EARLY && each.number() != 0)
                && evidence.stream().anyMatch(each -> each.kind() != Harm.Kind.KILLED && EvidenceReader.isLeading(each) && each.number() > 1);
        this.named = beganWithoutDeath ? new Named(0, 0) : Named.of(evidence, attackerDead);
    }

    boolean attackerDead() {
        return attackerDead;
    }

    Named named() {
        return named;
    }

    double of(int killed, int injured) {
        double sum = -PARSIMONY * Math.log1p(killed + injured) + (beganWithoutDeath && killed == 0 ? ZERO : 0);
        if (killed < named.dead()) sum -= NAMED_DEAD;
        if (killed + injured < named.harmed()) sum -= NAMED;
        for (Evidence each : evidence) sum += each.weight() * (beganWithoutDeath && each.kind() == Harm.Kind.KILLED ? LATE : 1) * share(each, killed, injured);
        return sum;
    }

    private double share(Evidence each, int killed, int injured) {
        int number = each.number();
        int value = switch (each.kind()) {
            case KILLED -> killed;
            case INJURED -> injured;
            default -> killed + injured;
        };
        double strength = (number == 1 ? ONE : 1) * (words.isWeak(each) ? WEAK : 1) * (words.isCountOfVictims(each) ? VICTIMS : 1);
        return switch (each.role()) {
            case NOBODY -> value == 0 ? NOBODY : 0;
            case ATTACKER -> (each.kind() == Harm.Kind.STRUCK && !attackerDead ? injured : value) >= 1 ? 0 : -PERSON * KNOWN_PERSON;
            case PERSON -> person(each, value);
            case ORDINAL -> ORDINAL * ordinal(each, value, killed, injured);
            case PART -> strength * PART * (each.kind() == Harm.Kind.KILLED ? 1 : 0.5) * (value == number ? 1 : value > number ? 0 : -1);
            case OTHERS -> strength * others(each, value, killed, injured);
            case TOTAL -> strength * (each.harm().group().definite() && !each.harm().group().joined() ? ONE : 1) * total(each, value, killed, injured);
        };
    }

    /** A toll without somebody told of is too low; less surely so if he was named before and may have been counted, unless his condition is told. */
    private double person(Evidence each, int value) {
        int least = each.kind() == Harm.Kind.KILLED && attackerDead && each.victims() ? 2 : 1;
        if (value >= least) return 0;
        boolean known = each.harm().group().definite() && !words.isCondition(each);
        return -PERSON * (known ? KNOWN_PERSON : 1) * (words.isWeak(each) ? WEAK : 1);
    }

    /** "A third victim died" tells of three dead, or of four with the attacker; "two died and a third was hurt" of three in all. */
    private double ordinal(Evidence each, int value, int killed, int injured) {
        int number = each.number();
        boolean afterDead = each.kind() != Harm.Kind.KILLED && each.afterKilled();
        if (value == number && !afterDead) return 1;
        if (each.kind() == Harm.Kind.KILLED && attackerDead && killed == number + 1) return WITH_ATTACKER;
        if (each.kind() != Harm.Kind.KILLED && attackerDead && killed + injured == number + 1) return WITH_ATTACKER;
        if (killed + injured == number) return each.kind() == Harm.Kind.KILLED ? ALL_HURT : 1;
        return killed + injured < number ? -TOO_LOW : 0;
    }

    private double others(Evidence each, int value, int killed, int injured) {
        int number = each.number();
        if (number < 0) return fit(each, each.kind() == Harm.Kind.INJURED ? injured : value, number);
        return switch (each.kind()) {
            case KILLED -> each.base() > 0 && each.afterKilled() ? first(value == number + each.base(), 1, value == number, 0.3) : 0.6 * first(value == number, 1, value == number + 1, 0.6);
            case INJURED -> each.base() > 0 && !each.afterKilled() ? first(injured == number + each.base(), 1, injured == number, 0.5) : besidesTold(number, killed + each.base() > 0, injured);
            default -> each.base() > 0 ? first(value == number + each.base(), 1, injured == number, 0.4) : first(value == number + 1 || injured == number, 0.7, false, 0);
        };
    }

    /** "Three others were hurt" is told besides the dead or, where nobody died, besides somebody hurt. */
    private static double besidesTold(int number, boolean othersTold, int injured) {
        if (injured < number) return -TOO_LOW;
        return othersTold ? first(injured == number, 1, false, 0) : first(injured == number + 1, 1, injured == number, 0.5);
    }

    private static double first(boolean one, double ifOne, boolean other, double ifOther) {
        return one ? ifOne : other ? ifOther : 0;
    }

    private double total(Evidence each, int value, int killed, int injured) {
        double plain = fit(each, value, each.number());
        if (each.kind() == Harm.Kind.STRUCK && attackerDead && killed > 0) plain = Math.max(plain, WITH_ATTACKER * fit(each, value - 1, each.number()));
        if (each.kind() == Harm.Kind.STRUCK) return Math.max(plain, injured == each.number() && each.afterKilled() ? STRUCK_APART : Double.NEGATIVE_INFINITY);
        if (each.kind() != Harm.Kind.KILLED || !attackerDead) return plain;
        boolean besides = killed == each.number() + 1;
        return each.victims() ? Math.max(WITH_ATTACKER * fit(each, value, each.number() + 1), WITHOUT_ATTACKER * plain) : Math.max(plain, besides ? WITHOUT_ATTACKER : Double.NEGATIVE_INFINITY);
    }

    private static double fit(Evidence each, int value, int number) {
        if (each.number() < 0) return each.allows(value) ? VAGUE : 0;
        if (value == number) return 1;
        if (value > number) return each.allows(value) ? ABOVE_BOUND : 0;
        return -TOO_LOW;
    }
}
