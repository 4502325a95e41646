package org.synoptic.fact.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.RuleFile;

/** Word classes by name, read from the word lists beside a finder. */
public final class Lexicon {
    private final Map<String, WordClass> classes;

    private Lexicon(Map<String, WordClass> classes) {
        this.classes = Map.copyOf(classes);
    }

    /**
     * Reads YAML files of the form {@code name: [word, word]} or {@code name: {word: value}}; a phrase is written with one space between tokens.
     * A list may take in another class by its name: {@code [$verb, slain]}.
     *
     * @param beside a class of the package that the files lie in
     * @throws IllegalArgumentException if a file is missing or not of that form
     */
    public static Lexicon load(Class<?> beside, String... files) {
        Map<String, Map<String, String>> read = new LinkedHashMap<>();
        for (String file : files) {
            RuleFile.beside(beside, file).map().forEach((name, entries) -> {
                Map<String, String> values = read.computeIfAbsent(name, n -> new LinkedHashMap<>());
                switch (entries) {
                    case Map<?, ?> map -> map.forEach((word, value) -> add(values, String.valueOf(word), String.valueOf(value)));
                    case List<?> list -> list.forEach(word -> {
                        String text = String.valueOf(word);
                        if (text.startsWith("$") && read.containsKey(text.substring(1))) values.putAll(read.get(text.substring(1)));
                        else add(values, text, text);
                    });
                    default -> throw new IllegalArgumentException(file + ": " + name + " must be a list or a map");
                }
            });
        }
        Map<String, WordClass> classes = new LinkedHashMap<>();
        read.forEach((name, values) -> classes.put(name, new WordClass(name, values)));
        return new Lexicon(classes);
    }

    private static void add(Map<String, String> values, String phrase, String value) {
        values.put(phrase.toLowerCase(java.util.Locale.ROOT), value);
    }

    public boolean has(String name) {
        return classes.containsKey(name);
    }

    /** @throws IllegalArgumentException if there is no such class */
    public WordClass get(String name) {
        WordClass found = classes.get(name);
        if (found == null) throw new IllegalArgumentException("no word class $" + name);
        return found;
    }
}
