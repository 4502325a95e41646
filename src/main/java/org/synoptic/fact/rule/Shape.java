package org.synoptic.fact.rule;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.synoptic.text.Token;
import org.synoptic.text.Token.Kind;

/**
 * A test of one token's make, written {@code [capital]} in patterns.
 *
 * @param kinds the kinds of token that can pass it
 */
record Shape(String name, Set<Kind> kinds, Predicate<Token> test) {
    private static final Set<Kind> ALL = Set.of(Kind.values());
    private static final Map<String, Shape> NAMED = Map.of(
            "any", of("any", ALL, token -> true),
            "word", of("word", Set.of(Kind.WORD), token -> true),
            "number", of("number", Set.of(Kind.NUMBER), token -> true),
            "mixed", of("mixed", Set.of(Kind.MIXED), token -> true),
            "mark", of("mark", Set.of(Kind.MARK), token -> true),
            "capital", of("capital", ALL, Token::capital),
            "lower", of("lower", Set.of(Kind.WORD), token -> !token.capital()),
            "year", of("year", Set.of(Kind.NUMBER), token -> isYear(token, "1000")),
            "modern-year", of("modern-year", Set.of(Kind.NUMBER), token -> isYear(token, "1600")),
            "decade", of("decade", Set.of(Kind.MIXED), token -> token.norm().length() == 5 && token.norm().endsWith("0s")
                    && (token.norm().charAt(0) == '1' || token.norm().charAt(0) == '2') && digits(token.norm(), 4)));

    private static Shape of(String name, Set<Kind> kinds, Predicate<Token> test) {
        return new Shape(name, kinds, kinds.size() == Kind.values().length ? test : token -> kinds.contains(token.kind()) && test.test(token));
    }

    /** Four digits that can be the number of a year: from {@code least} to 2199. */
    private static boolean isYear(Token token, String least) {
        return token.norm().length() == 4 && digits(token.norm(), 4) && token.norm().compareTo(least) >= 0 && token.norm().compareTo("2199") <= 0;
    }

    private static boolean digits(String norm, int count) {
        for (int i = 0; i < count; i++) if (norm.charAt(i) < '0' || norm.charAt(i) > '9') return false;
        return true;
    }

    /** A name of the list above, or {@code d4}, {@code d1-2}: a number of so many digits and nothing else. */
    static Shape named(String name) {
        if (name.matches("d\\d(-\\d)?")) {
            int least = name.charAt(1) - '0';
            int most = name.length() == 4 ? name.charAt(3) - '0' : least;
            return of(name, Set.of(Kind.NUMBER), token -> token.norm().length() >= least && token.norm().length() <= most && digits(token.norm(), token.norm().length()));
        }
        Shape shape = NAMED.get(name);
        if (shape == null) throw new IllegalArgumentException("no shape [" + name + "]; there are " + NAMED.keySet() + " and d1 to d9");
        return shape;
    }
}
