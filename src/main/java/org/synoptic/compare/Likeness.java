package org.synoptic.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import org.synoptic.article.Published;
import org.synoptic.fact.Amount;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Score;

/**
 * How alike two statements are in what they tell of the event, and whether that is enough for one row. Figures that agree speak for
 * one fact themselves, the more the more digits they have; figures that differ speak against it, so that a difference needs surer
 * signs. When in doubt, two rows.
 */
final class Likeness {
    /** What may not stand in one row, not even through others that are like both. */
    static final double FORBIDDEN = -2;
    /** Figures that differ, in words too unlike to tell whether they are for one thing; another statement of the same article may tell. */
    static final double UNSURE = -1;
    /** Statements as like as this or more stand in one row. */
    static final double SAME = 0.5;

    private static final double SURE_OF_DATES = 0.6;
    private static final double SURE_OF_CLAUSES = 0.75;
    /** Events that share a name of two words are as like as this. */
    private static final double SAME_NAME = 0.8;
    /** Two sentences share so much of their telling words when they tell the same, by Dice's measure. */
    private static final double SAME_WORDING = 0.45;
    /** So much of the shorter one's where the figure itself speaks for one fact. */
    private static final double RARE_WORDING = 0.4;
    private static final int FEWEST_WORDS = 2;
    /** Words in common and digits of the figure, as {@link #rarity} counts them, that are enough together. */
    private static final int ENOUGH = 3;
    private static final double BONUS = 0.1;
    /** Figures so many times apart are probably not of the same thing; but tolls do grow so much. */
    private static final double FARTHEST = 5;
    private static final double WIDEST_GAP = 10;
    /** No toll of one event grows so many times: one is of a war, the other of a day of it. */
    private static final double MOST_GROWN = 100;
    private static final int MOST_DAYS = 31;
    /** Units of time do not divide evenly. */
    private static final double ROUNDING = 1e-9;
    /** What happened, and to whom. */
    private static final int TELLING_WORDS = 2;
    /** How many signs of one event tolls need that are not those of the articles' main event. */
    private static final int FEWEST_SIGNS = 2;

    private Likeness() {}

    /** {@link #FORBIDDEN}, {@link #UNSURE}, or from 0 to somewhat above 1. */
    static double of(Statement a, Statement b, Counterparts counterparts) {
        if (DatedEvents.rowKind(a.kind()) != DatedEvents.rowKind(b.kind())) return FORBIDDEN;
        Outcome outcome = Outcomes.of(a, b);
        boolean differ = outcome == Outcome.DIFFER;
        if (differ && !a.unit().equals(b.unit()) || a.kind() != b.kind() && (differ || !DatedEvents.isBeginningOf(a, b))) return FORBIDDEN;
        double counterpart = outcome == Outcome.AGREE ? 0 : counterparts.sureness(a, b);
        if (counterpart > 0) return SAME + BONUS * counterpart;
        boolean sameFigure = outcome == Outcome.AGREE && counterparts.giveOneFigure(a, b);
        if (!sameFigure && !Comparability.of(a, b)) return FORBIDDEN;
        if (differ && !Comparability.ofDifference(a, b)) return FORBIDDEN;
        FactKind kind = a.kind();
        double event = Comparability.areAgesOfOne(a, b) ? 1 : kind.isCasualty() ? event(a, b, differ) : !differ && DatedEvents.areMainEvent(a, b) ? 1 : Sets.overlap(a.what(), b.what());
        if ((differ || isSuspect(a, b, outcome)) && (!maySurelyDiffer(a, b, event, counterparts) || counterparts.areGivenElsewhere(a, b))) return UNSURE;
        boolean same = event >= (kind.isDated() || kind.isCasualty() ? SAME : SURE_OF_CLAUSES) || !differ && (kind.isDated() ? areSaidAlike(a, b) || outcome == Outcome.AGREE && Sets.common(a.wording(), b.wording()) >= ENOUGH : sameWording(a, b, outcome)) || sameFigure;
        if (!same) return 0;
        return Math.max(SAME, event) + (Sets.meet(a.who(), b.who()) ? BONUS : 0) + (Sets.meet(a.places(), b.places()) ? BONUS : 0) + (differ ? 0 : BONUS);
    }

    /** "More than 10,000" and "more than 150 million" can both be true, but are probably not of one thing. */
    private static boolean isSuspect(Statement a, Statement b, Outcome outcome) {
        if (outcome != Outcome.COMPATIBLE || a.kind().isDated() || a.kind().isCasualty()) return false;
        Double gap = Outcomes.gap(a.value(), b.value());
        return gap != null && gap > WIDEST_GAP;
    }

    /** How like the events of two tolls are; articles of one story tell of one main event unless their words say otherwise. */
    private static double event(Statement a, Statement b, boolean differ) {
        if (Sets.meet(a.names(), b.names())) return SAME_NAME;
        if (!a.article().equals(b.article()) && Comparability.areTolls(a, b) && a.whole().isOfOneEvent(b.whole())) return 1;
        if (lookBack(a, b) && (!differ || tellMuchAlike(a, b))) return 1;
        if (a.what().isEmpty() || b.what().isEmpty()) return a.standing().isOfMainEvent() && b.standing().isOfMainEvent() && !(differ && haveOtherWords(a, b)) ? 1 : 0;
        double told = Sets.overlap(a.what(), b.what());
        if (!a.standing().isOfMainEvent() || !b.standing().isOfMainEvent()) return told;
        if (a.article().equals(b.article())) return Comparability.areTolls(a, b) ? 1 : told;
        if (isTold(a.what(), b.whole()) || isTold(b.what(), a.whole()) || !differ && tellsMuchOf(a.wording(), b.wording())) return 1;
        return Math.max(told, Math.min(Sets.overlap(a.what(), b.whole().words()), Sets.overlap(b.what(), a.whole().words())));
    }

    /** Whether both tell of the same days, long before the reports: a story looks back to one event of a kind in a year. */
    private static boolean lookBack(Statement a, Statement b) {
        return a.standing() == Standing.OTHER && b.standing() == Standing.OTHER && haveOnePeriod(a, b) && isOld(a) && isOld(b);
    }

    private static boolean tellMuchAlike(Statement a, Statement b) {
        return !Sets.apart(a.what(), b.what()) && Sets.common(a.wording(), b.wording()) >= FEWEST_WORDS;
    }

    private static boolean isOld(Statement statement) {
        Published printed = statement.report().article().published();
        return printed != null && areFarApart(statement.fact().period(), new DateRange(printed.day(), printed.day()));
    }

    private static boolean haveOnePeriod(Statement a, Statement b) {
        return a.fact().period() != null && b.fact().period() != null && areNested(a.fact().period(), b.fact().period());
    }

    /** A year and a month of it, or one time. */
    static boolean areNested(DateRange one, DateRange other) {
        return one.holds(other) || other.holds(one);
    }

    /** Whether an event named by several words is told in all of them elsewhere in the other article. */
    private static boolean isTold(Words event, Whole whole) {
        return event.size() >= FEWEST_WORDS && whole.words().containsAll(event);
    }

    private static boolean tellsMuchOf(Words one, Words other) {
        int common = Sets.common(one, other);
        return common >= FEWEST_WORDS && common >= RARE_WORDING * Math.min(one.size(), other.size());
    }

    private static boolean haveOtherWords(Statement a, Statement b) {
        Words one = a.whole().words();
        Words other = b.whole().words();
        return Sets.common(one, other) < FEWEST_WORDS && Math.min(one.size(), other.size()) > FEWEST_WORDS;
    }

    private static boolean maySurelyDiffer(Statement a, Statement b, double event, Counterparts counterparts) {
        FactKind kind = a.kind();
        if (inOneText(a, b) || Comparability.holdsTheDeadAlone(a, b)) return false;
        if (kind.isDated()) return (event >= SURE_OF_DATES || event >= SAME && Sets.dice(a.wording(), b.wording()) >= SURE_OF_DATES) && !haveHappenedTwice(a, b);
        if (!kind.isCasualty()) return (Comparability.areAgesOfOne(a, b) || sameClause(a, b)) && !areFarApart(a, b, FARTHEST);
        // "A cyclist was hurt" is no count, but somebody.
        boolean counted = a.counted() && b.counted() || Comparability.isNone(a) || Comparability.isNone(b);
        if (event < SAME || !counted || areFarApart(a, b, MOST_GROWN)) return false;
        if (a.standing() == Standing.TOLL && b.standing() == Standing.TOLL) return true;
        if (a.article().equals(b.article())) return isTold(a) && isTold(b);
        if (a.standing().isOfMainEvent() && b.standing().isOfMainEvent() && counterparts.areOfOneGroup(a, b)) return true;
        return mayTellOfOtherEvent(a) && mayTellOfOtherEvent(b) && signs(a, b) >= FEWEST_SIGNS;
    }

    private static boolean isTold(Statement statement) {
        return statement.standing() == Standing.TOLL || statement.standing() == Standing.RIVAL;
    }

    private static boolean mayTellOfOtherEvent(Statement statement) {
        return statement.standing() == Standing.TOLL || statement.standing() == Standing.OTHER;
    }

    private static int signs(Statement a, Statement b) {
        int told = Sets.common(a.what(), b.what()) + Sets.common(a.names(), b.names()) + Sets.common(a.places(), b.places());
        return told + (haveOnePeriod(a, b) ? 1 : 0) + (lookBack(a, b) && tellMuchAlike(a, b) ? 1 : 0);
    }

    /**
     * Whether one of the clauses has all that the other one says right beside its figure, and both have some words in common: exports that
     * grew and imports that grew are two facts.
     */
    private static boolean sameClause(Statement a, Statement b) {
        int common = Sets.common(a.what(), b.what());
        int fewer = Math.min(a.what().size(), b.what().size());
        return common >= Math.min(FEWEST_WORDS, fewer) && common >= SAME * fewer && (b.what().containsAll(a.nearest()) || a.what().containsAll(b.nearest()));
    }

    /** An article that gives two figures in its text hardly gives them for one thing; its headline may be older than its text. */
    private static boolean inOneText(Statement a, Statement b) {
        return a.article().equals(b.article()) && a.fact().passage().part() == b.fact().passage().part();
    }

    /**
     * What happened more than a month apart happened twice; so did, unless a name or more says what it was, what stands in sentences that tell
     * different things, or what an article dates that tells of the other day as well. What begins or ends does so twice only where both is told.
     */
    private static boolean haveHappenedTwice(Statement a, Statement b) {
        if (!(a.fact().value() instanceof Dates one && b.fact().value() instanceof Dates other)) return false;
        boolean farApart = areFarApart(one.set(), other.set()) || areFarApart(other.set(), one.set());
        if (a.kind() != FactKind.OCCURRED) return farApart && Sets.common(a.what(), b.what()) < TELLING_WORDS && (a.whole().tellsOf(other.set()) || b.whole().tellsOf(one.set()));
        return farApart || (Sets.common(a.what(), b.what()) < TELLING_WORDS || a.mood().contains(Moods.AGAIN) || b.mood().contains(Moods.AGAIN)) && (Sets.dice(a.wording(), b.wording()) < SAME_WORDING || a.whole().tellsOf(other.set()) || b.whole().tellsOf(one.set()));
    }

    private static boolean areFarApart(DateRange early, DateRange late) {
        return early.to() != null && late.from() != null && early.to().plusDays(MOST_DAYS).isBefore(late.from());
    }

    static boolean areFarApart(Statement a, Statement b, double times) {
        if (!(a.value() instanceof Amount one && b.value() instanceof Amount other)) return false;
        Interval lower = one.set().low() < other.set().low() ? one.set() : other.set();
        Interval higher = lower == one.set() ? other.set() : one.set();
        return lower.high() > 0 && higher.low() > times * lower.high() * (1 + ROUNDING);
    }

    private static boolean areSaidAlike(Statement a, Statement b) {
        return a.fact().passage().words().equals(b.fact().passage().words()) && a.wording().equals(b.wording());
    }

    /**
     * Whether figures that do not differ stand in sentences that tell the same: by most of their words, or by some words and a figure that two
     * reports hardly have in common by chance.
     */
    static boolean sameWording(Statement a, Statement b, Outcome outcome) {
        if (areSaidAlike(a, b)) return true;
        if (a.kind().isCasualty() && outcome != Outcome.AGREE && Sets.apart(a.what(), b.what())) return false;
        int common = Sets.common(a.wording(), b.wording());
        if (common >= FEWEST_WORDS && Sets.dice(a.wording(), b.wording()) >= SAME_WORDING) return true;
        int rarity = outcome == Outcome.AGREE ? a.rarity() : 0;
        return rarity > 0 && common + rarity >= ENOUGH && common >= RARE_WORDING / Math.sqrt(rarity) * Math.min(a.wording().size(), b.wording().size());
    }

    /** One for each digit after the first, but the noughts at the end; one for a hundred or more, one for a hundred thousand or more, one for a bound; of a score one for each number after the first. */
    static int rarity(FactValue value) {
        if (value instanceof Score score) return 2 * score.parts().size() - 1;
        if (!(value instanceof Amount amount) || Double.isNaN(amount.stated()) || amount.stated() == 0) return 0;
        int digits = new BigDecimal(amount.stated()).round(new MathContext(6)).stripTrailingZeros().precision();
        return digits - 1 + (amount.stated() >= 100 ? 1 : 0) + (amount.stated() >= 100_000 ? 1 : 0) + (amount.bound() == Amount.Bound.EXACT ? 0 : 1);
    }
}
