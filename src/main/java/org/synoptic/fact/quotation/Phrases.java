package org.synoptic.fact.quotation;

import org.synoptic.text.Sentence;

/** Finds the noun phrase that stands before or after a verb, by its closed-class words and commas. */
final class Phrases {
    /** No phrase is longer than this many tokens. */
    private static final int LONGEST = 45;

    private final Wording w;

    /** A run of tokens, from {@code first} to the one before {@code end}. */
    record Run(int first, int end) {}

    Phrases(Wording wording) {
        this.w = wording;
    }

    /**
     * The subject of a verb.
     *
     * @param verb the first token of the verb group
     * @return null if no noun phrase ends there
     */
    Run subject(int verb) {
        int low = Math.max(w.sentence(verb).first(), verb - LONGEST);
        return subject(verb, low);
    }

    /** Whether somebody may be named so: no clause that a verb ended, no figure, no half of a phrase. */
    boolean isSpeaker(Run run) {
        Sort first = w.sort(run.first());
        Sort last = w.sort(run.end() - 1);
        if (first == Sort.POSSESSIVE || first == Sort.SUBORDINATOR || last == Sort.LINKER || last == Sort.CONTRAST || last == Sort.TO || last == Sort.PREPOSITION || last == Sort.SUBORDINATOR || last == Sort.AUXILIARY) return false;
        if (w.words.noSpeaker.has(w.norm(run.end() - 1))) return false;
        return last != Sort.NUMBER || w.norm(run.end() - 1).indexOf('.') < 0;
    }

    private Run subject(int end, int low) {
        int last = end - 1;
        if (last < low || w.sort(last).parts()) return null;
        if (w.sort(last) != Sort.COMMA) return before(end, low);
        Run found = null;
        for (int comma = commaBefore(last, low); comma > low; comma = commaBefore(comma, low)) {
            Run core = before(comma, low);
            if (core == null) return found;
            if (found == null && isAside(comma + 1, last)) return core;
            found = new Run(core.first(), end);
            if (!restates(core.first()) || w.sort(core.first() - 1) != Sort.COMMA) return found;
        }
        return found;
    }

    /** Whether a phrase between commas can only restate the one before it: an age, a relative clause, "a lawyer". */
    private boolean restates(int first) {
        Sort sort = w.sort(first);
        return sort == Sort.NUMBER || sort == Sort.RELATIVE || w.is(first, "a") || w.is(first, "an");
    }

    private int commaBefore(int i, int low) {
        for (int j = i - 1; j > low; j--) {
            if (w.sort(j).parts()) return -1;
            if (w.sort(j) == Sort.COMMA) return j;
        }
        return -1;
    }

    /** Whether what stands between two commas is an adverbial and no part of the noun phrase before it. */
    private boolean isAside(int first, int end) {
        Sort sort = w.sort(first);
        return sort == Sort.ADVERB || sort == Sort.SUBORDINATOR || sort == Sort.PARTICIPLE || sort == Sort.TO || sort == Sort.CONTRAST
                || sort == Sort.PREPOSITION && !w.is(first, "of") || w.words.temporal.has(w.norm(first));
    }

    /** The noun phrase without commas that ends before {@code end}. */
    private Run before(int end, int low) {
        Sort last = w.sort(end - 1);
        if (last == Sort.PRONOUN || last == Sort.RELATIVE) return new Run(end - 1, end);
        if (last == Sort.THAT || last == Sort.DETERMINER && w.norm(end - 1).startsWith("th")) return new Run(end - 1, end);
        int first = end;
        boolean verb = false;
        walk:
        for (int i = end - 1; i >= low; i--) {
            switch (w.sort(i)) {
                case COMMA, STOP, COLON, SEMICOLON, DASH, QUOTE, CONTRAST, SUBORDINATOR, OPENING -> {
                    break walk;
                }
                case CLOSING -> {
                    int open = opening(i, low);
                    if (open < 0) break walk;
                    i = first = open;
                }
                case LINKER -> {
                    if (verb || clauseBefore(i, low)) break walk;
                    first = i;
                }
                case RELATIVE, THAT -> {
                    if (!verb) break walk;
                    verb = false;
                    first = i;
                }
                case AUXILIARY, VERB -> {
                    if (w.norm(i).endsWith("ed") && w.sort(i - 1).nominal()) {
                        first = i;
                    } else if (relativeBefore(i, low)) {
                        verb = true;
                        first = i;
                    } else break walk;
                }
                case PRONOUN -> {
                    if (!verb && w.sort(i + 1) != Sort.LINKER && !relativeBefore(i, low)) break walk;
                    first = i;
                }
                default -> first = i;
            }
        }
        return trimmed(first, end);
    }

    /** Whether a relative pronoun opens a clause a few tokens to the left, without a comma between. */
    private boolean relativeBefore(int i, int low) {
        for (int j = i - 1; j >= Math.max(low, i - 12); j--) {
            Sort sort = w.sort(j);
            if (sort == Sort.RELATIVE || sort == Sort.THAT) return w.sort(j - 1).nominal() && j - 1 >= low;
            if (sort.parts() || sort == Sort.COMMA) return false;
        }
        return false;
    }

    /** Whether a clause with a verb of its own stands to the left of "and". */
    private boolean clauseBefore(int linker, int low) {
        for (int j = linker - 1; j >= low; j--) {
            Sort sort = w.sort(j);
            if (sort.parts() || sort == Sort.COMMA || sort == Sort.SUBORDINATOR || sort == Sort.CONTRAST) return j == linker - 1;
            if (sort.finite() && !w.is(j + 1, "by")) return true;
        }
        return false;
    }

    private int opening(int closing, int low) {
        for (int i = closing; i >= Math.max(low, closing - 12); i--) if (w.sort(i) == Sort.OPENING) return i;
        return -1;
    }

    /** Without the adverbials that open a clause: "On Friday the mayor" becomes "the mayor". */
    private Run trimmed(int first, int end) {
        int start = first;
        while (start < end && (w.sort(start) == Sort.ADVERB || w.sort(start) == Sort.LINKER || w.words.temporal.has(w.norm(start)) && !isName(start, end))) start++;
        while (start < end && (w.sort(start) == Sort.PREPOSITION || w.sort(start) == Sort.TO || w.sort(start) == Sort.PARTICIPLE && start + 1 < end && !w.sort(start + 1).equals(Sort.NOUN))) {
            int next = afterAdverbial(start, end);
            if (next >= end) return null;
            start = next;
        }
        while (start < end && (w.sort(start) == Sort.ADVERB || w.sort(start) == Sort.LINKER)) start++;
        return start < end && hasHead(start, end) ? new Run(start, end) : null;
    }

    /** "May" and "April" may be names where a name or nothing else follows. */
    private boolean isName(int i, int end) {
        return w.text.token(i).capital() && w.norm(i).length() <= 6 && i + 1 == end;
    }

    /** Where a new noun phrase begins behind a prepositional one, or {@code end}. */
    private int afterAdverbial(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            Sort sort = w.sort(i);
            Sort before = w.sort(i - 1);
            boolean opens = sort == Sort.DETERMINER || sort == Sort.PRONOUN || sort == Sort.NAME && before != Sort.NAME;
            boolean closed = before == Sort.NOUN || before == Sort.NAME || before == Sort.NUMBER || before == Sort.CLOSING;
            if (opens && closed && (sort != Sort.NAME || w.words.temporal.has(w.norm(i - 1)))) return i;
        }
        return end;
    }

    private boolean hasHead(int first, int end) {
        for (int i = first; i < end; i++) {
            Sort sort = w.sort(i);
            if (sort == Sort.NAME || sort == Sort.NOUN || sort == Sort.NUMBER || sort == Sort.PRONOUN || sort == Sort.VERB) return true;
            if (sort == Sort.DETERMINER && first + 1 == end) return true;
        }
        return false;
    }

    /**
     * The noun phrase that begins at a token, with its prepositional phrases, appositions and relative clauses.
     *
     * @return null if none begins there
     */
    Run after(int first) {
        Sentence sentence = w.sentence(Math.min(first, w.size() - 1));
        int limit = Math.min(sentence.end(), first + LONGEST);
        if (first >= limit || !w.sort(first).nominal() && w.sort(first) != Sort.RELATIVE) return null;
        if (w.sort(first) == Sort.PRONOUN) return new Run(first, first + 1);
        int end = core(first, limit, false);
        while (end < limit && w.sort(end) == Sort.COMMA && apposes(end + 1, limit)) {
            int next = core(end + 1, limit, true);
            if (next == end + 1 || next < limit && w.sort(next).finite()) break;
            end = next;
            if (end < limit && w.sort(end) == Sort.COMMA && !apposes(end + 1, limit)) {
                end++;
                break;
            }
        }
        return end > first && hasHead(first, end) ? new Run(first, end) : null;
    }

    private boolean apposes(int i, int limit) {
        if (i >= limit) return false;
        Sort sort = w.sort(i);
        if (sort == Sort.RELATIVE || w.is(i, "of") || sort == Sort.NUMBER) return true;
        if (sort == Sort.NOUN) return !w.words.temporal.has(w.norm(i));
        if (sort == Sort.NAME) return w.words.title.has(w.norm(i)) || w.sort(i + 1) == Sort.POSSESSIVE || isWholeName(i, limit);
        return sort == Sort.DETERMINER;
    }

    /** "Said the governor, Ana Reuss.": a name of several words and nothing else up to a comma or the end. */
    private boolean isWholeName(int first, int limit) {
        int end = first;
        while (end < limit && w.sort(end) == Sort.NAME) end++;
        int before = first - 2;
        while (before > 0 && w.sort(before) == Sort.NAME) before--;
        boolean list = before < first - 2 && w.sort(before) != Sort.PREPOSITION;
        return end > first + 1 && !list && (end >= limit || w.sort(end) == Sort.COMMA || w.sort(end).parts());
    }

    /** @param loose whether it may hold a clause and adverbials, as an apposition does */
    private int core(int first, int limit, boolean loose) {
        boolean clause = w.sort(first) == Sort.RELATIVE;
        int i = first;
        for (; i < limit; i++) {
            Sort sort = w.sort(i);
            if (sort == Sort.OPENING) {
                int close = closing(i, limit);
                if (close < 0) return i;
                i = close;
                continue;
            }
            if (sort.parts() || sort == Sort.COMMA || sort == Sort.CLOSING || sort == Sort.CONTRAST) return i;
            if (sort == Sort.SUBORDINATOR && !clause) return i;
            if (sort == Sort.RELATIVE && i > first) clause = true;
            else if (sort == Sort.THAT) clause = true;
            else if (sort.finite() && !clause && !(loose && w.norm(i).endsWith("ed") && w.sort(i + 1) == Sort.PREPOSITION)) return i;
            else if (sort == Sort.PREPOSITION && !w.is(i, "of") && !clause && outside(i, loose)) return i;
            else if (i > first && w.words.weekday.has(w.norm(i)) && !clause) return i;
            else if (sort == Sort.ADVERB && !clause && !loose) return i;
        }
        return i;
    }

    /** Whether a preposition opens an adverbial of the telling: "in a statement", "on Friday", "after". */
    private boolean outside(int i, boolean loose) {
        String norm = w.norm(i);
        if (norm.equals("for") || norm.equals("from")) return false;
        if (w.words.temporal.has(w.norm(i + 1))) return true;
        for (int j = i + 1; j < i + 5; j++) {
            if (w.words.medium.has(w.norm(j))) return true;
            if (w.sort(j) == Sort.PREPOSITION || w.sort(j).parts()) break;
        }
        return !loose && !(norm.equals("at") || norm.equals("with"));
    }

    private int closing(int opening, int limit) {
        for (int i = opening; i < Math.min(limit, opening + 12); i++) if (w.sort(i) == Sort.CLOSING) return i;
        return -1;
    }
}
