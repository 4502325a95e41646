package org.synoptic.fact.quantity;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Amount.Bound;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Tells numbers that name something from those that count: {@code Section 427}, {@code F-16}, {@code 9/11}, {@code 2019}, phone numbers, clock times. */
final class Names {
    /** Of the blocks of a street; those that somebody walks are fewer. */
    private static final int FIRST_NUMBER = 100;
    /** Years of which news tells: "the 2020 results". A count of so many is mostly written with a comma. */
    private static final int FIRST_NEAR_YEAR = 1950;
    private static final int LAST_NEAR_YEAR = 2060;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int PHONE_GROUPS = 5;

    private final WordClass label;
    private final WordClass labelled;
    private final WordClass named;
    private final WordClass month;
    private final WordClass notBeforeOne;
    private final WordClass notBehindOne;
    private final WordClass one;
    private final WordClass clock;
    private final WordClass behindYear;
    private final WordClass behindOldYear;
    private final NounPhrases phrases;

    Names(Lexicon words, NounPhrases phrases) {
        this.phrases = phrases;
        label = words.get("label");
        labelled = words.get("labelled");
        named = words.get("named");
        month = words.get("month");
        notBeforeOne = words.get("not-before-one");
        notBehindOne = words.get("not-behind-one");
        one = words.get("one");
        clock = words.get("clock");
        behindYear = words.get("behind-year");
        behindOldYear = words.get("behind-old-year");
    }

    /** Whether the bare number from {@code first} to {@code end} is a name, a label, a day, a year, or "one" as a pronoun. */
    boolean isName(AnnotatedText text, Figure figure, int first, int end, Units.Unit unit) {
        Token number = text.token(figure.number());
        Token before = first > 0 && text.token(first - 1).paragraph() == number.paragraph() ? text.token(first - 1) : null;
        Token after = end < text.size() && text.token(end).paragraph() == number.paragraph() ? text.token(end) : null;
        if (figure.unit() != null) return false;
        boolean measured = unit != null && unit.counts() == null;
        if (one.has(number.norm())) return isPronoun(before, after) || unit == null;
        if (after != null && after.capital() && after.spaced() && named.has(after.norm())) return true;
        if (after != null && labelled.standsAt(text, end, text.size()) && (after.capital() || figure.amount().stated() >= FIRST_NUMBER)) return true;
        if (before != null && before.is("-") && !before.spaced() && !number.spaced()) return !measured;
        if (number.kind() != Token.Kind.NUMBER) return before != null && before.kind() == Token.Kind.WORD && (label.has(before.norm()) && unit == null || before.capital() && number.capital() && unit == null && namelike(text, first - 1));
        if (before != null && after != null && before.is("(") && after.is(")")) return true;
        if (joined(text, figure.number(), end)) return !measured;
        if (measured) return false;
        if (isDialled(text, figure.number())) return true;
        if (before != null && (isMonth(before) || before.is("#"))) return true;
        if (before != null && before.is(".") && !before.spaced() && first > 1 && isMonth(text.token(first - 2))) return true;
        if (after != null && isMonth(after)) return true;
        if (before != null && label.has(before.norm())) return true;
        if (after != null && clock.has(after.norm())) return true;
        if (isYear(figure, number, after)) return true;
        // A capital before the number names a product or an index, unless it only begins the sentence: "Galaxy 20", "Fortune 100".
        if (unit != null || number.norm().contains(",")) return false;
        boolean hedged = first < figure.number();
        return !hedged && before != null && before.kind() != Token.Kind.MARK && namelike(text, first - 1) || !hedged && figure.amount().stated() < 1000 && after != null && after.kind() == Token.Kind.WORD && after.spaced() && namelike(text, end);
    }

    /** One of the groups of a phone number: "+44 20 7946 0001", "01632 960001". */
    private static boolean isDialled(AnnotatedText text, int number) {
        int first = number;
        while (first > 0 && number - first < PHONE_GROUPS && isDigits(text.token(first - 1))) first--;
        return text.token(first).norm().matches("0\\d+") || first > 0 && text.token(first - 1).is("+") && !text.token(first).spaced();
    }

    private static boolean isDigits(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.norm().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isMonth(Token token) {
        return token.capital() && month.has(token.norm());
    }

    private static boolean namelike(AnnotatedText text, int at) {
        Token token = text.token(at);
        boolean innerCapital = token.span().of(text.text()).chars().skip(1).anyMatch(Character::isUpperCase);
        boolean begins = text.sentences().get(text.sentenceOf(at)).first() == at;
        return innerCapital || token.capital() && !begins;
    }

    private boolean isPronoun(Token before, Token after) {
        if (after == null || after.kind() == Token.Kind.MARK && !after.is("-")) return true;
        return before != null && notBeforeOne.has(before.norm()) || notBehindOne.has(after.norm());
    }

    /** A year without a comma that no plural follows: "in 2019", "the 1988 film", not "the 1900 voters". */
    private boolean isYear(Figure figure, Token number, Token after) {
        Amount amount = figure.amount();
        double value = amount.bound() == Bound.RANGE ? amount.set().low() : amount.stated();
        if (number.norm().length() != 4 || !(value >= FIRST_YEAR && value <= LAST_YEAR) || amount.bound() != Bound.EXACT && amount.bound() != Bound.RANGE || amount.set().high() > LAST_YEAR) return false;
        if (value >= FIRST_NEAR_YEAR && value <= LAST_NEAR_YEAR && value % 100 != 0) return true;
        if (value >= 1900) return after == null || !phrases.plural(after.norm()) || behindYear.has(after.norm());
        return after == null || after.kind() != Token.Kind.WORD || behindOldYear.has(after.norm());
    }

    /** Glued to another number or a name by a hyphen, slash or colon: a score, a phone number, a clock time, an aircraft. */
    private static boolean joined(AnnotatedText text, int number, int end) {
        if (number >= 2 && isJoint(text, number - 1) && !text.token(number).spaced() && !text.token(number - 1).spaced()) return true;
        return end + 1 < text.size() && isJoint(text, end) && !text.token(end).spaced() && !text.token(end + 1).spaced() && text.token(end + 1).kind() != Token.Kind.WORD;
    }

    private static boolean isJoint(AnnotatedText text, int at) {
        Token token = text.token(at);
        return token.is("-") || token.is("/") || token.is(":") || token.is("&");
    }
}
