package org.synoptic.fact.rule;

import java.util.Map;
import java.util.function.Predicate;
import org.synoptic.text.Token;

/** A test of one token's make, written {@code [capital]} in patterns. */
record Shape(String name, Predicate<Token> test) {
    private static final Map<String, Predicate<Token>> NAMED = Map.of(
            "any", token -> true,
            "word", token -> token.kind() == Token.Kind.WORD,
            "number", token -> token.kind() == Token.Kind.NUMBER,
            "mixed", token -> token.kind() == Token.Kind.MIXED,
            "mark", token -> token.kind() == Token.Kind.MARK,
            "capital", token -> token.capital(),
            "year", Shape::year,
            "modern-year", token -> year(token) && token.norm().compareTo("1600") >= 0,
            "decade", token -> token.kind() == Token.Kind.MIXED && token.norm().matches("[12]\\d\\d0s"),
            "lower", token -> token.kind() == Token.Kind.WORD && !token.capital());

    /** Four digits that can be the number of a year: 1000 to 2199. */
    private static boolean year(Token token) {
        String norm = token.norm();
        return token.kind() == Token.Kind.NUMBER && norm.length() == 4 && norm.chars().allMatch(c -> c >= '0' && c <= '9')
                && (norm.charAt(0) == '1' || norm.charAt(0) == '2' && norm.charAt(1) <= '1');
    }

    /** A name of the list above, or {@code d4}, {@code d1-2}: a number of so many digits and nothing else. */
    static Shape named(String name) {
        if (name.matches("d\\d(-\\d)?")) {
            int least = name.charAt(1) - '0';
            int most = name.length() == 4 ? name.charAt(3) - '0' : least;
            return new Shape(name, token -> token.kind() == Token.Kind.NUMBER && token.norm().length() >= least && token.norm().length() <= most
                    && token.norm().chars().allMatch(Character::isDigit));
        }
        Predicate<Token> test = NAMED.get(name);
        if (test == null) throw new IllegalArgumentException("no shape [" + name + "]; there are " + NAMED.keySet() + " and d1 to d9");
        return new Shape(name, test);
    }
}
