package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, String> patterns;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> captures;
    private int at;

    private PatternParser(String source, Lexicon lexicon, Map<String, String> patterns, List<String> captures) {
        this.source = source;
        this.lexicon = lexicon;
        this.patterns = patterns;
        this.captures = captures;
    }

    /** @throws IllegalArgumentException saying where the pattern is wrong */
    static Program parse(String source, Lexicon lexicon, Map<String, String> patterns) {
        List<String> captures = new ArrayList<>();
        List<Step> steps = new PatternParser(source, lexicon, patterns, captures).whole();
        steps.add(new Step.Done());
        return new Program(steps, captures);
    }

    private List<Step> whole() {
        alternatives();
        if (at < source.length()) throw wrong("unexpected '" + source.charAt(at) + "'");
        return steps;
    }

    private void alternatives() {
        int start = steps.size();
        List<Integer> exits = new ArrayList<>();
        sequence();
        while (peek('|')) {
            at++;
            insert(start, new Step.Split(start + 1, steps.size() + 2));
            exits.add(steps.size());
            steps.add(null);
            start = steps.size();
            sequence();
        }
        for (int exit : exits) steps.set(exit, new Step.Jump(steps.size()));
    }

    private void sequence() {
        while (true) {
            space();
            if (at >= source.length() || source.charAt(at) == '|' || source.charAt(at) == ')') return;
            if (source.charAt(at) == '~') {
                at++;
                steps.add(new Step.Glued());
            } else if (source.charAt(at) == '^') {
                at++;
                steps.add(new Step.Capital());
            } else {
                repeated();
            }
        }
    }

    private void repeated() {
        int start = steps.size();
        element();
        if (at >= source.length()) return;
        if (source.charAt(at) == '?') {
            at++;
            repeat(start, 0, 1);
        } else if (source.charAt(at) == '{') {
            int close = source.indexOf('}', at);
            if (close < 0) throw wrong("'{' without '}'");
            String[] counts = source.substring(at + 1, close).split(",");
            at = close + 1;
            int least = Integer.parseInt(counts[0].strip());
            repeat(start, least, counts.length > 1 ? Integer.parseInt(counts[1].strip()) : least);
        }
    }

    /** Turns the steps from {@code start} on into {@code least} to {@code most} copies of themselves. */
    private void repeat(int start, int least, int most) {
        if (most > MOST_REPEATS || least > most) throw wrong("cannot repeat {" + least + "," + most + "}; at most " + MOST_REPEATS);
        List<Step> body = List.copyOf(steps.subList(start, steps.size()));
        steps.subList(start, steps.size()).clear();
        int end = start + least * body.size() + (most - least) * (body.size() + 1);
        for (int i = 0; i < most; i++) {
            if (i >= least) steps.add(new Step.Split(steps.size() + 1, end));
            int by = steps.size() - start;
            for (Step step : body) steps.add(moved(step, start, by));
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
                steps.add(new Step.Save(2 * slot));
                space();
                repeated();
                steps.add(new Step.Save(2 * slot + 1));
            }
            case '$' -> steps.add(new Step.InClass(wordClass()));
            case '%' -> {
                at++;
                String name = name();
                String pattern = patterns.get(name);
                if (pattern == null) throw wrong("no pattern %" + name);
                List<Step> inner = new PatternParser(pattern, lexicon, patterns, captures).whole();
                int by = steps.size();
                for (Step step : inner) steps.add(moved(step, 0, by));
            }
            case '<' -> steps.add(new Step.InLayer(until('>')));
            case '[' -> steps.add(new Step.Like(Shape.named(until(']'))));
            case '!' -> {
                at++;
                steps.add(new Step.Except(excluded()));
            }
            case '"' -> steps.add(new Step.Word(until('"')));
            case '.' -> gap();
            default -> steps.add(new Step.Word(name()));
        }
    }

    /** {@code ..n}: lazily up to n tokens. */
    private void gap() {
        if (!source.startsWith("..", at)) throw wrong("a full stop must be written \".\"");
        at += 2;
        int most = Integer.parseInt(name());
        if (most > MOST_REPEATS) throw wrong("a gap of more than " + MOST_REPEATS);
        int end = steps.size() + 2 * most;
        for (int i = 0; i < most; i++) {
            steps.add(new Step.Split(end, steps.size() + 1));
            steps.add(new Step.Like(Shape.named("any")));
        }
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

    private static Step moved(Step step, int from, int by) {
        return switch (step) {
            case Step.Split(int first, int second) -> new Step.Split(first >= from ? first + by : first, second >= from ? second + by : second);
            case Step.Jump(int to) -> new Step.Jump(to >= from ? to + by : to);
            default -> step;
        };
    }

    private void insert(int place, Step step) {
        for (int i = place; i < steps.size(); i++) if (steps.get(i) != null) steps.set(i, moved(steps.get(i), place + 1, 1));
        steps.add(place, step);
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
        if (!peek(c)) throw wrong("'" + c + "' is missing");
        at++;
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
