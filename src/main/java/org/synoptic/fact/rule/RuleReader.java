package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles the rules of files of the form that {@link RuleSet#load} tells, one after the other. */
final class RuleReader {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final List<CompiledRule> rules = new ArrayList<>();

    RuleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<CompiledRule> rules() {
        return rules;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** @throws IllegalArgumentException naming file and rule, if one cannot be read */
    void read(String file, Map<String, Object> read) {
        map(read.get("patterns")).forEach((name, pattern) -> patterns.put(name, pattern.toString()));
        for (Object entry : list(read.get("rules"))) {
            Map<String, Object> fields = map(entry);
            try {
                rules.add(compiled(fields));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", rule " + fields.get("rule") + ": " + e.getMessage(), e);
            }
        }
    }

    private CompiledRule compiled(Map<String, Object> fields) {
        Rule rule = new Rule(String.valueOf(fields.get("rule")), map(fields.get("as")), list(fields.get("examples")), list(fields.get("not")));
        Program pattern = program(fields.get("match"));
        if (pattern == null) throw new IllegalArgumentException("no match");
        if (pattern.matchesNothing()) throw new IllegalArgumentException("a pattern must not match nothing");
        return new CompiledRule(rule, rules.size(), pattern, program(fields.get("after")), program(fields.get("not-after")), program(fields.get("before")), program(fields.get("not-before")));
    }

    private Program program(Object pattern) {
        return pattern == null ? null : PatternParser.parse(pattern.toString(), lexicon, vocabulary, patterns);
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
