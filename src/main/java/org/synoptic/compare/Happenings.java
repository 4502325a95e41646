package org.synoptic.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.RuleFile;
import org.synoptic.text.Token;

/** Of what sort an event is by its noun, more widely than {@link Meaning}: reports call one event an assault, a raid and the capture of a post. Safe for many threads. */
final class Happenings {
    /** Of no sort of its own: "the disaster". */
    static final String ANY = "any";

    private final Map<String, Set<String>> sorts = new HashMap<>();

    Happenings() {
        RuleFile.beside(Happenings.class, "en/happenings.yaml").map().forEach((sort, nouns) -> {
            for (Object noun : (List<?>) nouns) sorts.computeIfAbsent(Stem.of(noun.toString()), stem -> new HashSet<>()).add(sort);
        });
    }

    /** The sorts that the words name; empty for null. */
    Set<String> of(String words) {
        Set<String> named = new TreeSet<>();
        if (words != null) for (Token token : AnnotatedText.of(words).tokens()) named.addAll(sorts.getOrDefault(Stem.of(token.norm()), Set.of()));
        return named;
    }
}
