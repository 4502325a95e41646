package org.synoptic.fact.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.Token;

/** The names of a text: runs of words with capitals, with the titles before them. For one thread. */
final class Mentions {
    /** How many bearers of one last name are kept apart. */
    private static final int BEARERS = 6;

    private final Wording w;
    private final List<Mention> all = new ArrayList<>();
    private final Map<String, List<Mention>> fullByLast = new HashMap<>();
    private final Map<String, Mention> byTitle = new HashMap<>();

    /**
     * A name as it stands in the text.
     *
     * @param first its first token, titles left out
     * @param end the token after it
     * @param words as written
     * @param titled whether a title stands before it
     * @param pronoun {@code he} or {@code she} where the title tells, otherwise null
     */
    record Mention(int first, int end, String words, boolean titled, String pronoun) {
        int size() {
            return end - first;
        }
    }

    Mentions(Wording wording) {
        this.w = wording;
        for (int i = 0; i < w.size(); i++) {
            if (!isName(i)) continue;
            int end = nameEnd(i);
            add(i, end);
            i = end;
        }
    }

    private void add(int run, int end) {
        int first = withoutTitles(run, end);
        if (isTitle(first) || w.words.temporal.has(w.norm(first))) return;
        Mention mention = new Mention(first, end, w.text.words(first, end), first > run || isTitle(run - 1), pronoun(run, first));
        all.add(mention);
        List<Mention> bearers = fullByLast.computeIfAbsent(w.norm(end - 1), last -> new ArrayList<>(1));
        if (mention.size() > 1 && bearers.size() < BEARERS && bearers.stream().noneMatch(other -> other.words.equals(mention.words))) bearers.add(mention);
        for (int i = run; i < first; i++) byTitle.put(w.norm(i), mention);
        for (int i = run - 1; i >= run - 3 && (isTitle(i) || w.sort(i) == Sort.NOUN); i--) byTitle.put(w.norm(i), mention);
        if (w.sort(end) == Sort.COMMA) apposed(end + 1, mention);
    }

    private String pronoun(int run, int first) {
        for (int i = run; i < first; i++) {
            String pronoun = w.words.pronounOf.valueOf(w.norm(i));
            if (pronoun != null) return pronoun;
        }
        return null;
    }

    /** Past the last title of a run, and past the place of an office: "Secretary of State John Kerry", "envoy to Syria Robert Ford". */
    int withoutTitles(int run, int end) {
        if (w.words.body.has(w.norm(end - 1))) return run;
        int first = run;
        for (int i = run; i < end - 1; i++) if (isTitle(i)) first = i + 1;
        boolean office = (w.is(run - 1, "of") || w.is(run - 1, "to")) && (isTitle(run - 2) || w.sort(run - 2) == Sort.NOUN);
        return first == run && office && end - run >= 3 ? run + 1 : first;
    }

    /** "Anna Berg, the harbour master,": the last noun before a preposition or comma calls her. */
    private void apposed(int from, Mention mention) {
        if (w.sort(from) != Sort.DETERMINER && w.sort(from) != Sort.NOUN) return;
        for (int i = from; i < from + 8; i++) {
            Sort next = w.sort(i + 1);
            if (w.sort(i) == Sort.NOUN && (next == Sort.PREPOSITION || next == Sort.COMMA || next == Sort.STOP)) {
                byTitle.put(w.norm(i), mention);
                return;
            }
            if (!w.sort(i).nominal()) return;
        }
    }

    boolean isTitle(int i) {
        return w.words.title.has(w.norm(i)) || w.is(i, ".") && w.words.title.has(w.norm(i - 1));
    }

    private boolean isName(int i) {
        return w.sort(i) == Sort.NAME && w.text.token(i).kind() == Token.Kind.WORD && !w.is(i, "'s");
    }

    /** Over initials, hyphens and "de", "bin", "al-" inside. */
    int nameEnd(int first) {
        int end = first + 1;
        for (int i = first + 1; i < w.size() && w.text.token(i).paragraph() == w.text.token(first).paragraph(); i++) {
            if (isName(i)) end = i + 1;
            else if (!joins(i) || i - end > 2) break;
        }
        return end;
    }

    boolean joins(int i) {
        return w.sort(i) == Sort.MARK && (w.is(i, ".") || w.is(i, "-")) || w.words.particle.has(w.norm(i));
    }

    /** The fullest form under which the text names the bearer of a name, the nearest before {@code at} if there are several. */
    String full(String words, String last, int at) {
        String found = null;
        for (Mention bearer : fullByLast.getOrDefault(last, List.of())) {
            if (!bearer.words.endsWith(words) || bearer.words.length() < words.length()) continue;
            if (found == null || bearer.first <= at) found = bearer.words;
        }
        return found == null ? words : found;
    }

    /** Who was last called "minister" or "spokeswoman" before, or null. */
    Mention titled(String title, int before) {
        Mention found = byTitle.get(title);
        return found != null && found.first < before ? found : null;
    }

    /** The names shortly before a token, within the reach of a pronoun, the nearest first. */
    List<Mention> before(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first < token) low = middle + 1;
            else high = middle;
        }
        int from = low;
        while (from > 0 && low - from < 10 && token - all.get(from - 1).first < 120) from--;
        return all.subList(from, low).reversed();
    }

    /** Whether a name opens its sentence or clause as a subject does. */
    boolean isSubject(Mention mention) {
        return !w.quoted(mention.first) && mention.first - w.sentence(mention.first).first() < 8 && w.sort(mention.first - 1) != Sort.PREPOSITION && w.sort(mention.end) != Sort.POSSESSIVE;
    }
}
