package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.text.RuleFile;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/**
 * The rules of one file, or of several that belong together, indexed by what a match can begin with. A match never crosses the end of a sentence.
 * Safe for many threads.
 */
public final class RuleSet {
    /** How many tokens before a match a {@code not-after} or {@code after} condition may reach. */
    private static final int LOOK_BACK = 6;

    private record Compiled(int place, Rule rule, boolean capital, Program pattern, Program after, Program notAfter, Program before, Program notBefore) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Compiled>> byWord = new HashMap<>();
    private final Map<String, List<Compiled>> byLayer = new LinkedHashMap<>();
    private final Map<Token.Kind, List<Compiled>> byKind = new EnumMap<>(Token.Kind.class);

    private RuleSet() {}

    /**
     * Reads a file of the form
     *
     * <pre>
     * patterns: {name: pattern}
     * rules:
     *   - rule: name
     *     match: pattern
     *     after: pattern        # optional: must end where the match begins; not-after: must not
     *     before: pattern       # optional: must begin where the match ends; not-before: must not
     *     as: {key: value}
     *     examples: [...]
     *     not: [...]
     * </pre>
     *
     * @param beside a class of the package that the file lies in
     * @throws IllegalArgumentException naming file and rule, if one cannot be read
     */
    public static RuleSet load(Class<?> beside, String file, Lexicon lexicon) {
        return load(beside, lexicon, file);
    }

    /** Reads several files as one set; a file may use the patterns of those before it. */
    public static RuleSet load(Class<?> beside, Lexicon lexicon, String... files) {
        Map<String, String> patterns = new LinkedHashMap<>();
        RuleSet set = new RuleSet();
        for (String file : files) set.read(file, RuleFile.beside(beside, file).map(), lexicon, patterns);
        return set;
    }

    private void read(String file, Map<String, Object> read, Lexicon lexicon, Map<String, String> patterns) {
        map(read.get("patterns")).forEach((name, pattern) -> patterns.put(name, pattern.toString()));
        for (Object entry : list(read.get("rules"))) {
            Map<String, Object> fields = map(entry);
            try {
                add(fields, lexicon, patterns);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", rule " + fields.get("rule") + ": " + e.getMessage(), e);
            }
        }
    }

    private void add(Map<String, Object> fields, Lexicon lexicon, Map<String, String> patterns) {
        Rule rule = new Rule(String.valueOf(fields.get("rule")), map(fields.get("as")), list(fields.get("examples")), list(fields.get("not")));
        Program pattern = program(fields.get("match"), lexicon, patterns);
        if (pattern == null) throw new IllegalArgumentException("no match");
        Compiled compiled = new Compiled(rules.size(), rule, pattern.beginsWithCapital(), pattern, program(fields.get("after"), lexicon, patterns), program(fields.get("not-after"), lexicon, patterns),
                program(fields.get("before"), lexicon, patterns), program(fields.get("not-before"), lexicon, patterns));
        rules.add(rule);
        Set<String> starts = pattern.starts();
        for (Token.Kind kind : Token.Kind.values())
            if (starts.contains("*") || starts.contains("#" + kind)) byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(compiled);
        for (String start : starts) {
            if (start.length() > 2 && start.startsWith("<")) byLayer.computeIfAbsent(start.substring(1, start.length() - 1), s -> new ArrayList<>()).add(compiled);
            else if (!start.equals("*") && (start.length() == 1 || !start.startsWith("#"))) byWord.computeIfAbsent(start, s -> new ArrayList<>()).add(compiled);
        }
    }

    private static Program program(Object pattern, Lexicon lexicon, Map<String, String> patterns) {
        return pattern == null ? null : PatternParser.parse(pattern.toString(), lexicon, patterns);
    }

    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Matches that do not overlap: at each token the longest (of equals the rule that stands first), then on behind it. */
    public List<Match> find(Layers layers) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = new Matcher(layers);
        for (Sentence sentence : layers.text().sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Match best = null;
                for (Match match : at(matcher, layers, i, sentence)) if (best == null || match.length() > best.length()) best = match;
                if (best != null) found.add(best);
                i = best == null ? i + 1 : best.end();
            }
        }
        return found;
    }

    /** Every rule's match at every token, overlapping ones too; at one token in the order of the rules. */
    public List<Match> findAll(Layers layers) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = new Matcher(layers);
        for (Sentence sentence : layers.text().sentences())
            for (int i = sentence.first(); i < sentence.end(); i++) found.addAll(at(matcher, layers, i, sentence));
        return found;
    }

    private List<Match> at(Matcher matcher, Layers layers, int token, Sentence sentence) {
        TreeMap<Integer, Match> found = null;
        Token here = layers.text().token(token);
        found = collect(byWord.get(here.norm()), matcher, layers, token, sentence, found);
        found = collect(byKind.get(here.kind()), matcher, layers, token, sentence, found);
        for (Map.Entry<String, List<Compiled>> layer : byLayer.entrySet())
            if (layers.at(layer.getKey(), token) != null) found = collect(layer.getValue(), matcher, layers, token, sentence, found);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /** A rule is tried once at a token, however many ways it can begin. */
    private static TreeMap<Integer, Match> collect(List<Compiled> candidates, Matcher matcher, Layers layers, int token, Sentence sentence, TreeMap<Integer, Match> found) {
        if (candidates == null) return found;
        for (Compiled rule : candidates) {
            if (rule.capital && !layers.text().token(token).capital() || found != null && found.containsKey(rule.place)) continue;
            int[] slots = matcher.match(rule.pattern, token, sentence.end());
            if (slots == null || !fits(rule, matcher, token, slots[slots.length - 1], sentence)) continue;
            if (found == null) found = new TreeMap<>();
            found.put(rule.place, new Match(rule.rule, layers, rule.pattern.captures(), token, slots));
        }
        return found;
    }

    private static boolean fits(Compiled rule, Matcher matcher, int first, int end, Sentence sentence) {
        // What stands behind is known after one attempt, what stands before after many.
        return (rule.before == null || matcher.end(rule.before, end, sentence.end()) >= 0)
                && (rule.notBefore == null || matcher.end(rule.notBefore, end, sentence.end()) < 0)
                && (rule.after == null || endsAt(rule.after, matcher, first, sentence))
                && (rule.notAfter == null || !endsAt(rule.notAfter, matcher, first, sentence));
    }

    private static boolean endsAt(Program context, Matcher matcher, int end, Sentence sentence) {
        for (int start = end - 1; start >= Math.max(sentence.first(), end - LOOK_BACK); start--)
            if (matcher.end(context, start, end) == end) return true;
        return false;
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) map.forEach((key, entry) -> copy.put(key.toString(), entry));
        else if (value != null) throw new IllegalArgumentException("must be a map: " + value);
        return copy;
    }

    private static List<Object> list(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }
}
