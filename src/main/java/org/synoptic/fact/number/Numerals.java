package org.synoptic.fact.number;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Finds numerals: {@code 1,200}, {@code 1.2 million}, {@code a hundred and seventy-nine}, {@code half a million}, {@code two and a half dozen}. */
public final class Numerals {
    /** The name of the layer. */
    public static final String LAYER = "number";

    private final WordClass small;
    private final WordClass scale;
    private final WordClass glued;
    private final WordClass fraction;
    private final WordClass length;
    private final WordClass article;
    private final WordClass joins;
    private final WordClass of;
    private final Set<String> firstWords = new HashSet<>();

    /**
     * @param language the folder of its words, such as {@code en}
     * @throws IllegalArgumentException if they cannot be read
     */
    public Numerals(String language) {
        Lexicon words = Lexicon.load(Numerals.class, language + "/words.yaml");
        small = words.get("small");
        scale = words.get("scale");
        glued = words.get("glued");
        fraction = words.get("fraction");
        length = words.get("length");
        article = words.get("article");
        joins = words.get("joins");
        of = words.get("of");
        for (WordClass first : List.of(small, fraction, article)) firstWords.addAll(first.phrases());
    }

    /** Adds the layer {@value #LAYER} of {@link Numeral}s; of two that could begin at one token the longer one. */
    public void mark(Layers layers) {
        int at = 0;
        while (at < layers.text().size()) {
            Reader reader = new Reader(layers.text(), at);
            Numeral numeral = reader.read();
            if (numeral == null) {
                at++;
            } else {
                layers.add(LAYER, at, reader.at, numeral);
                at = reader.at;
            }
        }
    }

    /** Reads one numeral from a token on. */
    private final class Reader {
        private final AnnotatedText text;
        private final int first;
        private int at;

        Reader(AnnotatedText text, int first) {
            this.text = text;
            this.first = first;
            this.at = first;
        }

        Numeral read() {
            Token token = text.token(first);
            if (token.kind() == Token.Kind.NUMBER) return digits(token);
            return token.kind() == Token.Kind.WORD && firstWords.contains(token.norm()) ? words() : null;
        }

        private Numeral digits(Token token) {
            double value = parse(token.norm());
            if (Double.isNaN(value)) return null;
            at++;
            boolean scaled = false;
            for (String factor = scaleAt(); factor != null; factor = scaleAt()) {
                value = Numeral.clean(value * Double.parseDouble(factor));
                scaled = true;
                at++;
            }
            return new Numeral(value, scaled ? Numeral.Form.MIXED : Numeral.Form.DIGITS);
        }

        /** The factor of a scale word here, or of a short one glued to the digits ({@code 11bn}). */
        private String scaleAt() {
            Token token = here(0);
            if (token == null) return null;
            String factor = scale.valueOf(token.norm());
            if (factor != null || token.spaced()) return factor;
            return token.is("m") && isLength() ? null : glued.valueOf(token.norm());
        }

        /** Whether the "m" here is metres: {@code 37m (121ft)}, {@code 100m long}. */
        private boolean isLength() {
            String next = norm(1);
            return next != null && (next.equals("(") || length.has(next));
        }

        /** The sum of groups, each a small number times its scales: three million | two hundred | forty-two. */
        private Numeral words() {
            double total = 0;
            double group = Double.NaN;
            double lastScale = Double.MAX_VALUE;
            while (true) {
                String word = norm(0);
                if (word == null) break;
                if (Double.isNaN(group) && article.has(word) && norm(1) != null && scale.has(norm(1))) {
                    group = 1;
                    at++;
                } else if (Double.isNaN(group) && fractionOf() > 0) {
                    group = fractionOf();
                    at += fractionLength();
                } else if (small.has(word) && (Double.isNaN(group) || joins(group, Double.parseDouble(small.valueOf(word))))) {
                    group = (Double.isNaN(group) ? 0 : group) + Double.parseDouble(small.valueOf(word));
                    at++;
                } else if (!Double.isNaN(group) && scale.has(word)) {
                    double factor = Double.parseDouble(scale.valueOf(word));
                    at++;
                    group *= factor;
                    if (factor >= 1000 || factor == 12) {
                        if (factor >= lastScale) return null;
                        total += group;
                        group = Double.NaN;
                        lastScale = factor;
                    }
                } else if (word.equals("-") && !Double.isNaN(group) && glues(group)) {
                    at++;
                } else if (joins.has(word) && norm(1) != null && at > first && (partAt(1) > 0 || small.has(norm(1)) && (Double.isNaN(group) ? lastScale >= 1000 : group >= 100 && group % 100 == 0))) {
                    at++;
                    if (partAt(0) > 0) {
                        if (Double.isNaN(group)) total += lastScale * partAt(0);
                        else group += partAt(0);
                        at += 2;
                    }
                } else {
                    break;
                }
            }
            if (at == first || Double.isNaN(group) && total == 0) return null;
            return new Numeral(Numeral.clean(total + (Double.isNaN(group) ? 0 : group)), Numeral.Form.WORDS);
        }

        /** {@code a half} here, as in "two and a half million"; 0 if none stands here. */
        private double partAt(int ahead) {
            return isArticle(ahead) && norm(ahead + 1) != null && fraction.has(norm(ahead + 1)) ? Double.parseDouble(fraction.valueOf(norm(ahead + 1))) : 0;
        }

        private boolean isArticle(int ahead) {
            return norm(ahead) != null && article.has(norm(ahead));
        }

        /** Whether {@code forty} may be followed by {@code two}, or {@code hundred} by {@code seventy}. */
        private boolean joins(double group, double next) {
            return group % 100 >= 20 && group % 10 == 0 && next > 0 && next < 10 || group >= 100 && group % 100 == 0 && next < 100;
        }

        /** Whether a hyphen here joins {@code forty-two}. */
        private boolean glues(double group) {
            return here(1) != null && !here(0).spaced() && !here(1).spaced() && small.has(here(1).norm()) && joins(group, Double.parseDouble(small.valueOf(here(1).norm())));
        }

        /** {@code half a}, {@code a quarter of a} before a scale word; 0 if it does not stand here. */
        private double fractionOf() {
            int length = fractionLength();
            if (length == 0) return 0;
            return Double.parseDouble(fraction.valueOf(norm(isArticle(0) ? 1 : 0)));
        }

        private int fractionLength() {
            int i = isArticle(0) ? 1 : 0;
            if (norm(i) == null || !fraction.has(norm(i))) return 0;
            i++;
            if (norm(i) != null && of.has(norm(i))) i++;
            if ("-".equals(norm(i)) && norm(i + 1) != null && scale.has(norm(i + 1))) return i + 1;
            if (!isArticle(i)) return 0;
            return norm(i + 1) != null && scale.has(norm(i + 1)) ? i + 1 : 0;
        }

        private Token here(int ahead) {
            int i = at + ahead;
            return i < text.size() && text.token(i).paragraph() == text.token(first).paragraph() ? text.token(i) : null;
        }

        private String norm(int ahead) {
            Token token = here(ahead);
            return token == null ? null : token.norm();
        }
    }

    /** NaN if the digits are no number (two decimal points) or too large to be one. */
    private static double parse(String digits) {
        if (digits.length() > 24 || digits.indexOf('.') != digits.lastIndexOf('.')) return Double.NaN;
        double value = 0;
        double place = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                place = 1;
            } else if (c != ',') {
                value = value * 10 + Character.digit(c, 10);
                place *= 10;
            }
        }
        return place > 1 ? value / place : value;
    }
}
