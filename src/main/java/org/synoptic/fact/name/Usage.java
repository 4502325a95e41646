package org.synoptic.fact.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an article writes its words, which tells names of places from words of headlines and from persons. */
final class Usage {
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final Pattern AGED = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+),? (?:\\(?\\d{1,3}[,).]|(?:who is )?aged? \\d)");

    private final Set<String> small = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    /** @param isTitle whether a word, small, stands before a person's name */
    Usage(String text, Predicate<String> isTitle) {
        boolean title = false;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (Character.isLowerCase(word.charAt(0))) small.add(word);
            else if (title) persons.add(word.toLowerCase(Locale.ROOT));
            title = isTitle.test(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
        }
        for (Matcher aged = AGED.matcher(text); aged.find();) persons.add(aged.group(1).toLowerCase(Locale.ROOT));
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
