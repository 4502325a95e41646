package org.synoptic.fact.rule;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.text.Token;
import org.synoptic.text.Token.Kind;

/**
 * A test of one token's make, written {@code [capital]} in patterns.
 *
 * @param kinds the kinds of token that can pass it
 */
record Shape(String name, Set<Kind> kinds, Predicate<Token> test) {
    private static final Set<Kind> ALL = Set.of(Kind.values());
    private static final Map<String, Shape> NAMED = Stream.of(
            of("any", ALL, token -> true),
            of("word", Set.of(Kind.WORD), token -> true),
            of("number", Set.of(Kind.NUMBER), token -> true),
            of("mixed", Set.of(Kind.MIXED), token -> true),
            of("mark", Set.of(Kind.MARK), token -> true),
            of("capital", ALL, Token::capital),
            of("lower", Set.of(Kind.WORD), token -> !token.capital()),
            of("year", Set.of(Kind.NUMBER), token -> isYear(token, "1000")),
            of("modern-year", Set.of(Kind.NUMBER), token -> isYear(token, "1600")),
            of("clock", Set.of(Kind.NUMBER), token -> isDotted(token.norm(), 2)),
            of("date", Set.of(Kind.NUMBER), token -> isDotted(token.norm(), 4) && token.norm().indexOf('.') < token.norm().lastIndexOf('.')),
            of("decade", Set.of(Kind.MIXED), token -> token.norm().length() == 5 && token.norm().endsWith("0s")
                    && (token.norm().charAt(0) == '1' || token.norm().charAt(0) == '2') && digits(token.norm(), 4))).collect(Collectors.toMap(Shape::name, shape -> shape));

    private static Shape of(String name, Set<Kind> kinds, Predicate<Token> test) {
        return new Shape(name, kinds, kinds.size() == Kind.values().length ? test : token -> kinds.contains(token.kind()) && test.test(token));
    }

    /** Four digits that can be the number of a year: from {@code least} to 2199. */
    private static boolean isYear(Token token, String least) {
        return token.norm().length() == 4 && digits(token.norm(), 4) && token.norm().compareTo(least) >= 0 && token.norm().compareTo("2199") <= 0;
    }

    /** Groups of one or two digits parted by full stops, the last of {@code length}: 9.30, 3.11.2016. */
    private static boolean isDotted(String norm, int length) {
        int run = 0;
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            if (c == '.' && (run == 1 || run == 2)) run = 0;
            else if (c >= '0' && c <= '9') run++;
            else return false;
        }
        return run == length && norm.length() <= length + 6 && norm.indexOf('.') > 0;
    }

    private static boolean digits(String norm, int count) {
        for (int i = 0; i < count; i++) if (norm.charAt(i) < '0' || norm.charAt(i) > '9') return false;
        return true;
    }

    /** A name of the list above; {@code d4}, {@code d1-2}: a number of so many digits and nothing else; or {@code *ers}: a word that ends so. */
    static Shape named(String name) {
        if (name.startsWith("*")) return of(name, Set.of(Kind.WORD), token -> token.norm().length() >= name.length() && token.norm().endsWith(name.substring(1)));
        if (name.matches("d\\d(-\\d)?")) {
            int least = name.charAt(1) - '0';
            int most = name.length() == 4 ? name.charAt(3) - '0' : least;
            return of(name, Set.of(Kind.NUMBER), token -> token.norm().length() >= least && token.norm().length() <= most && digits(token.norm(), token.norm().length()));
        }
        Shape shape = NAMED.get(name);
        if (shape == null) throw new IllegalArgumentException("no shape [" + name + "]; there are " + NAMED.keySet() + ", d1 to d9 and *s");
        return shape;
    }
}
