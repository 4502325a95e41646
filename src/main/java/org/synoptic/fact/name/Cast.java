package org.synoptic.fact.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Report;
import org.synoptic.fact.rule.Lexicon;

/**
 * Who and where: the persons that an article quotes and the places of its facts, under names clean enough to count articles by.
 * What is not surely a whole name is left out. Safe for many threads.
 */
public final class Cast {
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+(?:[Tt]he )?|^[Tt]he |(?:['’]s)?[^\\p{L}.]*$");
    private static final Pattern NAME = Pattern.compile("(?:al-|el-|d['’]|an-|as-|ash-|ar-|at-|az-)?\\p{Lu}[\\p{L}'’-]*");
    private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}+");
    private static final Pattern RUN_TOGETHER = Pattern.compile("[’']s\\p{Lu}");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?(?:\\p{Lu}\\.)?");
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_PLACE = 4;

    private final Lexicon words;

    /** @param language the folder of lists: {@code en} */
    public Cast(String language) {
        words = Lexicon.load(Cast.class, language + "/names.yaml", language + "/cast.yaml");
    }

    /** The full names of those who speak, without title or office, in the order of the article. */
    public Set<String> persons(Findings findings) {
        Set<String> written = new LinkedHashSet<>();
        for (Quotation quotation : findings.quotations()) add(written, quotation.speaker());
        for (Fact fact : findings.facts()) add(written, fact.claim().claimant());
        Set<String> persons = new LinkedHashSet<>();
        for (String name : written) add(persons, person(name));
        return persons;
    }

    /**
     * The named places of the facts, in the order of the article.
     *
     * @param persons those of the article, which are no places
     */
    public Set<String> places(Report report, Set<String> persons) {
        Set<String> written = new LinkedHashSet<>();
        for (Fact fact : report.findings().facts()) written.addAll(fact.places());
        if (written.isEmpty()) return written;
        Usage usage = new Usage(report.article().text(), word -> has("title", word) && !has("no-title", word));
        Set<String> places = new LinkedHashSet<>();
        for (String name : written) {
            String clean = place(name);
            if (clean != null && persons.stream().noneMatch(person -> (person + " ").contains(clean + " ") || clean.endsWith(person)) && isPlaceIn(usage, clean)) places.add(clean);
        }
        return places;
    }

    /** Whether the article's own use of the words speaks against it: it writes all of them small elsewhere, or gives the name to a person. */
    private boolean isPlaceIn(Usage usage, String place) {
        if (has("abbreviated", place)) return true;
        List<String> name = List.of(place.toLowerCase(Locale.ROOT).split("\\s+"));
        if (name.stream().noneMatch(word -> isTelling(word) && !usage.isSmall(word))) return false;
        String last = name.getLast();
        return has("thing", last) || has("street", last) || name.size() > 2 || !usage.isPerson(last);
    }

    private static void add(Set<String> names, String name) {
        if (name != null) names.add(name);
    }

    /** The full name in some words that name a speaker ("Coroner Ada Mills" gives Ada Mills), or null if there is none. */
    String person(String written) {
        if (written == null) return null;
        List<String> name = new ArrayList<>(Arrays.asList(bare(written).split("\\s+")));
        for (int i = name.size() - 1; i >= 0; i--)
            if (has("title", name.get(i)) || has("office", name.get(i))) {
                name = name.subList(i + 1, name.size());
                break;
            }
        if (name.size() < 2 || name.size() > LONGEST_PERSON || has("particle", name.getLast())) return null;
        int whole = 0;
        for (String word : name) {
            if (has("particle", word)) continue;
            if (!isName(word) && !isInitial(word) || has("thing", word) || has("street", word) || has("no-name", word) || has("body", word)) return null;
            if (!isInitial(word)) whole++;
        }
        return whole < 1 || isInitial(name.getLast()) ? null : String.join(" ", name);
    }

    /** The name of a place in some words, or null if they are none. */
    String place(String written) {
        String bare = bare(written);
        if (has("abbreviated", bare)) return bare;
        List<String> name = List.of(bare.split("\\s+"));
        if (name.size() > LONGEST_PLACE || has("small", name.getFirst()) || has("small", name.getLast())) return null;
        boolean afterOffice = has("title", name.getFirst()) || has("office", name.getFirst()) || has("thing", name.getFirst());
        if (name.size() > 2 && afterOffice && name.stream().skip(1).allMatch(this::isTelling)) return null;
        boolean telling = false;
        for (String word : name) {
            if (has("small", word) || has("particle", word)) continue;
            if (!isName(word) && !has("abbreviated", word) || has("no-name", word) || has("no-place", word) || has("title", word) && name.size() == 1) return null;
            telling |= isTelling(word);
        }
        return telling ? bare : null;
    }

    private boolean isTelling(String word) {
        return !has("small", word) && !has("other", word) && !has("direction", word) && !has("thing", word) && !has("street", word) && !has("people", word);
    }

    /** Without quotation marks, dashes and commas at the ends, and without a possessive. */
    private static String bare(String written) {
        return ENDS.matcher(written.strip()).replaceAll("");
    }

    /** Capital first, and not capitals alone: {@code Skerra}, {@code O'Hara}, {@code al-Bab}, {@code Port-au-Prince}. */
    private static boolean isName(String word) {
        return word.length() > 2 && NAME.matcher(word).matches() && !CAPITALS.matcher(word).matches() && !RUN_TOGETHER.matcher(word).find();
    }

    private static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }

    private boolean has(String list, String word) {
        String norm = word.toLowerCase(Locale.ROOT);
        return words.get(list).has(norm.endsWith(".") && norm.indexOf('.') == norm.length() - 1 ? norm.substring(0, norm.length() - 1) : norm);
    }
}
