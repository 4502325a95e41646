package org.synoptic.fact.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.text.RuleFile;

/** Tells whether two spellings are one name. Safe for many threads. */
public final class Names {
    private static final Pattern CALLED = Pattern.compile("^(?:(?:[Tt]he|so-called) ){0,2}");

    private final Lexicon words;
    private final Map<String, String> shown = new HashMap<>();
    private final Spelling spelling;

    /** @param language the folder of lists: {@code en} */
    public Names(String language) {
        words = Lexicon.load(Names.class, language + "/names.yaml");
        spelling = new Spelling(language);
        RuleFile.beside(Names.class, language + "/same.yaml").map().forEach((main, others) -> {
            shown.put(otherKey(main), main);
            for (Object other : (List<?>) others) shown.put(otherKey(other.toString()), main);
        });
    }

    /**
     * Whether both can name one person, body or place: "Mr Lavrov" and "Sergei Lavrov", "al-Nusra Front" and "el-Nusrah", "HNC" and
     * "High Negotiations Committee". Symmetric, but not transitive: "Clinton" is both "Bill Clinton" and "Hillary Clinton".
     *
     * @param a as written; null is no name
     */
    public boolean same(String a, String b) {
        if (a == null || b == null) return false;
        if (a.equals(b)) return true;
        String one = shown(a);
        String other = shown(b);
        if (one.equals(other)) return true;
        List<Part> left = parts(one);
        List<Part> right = parts(other);
        if (left.isEmpty() || right.isEmpty()) return false;
        return matches(left, right) || isAcronym(a, right) || isAcronym(b, left);
    }

    /** The name to show for a spelling: without title or "so-called", under its main name if it has several. */
    public String shown(String name) {
        String known = shown.get(otherKey(name));
        if (known != null) return known;
        String[] written = name.strip().split("\\s+");
        int first = 0;
        while (first < written.length - 1 && (has("title", written[first]) || has("prefix", written[first]))) first++;
        String bare = String.join(" ", List.of(written).subList(first, written.length));
        return shown.getOrDefault(otherKey(bare), bare);
    }

    /** Of spellings that are one name the one that says most, or null if there are none. */
    public String fullest(Collection<String> spellings) {
        return spellings.stream().max(Comparator.comparingInt((String name) -> parts(name).size()).thenComparing(String::length).thenComparing(Comparator.reverseOrder())).orElse(null);
    }

    /** A word of a name. */
    private record Part(String norm, String sound) {
        boolean alike(Part other) {
            return Spelling.alike(sound, other.sound);
        }

        boolean agrees(Part other) {
            return alike(other) || (norm.length() == 1 || other.norm.length() == 1) && norm.charAt(0) == other.norm.charAt(0);
        }
    }

    /** Last names or whole names alike, and given names not at odds. */
    private boolean matches(List<Part> a, List<Part> b) {
        List<Part> longer = a.size() >= b.size() ? a : b;
        List<Part> shorter = longer == a ? b : a;
        int more = longer.size() - shorter.size();
        if (beginsWith(longer, shorter) && longer.subList(shorter.size(), longer.size()).stream().allMatch(part -> has("body", part.norm))) return true;
        if (!longer.getLast().alike(shorter.getLast()) || has("body", longer.getLast().norm)) return false;
        if (more == 0) return givenNamesAgree(longer, shorter);
        if (has("other", longer.get(more - 1).norm)) return false;
        return shorter.size() == 1 || longer.getFirst().agrees(shorter.getFirst());
    }

    private static boolean beginsWith(List<Part> longer, List<Part> shorter) {
        for (int i = 0; i < shorter.size(); i++) if (!longer.get(i).alike(shorter.get(i))) return false;
        return true;
    }

    private static boolean givenNamesAgree(List<Part> a, List<Part> b) {
        for (int i = 0; i < a.size() - 1; i++) if (!a.get(i).agrees(b.get(i))) return false;
        return true;
    }

    /** Whether capitals such as {@code HNC} are the first letters of the words; two letters are too few to tell. */
    private static boolean isAcronym(String letters, List<Part> parts) {
        String bare = letters.replace(".", "");
        if (bare.length() < 3 || bare.length() != parts.size() || !bare.equals(bare.toUpperCase(Locale.ROOT))) return false;
        for (int i = 0; i < parts.size(); i++) if (Character.toLowerCase(bare.charAt(i)) != parts.get(i).norm.charAt(0)) return false;
        return true;
    }

    /** The words of a name that tell it from others. */
    private List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        String last = norm(lastWord(name));
        for (String word : name.split("[^\\p{L}\\p{N}\\p{M}'’]+")) {
            String norm = norm(word);
            if (norm.isEmpty() || has("small", norm) || has("article", norm) || has("prefix", norm)) continue;
            if (parts.isEmpty() && has("title", norm) && !norm.equals(last)) continue;
            parts.add(new Part(norm, spelling.of(norm)));
        }
        return parts;
    }

    private static String lastWord(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
    }

    private boolean has(String list, String word) {
        return words.get(list).has(norm(word));
    }

    private static String norm(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("’", "'").replace(".", "");
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.replace("'", "");
    }

    /** Acronyms count as written, so that "is" is no body. */
    private static String otherKey(String name) {
        String bare = CALLED.matcher(name.strip().replace('’', '\'')).replaceFirst("");
        return bare.length() <= 5 ? bare : bare.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
