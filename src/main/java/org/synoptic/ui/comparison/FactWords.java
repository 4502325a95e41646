package org.synoptic.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.synoptic.article.Article;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Reason;
import org.synoptic.compare.Row;
import org.synoptic.compare.ValueWords;
import org.synoptic.compare.table.Estimate;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Score;
import org.synoptic.fact.Toll;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement;
import org.synoptic.ui.reader.Verdict;

/** The few words in which the window speaks of facts, reasons and silence. */
public final class FactWords {
    private FactWords() {}

    static String kind(FactKind kind) {
        return switch (kind) {
            case START -> "begins";
            case END -> "ends";
            case OCCURRED -> "happened";
            default -> kind.key();
        };
    }

    /** The row's label with a capital. */
    public static String title(Row row) {
        return capital(row.label() == null || row.label().isBlank() ? kind(row.kind()) : row.label().strip());
    }

    static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
    }

    /** The words of a bound, or a dash where the rule gives none. */
    public static String bound(Estimate.Bound bound) {
        return bound == null ? "–" : bound.words();
    }

    /** The lower end of a range, whose unit or month stands behind the upper one: "4.5" of "4.5 years" beside "5 years". */
    public static String withoutSameEnd(String low, String high) {
        int end = low.lastIndexOf(' ');
        return end > 0 && high.endsWith(low.substring(end)) ? low.substring(0, end) : low;
    }

    public static String stated(Fact fact) {
        return fact.stated().words().replaceAll("\\s+", " ").strip();
    }

    /** What the words stand for, or empty where that only repeats them. */
    public static String value(Fact fact) {
        String value = ValueWords.of(fact);
        return (" " + stated(fact).replace('–', '-') + " ").contains(" " + value + " ") ? "" : value;
    }

    /** The value as an analyst would write it to correct it. */
    static String written(Fact fact) {
        return switch (fact.value()) {
            case Dates dates -> dates.set().from() == null || dates.set().to() == null ? "" : dates.set().from() + (dates.set().from().equals(dates.set().to()) ? "" : " to " + dates.set().to());
            case Amount amount -> Double.isNaN(amount.stated()) ? plain(amount.set().low()) + "-" + plain(amount.set().high()) : plain(amount.stated()) + (amount.bound() == Amount.Bound.AT_LEAST ? "+" : "");
            case Score score -> ValueWords.of(score);
        };
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String reason(Reason reason) {
        return switch (reason) {
            case LATER_UPDATE -> "later update";
            case OTHER_COUNT -> "another way of counting";
            case OTHER_CLAIMANT -> "another claimant";
            case ROUNDING -> "rounding";
            case OLDER_VERSION -> "older version";
            case UNEXPLAINED -> "unexplained";
        };
    }

    /** Reason with its evidence, or a suspicious gap; empty where there is nothing to say. */
    public static String why(Pair pair) {
        if (pair == null) return "";
        StringJoiner why = new StringJoiner("; ");
        if (pair.reason() != null) why.add(reason(pair.reason()));
        if (pair.evidence() != null && !pair.evidence().isBlank()) why.add(pair.evidence());
        if (pair.gap() != null && pair.gap() > 10) why.add("probably not the same thing: " + ValueWords.number(Math.rint(pair.gap())) + " times as many");
        return why.toString();
    }

    /** On whose word and how firmly: "according to the ministry; feared". */
    static String claim(Fact fact) {
        String claimant = fact.claim().claimant() == null ? "the outlet's own word" : "according to " + fact.claim().claimant();
        return fact.claim().modality() == Claim.Modality.ASSERTED ? claimant : claimant + "; " + fact.claim().modality().key();
    }

    /** The numbers or days that the words stand for, in full: "exactly 7", "20 or more", "1–28 Feb 2031". */
    static String set(Fact fact) {
        boolean one = fact.value() instanceof Amount amount && amount.set().low() == amount.set().high();
        return (one ? "exactly " : "") + ValueWords.of(fact);
    }

    static String portion(Fact fact) {
        return switch (fact.portion()) {
            case TOTAL -> "a total";
            case PART -> "a part of a total";
            case INCREMENT -> "added to an earlier figure";
        };
    }

    /** @param toll that the report gives, in which they are counted */
    static String attackers(AttackersCount count, Toll.Estimate toll) {
        return switch (count) {
            case IN -> "counted: " + toll.counting();
            case OUT -> "not counted: " + toll.counting();
            case THEIR_OWN -> "their own death" + (toll.attackers() > 0 ? ", counted in the toll: " + toll.counting() : "");
            case NONE -> "";
        };
    }

    /** What the analyst said of a figure; empty for null. */
    public static String said(Judgement said) {
        if (said == null) return "";
        String what = said.title().startsWith("added") ? "added it as " : "corrected it to ";
        return what + said.value() + (said.reason() == null || said.reason().isBlank() ? "" : " (" + said.reason().strip() + ")");
    }

    /** "killed seven (a misprint)". */
    public static String rejected(JudgedReport.Rejected rejected) {
        String reason = rejected.said().reason();
        return kind(rejected.fact().kind()) + " " + stated(rejected.fact()) + (reason == null || reason.isBlank() ? "" : " (" + reason.strip() + ")");
    }

    /** Why an article has nothing in a row: it may be cut off, or have come before the event. */
    public static String silence(Row row, Article article) {
        if (article.incomplete()) return "cut off";
        boolean before = article.published() != null && row.cells().stream().map(cell -> cell.fact().period())
                .allMatch(period -> period != null && period.from() != null && article.published().day().isBefore(period.from()));
        return before ? "earlier" : "";
    }

    /** Whether an article gives two values for one fact that cannot both be true. */
    public static boolean differsFromItself(Row row, Article article) {
        Pair self = row.pair(article.id(), article.id());
        return self != null && self.outcome() == Outcome.DIFFER;
    }

    /** The verdict over all articles of the row. */
    public static Verdict verdict(Row row) {
        return row.pairs().stream().map(pair -> Verdict.of(pair.outcome())).min(Verdict::compareTo).orElse(Verdict.ONLY_HERE);
    }

    /** The reasons of all differences in the row, each once; the one that asks for the analyst's time first. */
    public static List<String> reasons(Row row) {
        return row.pairs().stream().map(Pair::reason).filter(Objects::nonNull).sorted(Comparator.reverseOrder()).distinct().map(FactWords::reason).toList();
    }

    /** All of them, or the first ones "and 12 more". */
    public static String names(List<String> all, int most) {
        return all.size() <= most + 1 ? String.join(", ", all) : String.join(", ", all.subList(0, most)) + " and " + (all.size() - most) + " more";
    }

    /** "killed: 12, differs from 7 in VOA". */
    static String spoken(Row row, Fact fact, Verdict verdict, Fact other, String otherOutlet) {
        String start = kind(row.kind()) + ": " + stated(fact) + ", ";
        return start + switch (verdict) {
            case ONLY_HERE -> "only here";
            case AGREE -> "agrees with " + stated(other) + " in " + otherOutlet;
            case COMPATIBLE -> "compatible with " + stated(other) + " in " + otherOutlet;
            case DIFFER -> "differs from " + stated(other) + " in " + otherOutlet;
        };
    }
}
