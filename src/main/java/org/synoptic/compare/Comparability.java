package org.synoptic.compare;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.synoptic.article.Published;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Toll;

/** What forbids that two statements speak of one fact: another kind, unit, group, place or period, a part against the whole. */
final class Comparability {
    /** A week and a month are not one period, a day and the week of a vague date may be. */
    private static final int MOST_TIMES_LONGER = 3;
    private static final int DAYS_OF_A_MONTH = 28;
    /** So many are hardly harmed in two ways. */
    private static final int MANY = 1000;
    /** What begins so many days away from the day that was planned is late, not a second round. */
    private static final int MOST_DELAYED = 3;
    /** Those of whom a figure with such a mood tells are none of those of whom one without it does. */
    private static final List<String> OF_SOME = List.of(Moods.CARE, Moods.RECORD, Moods.SURVIVED);
    /** The unit of ages, which are of persons and not of events. */
    static final String AGE = "year of age";

    private Comparability() {}

    /** Whether they may stand in one row. */
    static boolean of(Statement a, Statement b) {
        return butForPeriod(a, b) && (a.kind().isDated() || samePeriod(a, b));
    }

    /** The same, but for the days told beside figures: that of Monday may be counted anew on Thursday. */
    static boolean butForPeriod(Statement a, Statement b) {
        FactKind kind = a.kind();
        if (DatedEvents.rowKind(kind) != DatedEvents.rowKind(b.kind()) || is(a, Modality.PROPOSED) != is(b, Modality.PROPOSED) || a.contrasts().apart(b.contrasts())) return false;
        if (kind.isDated()) return true;
        if (a.article().equals(b.article()) && !a.unit().equals(b.unit())) return false;
        if (areAgesOfTwo(a, b)) return false;
        return mayShareUnit(a, b) && !(kind.isCasualty() && otherPlace(a, b)) && sameGroup(a, b);
    }

    /** Whether a difference of their figures would be one of the reports, and not of what the figures are for. */
    static boolean ofDifference(Statement a, Statement b) {
        if (a.mood().contains(Moods.NAMED_BY_DAY) && b.mood().contains(Moods.NAMED_BY_DAY)) return false;
        if (a.kind().isDated() && (isStillToCome(a, b) || isStillToCome(b, a))) return false;
        if (a.kind().isDated()) return maySharePlace(a, b);
        if (a.unit().equals(AGE)) return areAgesOfOne(a, b) && Sets.common(a.who(), b.who()) > 1;
        return sameMood(a, b) && ofOneGroup(a, b) && !(a.kind() == FactKind.KILLED && areOfMonthAndDay(a.fact().period(), b.fact().period()));
    }

    /** Whether both name one place, or one of the articles tells of the other's as well. */
    static boolean maySharePlace(Statement a, Statement b) {
        return !Sets.apart(a.places(), b.places()) || tellsOf(a.whole(), b.places()) || tellsOf(b.whole(), a.places());
    }

    /**
     * Whether figures that differ may be for one thing if a story speaks for it, though one is planned, or told of another day or, as its sentence
     * names who says it and where, of another place.
     */
    static boolean ofCounterparts(Statement a, Statement b) {
        return !a.unit().equals(AGE) && Moods.alike(a.mood(), b.mood()) && is(a, Modality.FEARED) == is(b, Modality.FEARED) && !areOfTwoGroups(a, b) && butForPeriod(a, b);
    }

    private static boolean areOfTwoGroups(Statement a, Statement b) {
        return !isNone(a) && !isNone(b) && Sets.apart(a.who(), b.who());
    }

    private static boolean ofOneGroup(Statement a, Statement b) {
        return a.unit().equals(b.unit()) && is(a, Modality.FEARED) == is(b, Modality.FEARED)
                && !otherPlace(a, b) && !(a.kind().isCasualty() && Sets.apart(sides(a), sides(b))) && !Sets.apart(a.names(), b.names()) && !areOfTwoGroups(a, b);
    }

    /** Whose the people are, by the names before their noun: "Orlenian" of "eight Orlenian soldiers"; in a headline all words may be capitals. */
    private static Words sides(Statement statement) {
        String who = statement.fact().who();
        if (who == null || statement.fact().passage().part() == Passage.Part.HEADLINE) return Words.of(List.of());
        String[] words = who.split(" ");
        return Words.of(Arrays.stream(words, 0, words.length - 1).filter(word -> Character.isUpperCase(word.charAt(0))).toList());
    }

    /** What one report plans for a day on which, as the other one was printed, it had been, is done or has begun once more: a second round of talks. */
    private static boolean isStillToCome(Statement planned, Statement been) {
        if (!is(planned, Modality.PLANNED) || is(been, Modality.PLANNED)) return false;
        if (planned.kind() == FactKind.OCCURRED) return true;
        Published printed = been.report().article().published();
        if (printed == null || !(planned.fact().value() instanceof Dates ahead && been.fact().value() instanceof Dates over)) return false;
        if (ahead.set().from() == null || over.set().to() == null || Math.abs(ChronoUnit.DAYS.between(ahead.set().from(), over.set().to())) <= MOST_DELAYED) return false;
        return ahead.set().from().isAfter(printed.day()) && over.set().to().isBefore(printed.day());
    }

    /** Whether both are ages of one named person; the same surname alone is not enough for a difference. */
    static boolean areAgesOfOne(Statement a, Statement b) {
        return haveOwners(a, b) && nameOneGroup(a, b);
    }

    static boolean areAgesOfTwo(Statement a, Statement b) {
        return haveOwners(a, b) && !areAgesOfOne(a, b);
    }

    private static boolean haveOwners(Statement a, Statement b) {
        return a.unit().equals(AGE) && b.unit().equals(AGE) && !a.who().isEmpty() && !b.who().isEmpty();
    }

    /** The sum of several events differs from the figure of one, those who are still in hospital from all who were hurt, arrests of old from those for this. */
    private static boolean sameMood(Statement a, Statement b) {
        if (!a.kind().isCasualty()) return a.mood().equals(b.mood());
        for (String mood : OF_SOME) if (a.mood().contains(mood) != b.mood().contains(mood)) return false;
        return !(a.mood().contains(Moods.SEVERAL) && b.mood().contains(Moods.SINGLE)) && !(a.mood().contains(Moods.SINGLE) && b.mood().contains(Moods.SEVERAL));
    }

    /** Whether one counts those who were shot and the other one those who were wounded: where somebody died the one may hold the dead. */
    static boolean holdsTheDeadAlone(Statement a, Statement b) {
        return a.mood().contains(Moods.STRUCK) != b.mood().contains(Moods.STRUCK) && (tellsOfDead(a) || tellsOfDead(b));
    }

    private static boolean tellsOfDead(Statement statement) {
        Toll.Estimate killed = statement.report().findings().toll().of(FactKind.KILLED);
        return killed != null && killed.best() > 0;
    }

    /** Shares and lengths of time have units of their own; one count may be told of people, of men and of workers. */
    private static boolean mayShareUnit(Statement a, Statement b) {
        return switch (a.kind()) {
            case KILLED, INJURED, MISSING, DISPLACED, ARRESTED, HOSTAGES, RESCUED, MEASURE, SCORE -> a.unit().equals(b.unit());
            case MONEY -> areOneCurrency(a.unit(), b.unit());
            default -> true;
        };
    }

    /** A pound may be a pound sterling, a dollar a Canadian one; but no euro. */
    private static boolean areOneCurrency(String unit, String other) {
        return unit.equals(other) || (" " + unit + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + unit + " ");
    }

    /** Whether it counts nobody: nobody is nobody of any group. */
    static boolean isNone(Statement statement) {
        return statement.fact().value() instanceof Amount amount && amount.stated() == 0;
    }

    private static boolean is(Statement statement, Modality modality) {
        return statement.fact().claim().modality() == modality;
    }

    /** A part of the people is comparable with the same part alone, and the whole with the whole. */
    private static boolean sameGroup(Statement a, Statement b) {
        if (isNone(a) || isNone(b)) return a.part().contains(Moods.OTHERS) == b.part().contains(Moods.OTHERS);
        if (!a.kind().isCasualty()) return a.fact().portion() == b.fact().portion();
        if ((portion(a) == Portion.INCREMENT) != (portion(b) == Portion.INCREMENT)) return false;
        Outcome outcome = Outcomes.of(a, b);
        if (!a.part().equals(b.part())) return (nameNobody(a, b) || nameOneGroup(a, b)) && (outcome == Outcome.AGREE || outcome == Outcome.COMPATIBLE && areTolls(a, b));
        return !a.part().isEmpty() || portion(a) == portion(b) || nameOneGroup(a, b) || areTolls(a, b);
    }

    /** Both count a whole, and one of them says of no group that it is counted: "killing nine soldiers and wounding 45". */
    private static boolean nameNobody(Statement a, Statement b) {
        return portion(a) == Portion.TOTAL && portion(b) == Portion.TOTAL && (a.who().isEmpty() || b.who().isEmpty());
    }

    /** "All 12 crew members" and "nine of the 12 crew members". */
    private static boolean nameOneGroup(Statement a, Statement b) {
        return !a.who().isEmpty() && !b.who().isEmpty() && (a.who().containsAll(b.who()) || b.who().containsAll(a.who()));
    }

    /** "Seven dead, 20 others injured": others than the dead, and all of the injured; but eight others arrested are others than the arrested. */
    private static Portion portion(Statement statement) {
        boolean others = statement.kind() != FactKind.KILLED && statement.kind() != FactKind.ARRESTED && (statement.standing() == Standing.TOLL || statement.fact().passage().words().contains(" other"));
        return others && statement.fact().portion() == Portion.INCREMENT ? Portion.TOTAL : statement.fact().portion();
    }

    /** Two tolls of main events are of one place though one names the town and the other one the province, if the articles tell of one event or of both places. */
    private static boolean otherPlace(Statement a, Statement b) {
        return Sets.apart(a.places(), b.places()) && !(areTolls(a, b) && (a.whole().isOfOneEvent(b.whole()) || tellsOf(a.whole(), b.places()) || tellsOf(b.whole(), a.places())));
    }

    private static boolean tellsOf(Whole whole, Words places) {
        return places.stream().allMatch(place -> whole.words().containsAll(List.of(place.split("[^\\p{L}\\p{N}'.]+"))));
    }

    /** The day that stands nearest to the toll of a main event need not be that of the event. */
    private static boolean samePeriod(Statement a, Statement b) {
        DateRange one = a.fact().period();
        DateRange other = b.fact().period();
        return one == null || other == null || haveFigureOfOnePeriod(a, b) || one.meets(other) && alike(one, other) || areTolls(a, b) && a.whole().tellsOfADayOf(b.whole());
    }

    /**
     * Whether the figures speak for one time themselves: the same one for a year and for a month of it, or thousands that do not differ, of whom both
     * reports of one event tell alike; what is said of a war's dead may begin with it or end with the report.
     */
    private static boolean haveFigureOfOnePeriod(Statement a, Statement b) {
        if (!a.kind().isCasualty()) return false;
        Outcome outcome = Outcomes.of(a.fact(), b.fact());
        if (outcome == Outcome.AGREE && a.rarity() > 0 && Likeness.areNested(a.fact().period(), b.fact().period())) return true;
        return outcome != Outcome.DIFFER && areMany(a) && areMany(b) && Sets.overlap(a.what(), b.what()) >= Likeness.SAME && a.whole().isOfOneEvent(b.whole());
    }

    private static boolean areMany(Statement statement) {
        return statement.fact().value() instanceof Amount amount && amount.stated() >= MANY;
    }

    /** Whether both give the harm of the main event: an article that counts it twice, and as many both times, says it again. */
    static boolean areTolls(Statement a, Statement b) {
        return a.standing() == Standing.TOLL && b.standing() == Standing.TOLL && (!a.article().equals(b.article()) || Outcomes.of(a, b) == Outcome.AGREE);
    }

    /** The dead of one event may be told beside the day after it or counted since it began; but those of a month are not those of a day. */
    private static boolean areOfMonthAndDay(DateRange one, DateRange other) {
        return isBounded(one) && isBounded(other) && timesLonger(one, other) >= DAYS_OF_A_MONTH;
    }

    private static boolean alike(DateRange one, DateRange other) {
        return isBounded(one) && isBounded(other) ? timesLonger(one, other) <= MOST_TIMES_LONGER : one.equals(other);
    }

    private static boolean isBounded(DateRange days) {
        return days != null && days.from() != null && days.to() != null;
    }

    private static double timesLonger(DateRange one, DateRange other) {
        double days = ChronoUnit.DAYS.between(one.from(), one.to()) + 1;
        double others = ChronoUnit.DAYS.between(other.from(), other.to()) + 1;
        return Math.max(days, others) / Math.min(days, others);
    }
}
