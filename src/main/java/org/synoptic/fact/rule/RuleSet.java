package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/**
 * The rules of one file, or of several that belong together, indexed by what a match can begin with. A match never crosses the end of a sentence.
 * Safe for many threads.
 */
public final class RuleSet {
    /** How many tokens before a match a {@code not-after} or {@code after} condition may reach. */
    private static final int LOOK_BACK = 6;

    private record Compiled(Rule rule, Program pattern, Program after, Program notAfter, Program before, Program notBefore) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Compiled>> byWord = new HashMap<>();
    private final Map<String, List<Compiled>> byLayer = new LinkedHashMap<>();
    private final List<Compiled> anywhere = new ArrayList<>();

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
        for (String file : files) set.read(file, RuleFiles.readMap(beside, file), lexicon, patterns);
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
        Compiled compiled = new Compiled(rule, pattern, program(fields.get("after"), lexicon, patterns), program(fields.get("not-after"), lexicon, patterns),
                program(fields.get("before"), lexicon, patterns), program(fields.get("not-before"), lexicon, patterns));
        rules.add(rule);
        for (String start : pattern.starts()) {
            if (start.equals("*")) anywhere.add(compiled);
            else if (start.length() > 2 && start.startsWith("<")) byLayer.computeIfAbsent(start.substring(1, start.length() - 1), s -> new ArrayList<>()).add(compiled);
            else byWord.computeIfAbsent(start, s -> new ArrayList<>()).add(compiled);
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
        for (Sentence sentence : layers.text().sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Match best = null;
                for (Match match : at(layers, i, sentence)) if (best == null || match.length() > best.length()) best = match;
                if (best != null) found.add(best);
                i = best == null ? i + 1 : best.end();
            }
        }
        return found;
    }

    /** Every rule's match at every token, overlapping ones too. */
    public List<Match> findAll(Layers layers) {
        List<Match> found = new ArrayList<>();
        for (Sentence sentence : layers.text().sentences())
            for (int i = sentence.first(); i < sentence.end(); i++) found.addAll(at(layers, i, sentence));
        return found;
    }

    private List<Match> at(Layers layers, int token, Sentence sentence) {
        List<Match> found = null;
        List<Compiled> byThisWord = byWord.get(layers.text().token(token).norm());
        if (byThisWord != null) found = collect(byThisWord, layers, token, sentence, found);
        for (Map.Entry<String, List<Compiled>> layer : byLayer.entrySet())
            if (layers.at(layer.getKey(), token) != null) found = collect(layer.getValue(), layers, token, sentence, found);
        if (!anywhere.isEmpty()) found = collect(anywhere, layers, token, sentence, found);
        return found == null ? List.of() : found;
    }

    private static List<Match> collect(List<Compiled> candidates, Layers layers, int token, Sentence sentence, List<Match> found) {
        for (Compiled rule : candidates) {
            int[] slots = rule.pattern.match(layers, token, sentence.end());
            if (slots == null || !fits(rule, layers, token, slots[slots.length - 1], sentence)) continue;
            if (found == null) found = new ArrayList<>(4);
            found.add(new Match(rule.rule, layers, rule.pattern.captures(), token, slots));
        }
        return found;
    }

    private static boolean fits(Compiled rule, Layers layers, int first, int end, Sentence sentence) {
        return (rule.after == null || endsAt(rule.after, layers, first, sentence))
                && (rule.notAfter == null || !endsAt(rule.notAfter, layers, first, sentence))
                && (rule.before == null || rule.before.match(layers, end, sentence.end()) != null)
                && (rule.notBefore == null || rule.notBefore.match(layers, end, sentence.end()) == null);
    }

    private static boolean endsAt(Program context, Layers layers, int end, Sentence sentence) {
        for (int start = end - 1; start >= Math.max(sentence.first(), end - LOOK_BACK); start--) {
            int[] slots = context.match(layers, start, end);
            if (slots != null && slots[slots.length - 1] == end) return true;
        }
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
