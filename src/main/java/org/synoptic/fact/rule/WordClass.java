package org.synoptic.fact.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synoptic.text.AnnotatedText;

/**
 * A named list of words and phrases, each with a value: {@code weekday: {monday: 1, "the sabbath": 7}}.
 *
 * <p>Phrases are looked up by their first word, so a class of a thousand entries costs no more than one of ten.
 */
public final class WordClass {
    private final String name;
    private final Map<String, String> values;
    private final Map<String, List<String[]>> byFirstWord;

    /** @param values from phrase, lower case and tokens parted by one space, to value */
    public WordClass(String name, Map<String, String> values) {
        this.name = name;
        this.values = new HashMap<>(values);
        this.byFirstWord = new HashMap<>();
        Comparator<String[]> longestFirst = Comparator.comparingInt((String[] words) -> words.length).reversed();
        values.keySet().stream().map(phrase -> phrase.split(" ")).collect(Collectors.groupingBy(words -> words[0]))
                .forEach((first, phrases) -> byFirstWord.put(first, phrases.stream().sorted(longestFirst).toList()));
    }

    public String name() {
        return name;
    }

    /** Null if the class does not have the phrase. */
    public String valueOf(String phrase) {
        return values.get(phrase);
    }

    public boolean has(String phrase) {
        return values.containsKey(phrase);
    }

    public java.util.Set<String> phrases() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Whether one of the phrases stands at the token and ends at or before {@code end}. */
    public boolean standsAt(AnnotatedText text, int token, int end) {
        for (String[] phrase : startingWith(text.token(token).norm())) if (stands(phrase, text, token, end)) return true;
        return false;
    }

    /** Whether one of the phrases stands at the token and ends right at {@code end}. */
    public boolean endsAt(AnnotatedText text, int token, int end) {
        for (String[] phrase : startingWith(text.token(token).norm())) if (token + phrase.length == end && stands(phrase, text, token, end)) return true;
        return false;
    }

    static boolean stands(String[] phrase, AnnotatedText text, int token, int end) {
        if (token + phrase.length > end) return false;
        for (int i = 1; i < phrase.length; i++) if (!text.token(token + i).norm().equals(phrase[i])) return false;
        return true;
    }

    java.util.Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /** Whether one of the phrases that begin with the word is longer than it. */
    boolean beginsPhrase(String word) {
        return startingWith(word).stream().anyMatch(phrase -> phrase.length > 1);
    }

    /** The phrases that begin with the word, the longest first; empty if there are none. */
    List<String[]> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** The part of the class whose entries have the value. */
    WordClass only(String value) {
        return new WordClass(name + ":" + value, values.entrySet().stream().filter(e -> e.getValue().equals(value))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public String toString() {
        return "$" + name;
    }
}
