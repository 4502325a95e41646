package org.synoptic.fact.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an article writes its words, which tells names of places from words of headlines and from persons. */
final class Usage {
    /** Behind a name: the age of the person. */
    private static final Pattern AGE = Pattern.compile(",? (?:\\(?\\d{1,3}[,).]|(?:who is )?aged? \\d)");

    private final Set<String> small = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    /** @param isTitle whether a word, small, stands before a person's name */
    Usage(String text, Predicate<String> isTitle) {
        boolean title = false;
        Matcher age = AGE.matcher(text);
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = start;
            while (end < text.length() && isOfWord(text.charAt(end))) end++;
            if (end == start) continue;
            String word = text.substring(start, end);
            if (Character.isLowerCase(word.charAt(0))) small.add(word);
            boolean capital = Character.isUpperCase(word.charAt(0));
            String norm = capital || title ? word.toLowerCase(Locale.ROOT) : word;
            if (title && !Character.isLowerCase(word.charAt(0)) || capital && word.length() > 1 && age.region(end, text.length()).lookingAt()) persons.add(norm);
            title = capital && isTitle.test(norm);
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
    }

    /** Whether the article writes it small too. @param word in lower case */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** Whether a title stands before it or an age behind it. @param word in lower case */
    boolean isPerson(String word) {
        return persons.contains(word);
    }
}
