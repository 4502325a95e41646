package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads patterns:
 *
 * <pre>
 * killed           the word; marks and words with special characters in double quotes: ","
 * $unit            a word or phrase of the class; $unit:day only those with the value day
 * &lt;number&gt;         what an earlier finder found
 * [capital]        a token of a shape: any word number mixed mark capital lower year modern-year decade clock date d4 d1-2; [*ers] a word that ends so
 * !(a b $c)        one token that is none of these words, nor a one-word entry of these classes
 * a b | c          alternatives, tried in order
 * ( ... )          a group
 * x?  x{0,3}       optional, repeated; as many as possible
 * ..5              up to five tokens, as few as possible
 * a~b              no white space between a and b
 * ^a               a, with a capital
 * @name x          x is captured under the name
 * %name            a pattern of the file's "patterns" section
 * </pre>
 */
final class PatternParser {
    private static final int MOST_REPEATS = 20;

    private final String source;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Map<String, String> patterns;
    private final Assembler code = new Assembler();
    private final List<String> captures;
    private int at;

    private PatternParser(String source, Lexicon lexicon, Vocabulary vocabulary, Map<String, String> patterns, List<String> captures) {
        this.source = source;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.patterns = patterns;
        this.captures = captures;
    }

    /** @throws IllegalArgumentException saying where the pattern is wrong */
    static Program parse(String source, Lexicon lexicon, Vocabulary vocabulary, Map<String, String> patterns) {
        List<String> captures = new ArrayList<>();
        List<Step> steps = new PatternParser(source, lexicon, vocabulary, patterns, captures).whole();
        steps.add(new Step.Done());
        return new Program(steps, captures);
    }

    private List<Step> whole() {
        alternatives();
        if (at < source.length()) throw wrong("unexpected '" + source.charAt(at) + "'");
        return code.steps();
    }

    private void alternatives() {
        int start = code.here();
        List<List<Step>> ways = new ArrayList<>();
        do {
            sequence();
            ways.add(code.cut(start));
        } while (accept('|'));
        code.addOneOf(ways);
    }

    private void sequence() {
        while (true) {
            space();
            if (at >= source.length() || source.charAt(at) == '|' || source.charAt(at) == ')') return;
            if (source.charAt(at) == '~') {
                at++;
                code.add(new Step.Glued());
            } else if (source.charAt(at) == '^') {
                at++;
                code.add(new Step.Capital());
            } else {
                repeated();
            }
        }
    }

    private void repeated() {
        int start = code.here();
        element();
        if (at >= source.length()) return;
        if (source.charAt(at) == '?') {
            at++;
            code.repeat(start, 0, 1);
        } else if (source.charAt(at) == '{') {
            int close = source.indexOf('}', at);
            if (close < 0) throw wrong("'{' without '}'");
            String[] counts = source.substring(at + 1, close).split(",");
            at = close + 1;
            int least = Integer.parseInt(counts[0].strip());
            int most = counts.length > 1 ? Integer.parseInt(counts[1].strip()) : least;
            if (most > MOST_REPEATS || least > most) throw wrong("cannot repeat {" + least + "," + most + "}; at most " + MOST_REPEATS);
            code.repeat(start, least, most);
        }
    }

    private void element() {
        char c = source.charAt(at);
        switch (c) {
            case '(' -> {
                at++;
                alternatives();
                expect(')');
            }
            case '@' -> {
                at++;
                String name = name();
                int slot = captures.indexOf(name);
                if (slot < 0) {
                    slot = captures.size();
                    captures.add(name);
                }
                code.add(new Step.Save(2 * slot));
                space();
                repeated();
                code.add(new Step.Save(2 * slot + 1));
            }
            case '$' -> code.add(inClass(wordClass()));
            case '%' -> {
                at++;
                String name = name();
                String pattern = patterns.get(name);
                if (pattern == null) throw wrong("no pattern %" + name);
                code.add(new PatternParser(pattern, lexicon, vocabulary, patterns, captures).whole());
            }
            case '<' -> code.add(new Step.InLayer(vocabulary.layer(until('>'))));
            case '[' -> code.add(new Step.Like(Shape.named(until(']'))));
            case '!' -> {
                at++;
                code.add(new Step.OneOf(vocabulary.words(excluded()).not()));
            }
            case '"' -> code.add(oneOf(until('"')));
            case '.' -> gap();
            default -> code.add(oneOf(name()));
        }
    }

    /** {@code ..n}: lazily up to n tokens. */
    private void gap() {
        if (!source.startsWith("..", at)) throw wrong("a full stop must be written \".\"");
        at += 2;
        int most = Integer.parseInt(name());
        if (most > MOST_REPEATS) throw wrong("a gap of more than " + MOST_REPEATS);
        code.gap(most);
    }

    private WordClass wordClass() {
        at++;
        String name = name();
        WordClass words = lexicon.get(name);
        if (at < source.length() && source.charAt(at) == ':') {
            at++;
            words = words.only(name());
        }
        return words;
    }

    private Step oneOf(String word) {
        return new Step.OneOf(vocabulary.words(List.of(word)));
    }

    private Step inClass(WordClass words) {
        Map<Boolean, List<String>> firsts = words.firstWords().stream().collect(Collectors.partitioningBy(words::beginsPhrase));
        WordSet alone = vocabulary.words(firsts.get(false));
        if (firsts.get(true).isEmpty()) return new Step.OneOf(alone);
        // The class gives them longest first, which the sorting keeps.
        int[][] phrases = firsts.get(true).stream().flatMap(first -> words.startingWith(first).stream()).map(phrase -> Stream.of(phrase).mapToInt(vocabulary::word).toArray())
                .sorted(Comparator.comparingInt(phrase -> phrase[0])).toArray(int[][]::new);
        return new Step.InClass(alone, vocabulary.words(firsts.get(true)), phrases);
    }

    private Set<String> excluded() {
        Set<String> words = new HashSet<>();
        expect('(');
        for (space(); !peek(')'); space()) {
            if (source.charAt(at) == '$') wordClass().phrases().stream().filter(phrase -> phrase.indexOf(' ') < 0).forEach(words::add);
            else words.add(source.charAt(at) == '"' ? until('"') : name());
        }
        at++;
        return words;
    }

    private static Step moved(Step step, int by) {
        return switch (step) {
            case Step.Split(int first, int second) -> new Step.Split(first + by, second + by);
            case Step.Jump(int to) -> new Step.Jump(to + by);
            default -> step;
        };
    }

    private String name() {
        int start = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || "_-'".indexOf(source.charAt(at)) >= 0)) at++;
        if (at == start) throw wrong("a name or word is missing");
        return source.substring(start, at);
    }

    private String until(char close) {
        int end = source.indexOf(close, at + 1);
        if (end < 0) throw wrong("'" + close + "' is missing");
        String inner = source.substring(at + 1, end);
        at = end + 1;
        return inner;
    }

    private void expect(char c) {
        if (!accept(c)) throw wrong("'" + c + "' is missing");
    }

    private boolean accept(char c) {
        boolean there = peek(c);
        if (there) at++;
        return there;
    }

    private boolean peek(char c) {
        space();
        if (at >= source.length()) return false;
        return source.charAt(at) == c;
    }

    private void space() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " at " + at + " in pattern: " + source);
    }
}
