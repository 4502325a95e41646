package org.synoptic.fact.quantity;

import java.util.Locale;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.Reading;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Gives a bare number the unit that the sentence leaves out: an age, the unit of the number it is set against, or the article's money. */
final class ElidedUnits {
    private static final int BACK = 12;
    private static final int SUM_REACH = 6;
    private static final int SUMS_BACK = 100;

    private final WordClass contrast;
    private final WordClass level;
    private final WordClass per;
    private final WordClass them;
    private final Ages ages;
    private final NounPhrases phrases;
    private final WordClass numberOf;
    private final WordClass peopleVerb;
    private final WordClass millions;
    private final WordClass sum;
    private final Currencies money;
    private final WordClass partitive;
    private final WordClass changeFrom;
    private final WordClass changeTo;
    private final WordClass crowd;
    private final WordClass crowdIs;

    ElidedUnits(Lexicon words, NounPhrases phrases, Currencies money) {
        this.phrases = phrases;
        this.money = money;
        numberOf = words.get("number-of");
        contrast = words.get("contrast");
        level = words.get("level");
        per = words.get("per");
        them = words.get("of-them");
        ages = new Ages(words);
        peopleVerb = words.get("people-verb");
        millions = words.get("millions");
        sum = words.get("sum");
        partitive = words.get("partitive");
        changeFrom = words.get("change-from");
        changeTo = words.get("change-to");
        crowd = words.get("crowd");
        crowdIs = words.get("crowd-is");
    }

    /** The quantity itself where it has a unit or none can be told. */
    Quantity fill(Reading reading, AnnotatedText text, Quantity quantity) {
        if (!quantity.unit().isEmpty()) return quantity;
        int first = text.tokenAt(quantity.passage().start());
        int end = text.tokenAt(quantity.passage().end() - 1) + 1;
        if (ages.isAge(text, quantity, first, end)) return with(quantity, Ages.YEARS, quantity.counts());
        if (end < text.size() && peopleVerb.standsAt(text, end, text.size())) return with(quantity, "people", quantity.counts());
        NounPhrases.Phrase numbered = numbered(text, first);
        if (numbered != null) return with(quantity, phrases.singular(text, numbered), text.words(numbered.first(), numbered.end()));
        if (isCrowd(text, first)) return with(quantity, "people", quantity.counts());
        Quantity model = model(reading, text, quantity, first, end);
        if (model == null) {
            String money = isSum(text, first, end) ? money(reading) : null;
            return money == null ? quantity : with(quantity, money, null);
        }
        boolean rate = end + 1 < text.size() && per.has(text.token(end).norm()) && !model.unit().contains(" per ");
        return with(quantity, rate ? model.unit() + " per " + text.token(end + 1).norm() : model.unit(), model.counts());
    }

    /** Gives a number before the last one the unit of that: "from 13.5 to 14 dollars". */
    void fillBefore(Reading reading, AnnotatedText text) {
        int last = reading.quantities.size() - 1;
        if (last < 1) return;
        Quantity to = reading.quantities.get(last);
        Quantity from = reading.quantities.get(last - 1);
        if (to.unit().isEmpty() || !from.unit().isEmpty() || from.passage().part() != to.passage().part()) return;
        int first = text.tokenAt(from.passage().start());
        int between = text.tokenAt(from.passage().end() - 1) + 1;
        boolean changes = first > 0 && changeFrom.has(text.token(first - 1).norm()) && changeTo.has(text.token(between).norm()) && text.tokenAt(to.passage().start()) == between + 1;
        if (changes) reading.quantities.set(last - 1, with(from, to.unit(), to.counts()));
    }

    /** Whether it is what a crowd comes to: "put the turnout at 45,000". */
    private boolean isCrowd(AnnotatedText text, int first) {
        if (first < 2 || !crowdIs.has(text.token(first - 1).norm())) return false;
        int from = text.sentences().get(text.sentenceOf(first)).first();
        for (int i = first - 2; i >= Math.max(from, first - BACK) && text.token(i).kind() != Token.Kind.NUMBER; i--) if (crowd.has(text.token(i).norm())) return true;
        return false;
    }

    /** "Passengers" of "the number of passengers is believed to be 150"; null where no such phrase stands before the number. */
    private NounPhrases.Phrase numbered(AnnotatedText text, int first) {
        int from = text.sentences().get(text.sentenceOf(first)).first();
        for (int i = first - 1; i > Math.max(from, first - BACK); i--) {
            if (text.token(i).kind() == Token.Kind.NUMBER) return null;
            if (partitive.has(text.token(i).norm()) && numberOf.has(text.token(i - 1).norm())) return phrases.at(text, i + 1, false);
        }
        return null;
    }

    /** Whether the number is one of millions and a word of money stands shortly before it: "pledged 4.4 billion". */
    private boolean isSum(AnnotatedText text, int first, int end) {
        if (!millions.has(text.token(end - 1).norm())) return false;
        int from = Math.max(text.sentences().get(text.sentenceOf(first)).first(), first - SUM_REACH);
        for (int i = first - 1; i >= from; i--) if (sum.standsAt(text, i, first)) return true;
        return false;
    }

    /** The money of all millions that the article has named shortly before, or null if there is none or more than one. */
    private String money(Reading reading) {
        String found = null;
        int size = reading.quantities.size();
        for (Quantity other : reading.quantities.subList(Math.max(0, size - SUMS_BACK), size)) {
            String words = other.passage().words().toLowerCase(Locale.ROOT);
            if (!money.has(other.unit()) || millions.phrases().stream().noneMatch(words::contains)) continue;
            if (found != null && !found.equals(other.unit())) return null;
            found = other.unit();
        }
        return found;
    }

    private static Quantity with(Quantity bare, String unit, String counts) {
        return new Quantity(bare.passage(), bare.amount(), bare.trend(), unit, counts, bare.portion());
    }

    /** The quantity before it in its sentence from which a word of contrast parts it, or of which it is a part ("nine of them"). */
    private Quantity model(Reading reading, AnnotatedText text, Quantity quantity, int first, int end) {
        int from = text.sentences().get(text.sentenceOf(first)).first();
        int parted = parting(text, from, first, end);
        if (first == from || parted < 0) return null;
        boolean isLevel = level.has(text.token(first - 1).norm());
        for (int i = reading.quantities.size() - 1; i >= Math.max(0, reading.quantities.size() - BACK); i--) {
            Quantity other = reading.quantities.get(i);
            if (other.passage().part() != quantity.passage().part() || other.passage().start() < text.token(from).start()) return null;
            if (!other.unit().isEmpty() && other.passage().end() <= text.token(parted).start() && !other.passage().words().contains("-") && !(isLevel && other.unit().equals("percentage"))) return other;
        }
        return null;
    }

    /** Before which the model stands: the number itself where it is a rate or a part, else a word of contrast; -1 if there is none. */
    private int parting(AnnotatedText text, int from, int first, int end) {
        boolean rate = end + 1 < text.size() && per.has(text.token(end).norm());
        boolean part = end + 1 < text.size() && partitive.has(text.token(end).norm()) && them.has(text.token(end + 1).norm());
        if (rate || part) return first;
        for (int i = first - 1; i >= Math.max(from, first - BACK); i--) if (contrast.has(text.token(i).norm())) return i;
        return -1;
    }
}
