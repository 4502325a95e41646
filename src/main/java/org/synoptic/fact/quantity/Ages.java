package org.synoptic.fact.quantity;

import java.util.Locale;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Bare numbers that are ages, and whose. */
final class Ages {
    /** The unit of an age told in years. */
    static final String YEARS = "year of age";

    private static final double OLDEST = 120;
    private static final int LONGEST_NAME = 4;

    private final WordClass age;
    private final WordClass verb;
    private final WordClass person;
    private final WordClass dying;
    private final WordClass ageOf;
    private final WordClass at;
    private final WordClass old;

    Ages(Lexicon words) {
        age = words.get("age");
        verb = words.get("age-verb");
        person = words.get("age-subject");
        dying = words.get("age-dying");
        ageOf = words.get("age-of");
        at = words.get("age-at");
        old = words.get("years-old");
    }

    /** {@code Ana Petrova, 31, said}, {@code aged 41}, {@code the age of eight}, {@code he will be 35} and {@code died at 54}. */
    boolean isAge(AnnotatedText text, Quantity quantity, int first, int end) {
        double value = quantity.amount().stated();
        if (first < 1 || !(value >= 1 && value <= OLDEST) || value != Math.rint(value)) return false;
        Token before = text.token(first - 1);
        if (age.has(before.norm())) return true;
        if (first < 2) return false;
        Token name = text.token(first - 2);
        if (ageOf.standsAt(text, first - 2, first)) return true;
        if (at.has(before.norm())) return dying.has(name.norm());
        if (before.is(",")) return name.capital() && end < text.size() && text.token(end).is(",");
        return verb.has(before.norm()) && (person.has(name.norm()) || first > 2 && person.has(text.token(first - 3).norm()));
    }

    /** The name that stands beside an age, or null: {@code Ana Petrova, 31,}, {@code Petrova, aged 31}, {@code 31-year-old Ana Petrova}. */
    String owner(AnnotatedText text, int first, int end) {
        int last = first;
        boolean beforeName = old.has(text.token(end - 1).norm());
        while (!beforeName && last > 0 && (text.token(last - 1).is(",") || age.has(text.token(last - 1).norm()))) last--;
        int from = last;
        while (last < first && from > 0 && last - from < LONGEST_NAME && isName(text, from - 1)) from--;
        if (from < last) return text.words(from, last);
        int to = end;
        while (to < text.size() && to - end < LONGEST_NAME && isName(text, to)) to++;
        return to > end ? text.words(end, to) : null;
    }

    /** In a text all of capitals nothing tells a name from what it does. */
    private static boolean isName(AnnotatedText text, int at) {
        Token token = text.token(at);
        return token.kind() == Token.Kind.WORD && token.capital() && !token.span().of(text.text()).equals(token.norm().toUpperCase(Locale.ROOT));
    }
}
