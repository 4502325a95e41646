package org.synoptic.fact.quotation;

import org.synoptic.fact.quotation.Phrases.Run;

/** Finds what was said on either side of a cue. */
final class Contents {
    /** How far behind its cue what was said may begin. */
    private static final int REACH = 16;

    /** So many words before "he said" are a clause even if no verb is known among them. */
    private static final int LIKELY_CLAUSE = 5;

    private final Wording w;
    private final Clauses clauses;

    Contents(Wording wording, Clauses clauses) {
        this.w = wording;
        this.clauses = clauses;
    }

    /**
     * What stands before a cue.
     *
     * @param part whether it may be less than a clause, because it goes on behind the cue
     * @return null if nothing does that could be said
     */
    Run left(int start, int close, boolean part) {
        int end = w.sort(close - 1) == Sort.COMMA ? close - 1 : close;
        int first = start;
        while (first < end && (w.sort(first).joins() || w.is(first, "however"))) first++;
        if (first >= end) return null;
        if (w.quoteEnd(first) > 0) return new Run(first, end);
        if (w.is(end - 1, "which")) return new Run(end - 1, end);
        if (w.hasVerb(first, end) || part && w.sort(first) != Sort.PREPOSITION && !(end == first + 1 && w.sort(first) == Sort.ADVERB)) return new Run(first, end);
        return end - first >= LIKELY_CLAUSE && w.sort(first) != Sort.PREPOSITION ? new Run(first, end) : null;
    }

    /** What goes on after "..., he said, ...", or null. */
    Run amid(int after, int end) {
        int next = pastAdverbial(pastAside(after));
        if (w.quoteEnd(next) > 0) return new Run(next, clauses.end(next, false));
        if (w.sort(next) != Sort.COMMA || next + 1 >= end) return null;
        next++;
        Sort sort = w.sort(next);
        if (w.quoteEnd(next) == 0 && (sort == Sort.PARTICIPLE || sort == Sort.SUBORDINATOR || sort == Sort.LINKER || sort == Sort.CONTRAST)) return null;
        return new Run(next, clauses.end(next, false));
    }

    /** Past "in the hearing" where a comma follows. */
    private int pastAdverbial(int token) {
        if (w.sort(token) != Sort.PREPOSITION) return token;
        for (int i = token + 1; i < token + REACH; i++) {
            if (w.sort(i) == Sort.COMMA) return i;
            if (w.sort(i).parts() || w.sort(i).finite() || w.sort(i) == Sort.THAT) return token;
        }
        return token;
    }

    /** Past "Friday", "then", "sarcastically". */
    int pastAside(int token) {
        int i = token;
        while (w.words.temporal.has(w.norm(i)) && w.sort(i) != Sort.AUXILIARY && (!w.is(i, "this") || w.words.temporal.has(w.norm(i + 1))) || w.sort(i) == Sort.ADVERB
                || w.sort(i) == Sort.PREPOSITION && w.words.weekday.has(w.norm(i + 1))) i++;
        return i;
    }

    /** What stands behind a cue, or null. */
    Run right(Cue cue) {
        int first = rightStart(cue);
        if (first < 0) return null;
        int end = clauses.end(first, cue.frame() == Cue.Frame.THING);
        return end > first ? new Run(first, end) : null;
    }

    /** No further than its first comma. */
    Run toComma(Run content) {
        for (int i = content.first() + 1; i < content.end(); i++) {
            if (w.quoted(i)) return content;
            if (w.sort(i) == Sort.COMMA) return new Run(content.first(), i);
        }
        return content;
    }

    /** Where that begins, or -1. */
    int rightStart(Cue cue) {
        int first = switch (cue.frame()) {
            case CLAUSE -> clause(cue.end());
            case HEARER -> behindHearer(cue.end());
            case INFINITIVE -> cue.end();
            case THING -> thing(cue.end());
            case SPEAKER -> -1;
        };
        if (first < 0 || first >= w.size()) return -1;
        return first < w.sentence(cue.first()).end() || w.quoteEnd(first) > 0 ? first : -1;
    }

    private int clause(int after) {
        int i = pastAside(after);
        Sort sort = w.sort(i);
        if (w.sort(i - 1) == Sort.ADVERB && i > after && !w.words.temporal.has(w.norm(i - 1)) && sort != Sort.THAT && sort.nominal()) i--;
        if (w.quoteEnd(i) > 0 || sort == Sort.THAT || sort.nominal() || sort == Sort.RELATIVE) return i;
        if (sort == Sort.SUBORDINATOR) return isQuestion(i) || w.is(i, "if") ? i : -1;
        if (sort == Sort.COLON) return i + 1;
        if (sort == Sort.COMMA && w.quoteEnd(i + 1) > 0) return i + 1;
        if (sort == Sort.PREPOSITION || sort == Sort.COMMA || sort == Sort.TO) return past(i);
        return -1;
    }

    private boolean isQuestion(int i) {
        return w.words.question.has(w.norm(i));
    }

    /** Where what was said begins behind an adverbial: "in a statement that", "at the rally, "…"". */
    private int past(int from) {
        for (int i = from; i < from + REACH; i++) {
            Sort sort = w.sort(i);
            if (sort == Sort.THAT && i > from || w.quoteEnd(i) > 0) return i;
            if (sort == Sort.STOP || sort == Sort.SEMICOLON || sort.finite()) return -1;
            if ((sort == Sort.COMMA || sort == Sort.COLON) && w.quoteEnd(i + 1) > 0) return i + 1;
            if (sort == Sort.COLON) return i + 1;
            if (sort == Sort.PRONOUN && i > from + 1) return i;
        }
        return -1;
    }

    private int behindHearer(int after) {
        int i = after;
        if (w.sort(i) == Sort.THAT || w.quoteEnd(i) > 0) return i;
        if (w.sort(i) == Sort.PRONOUN || !w.sort(i).nominal()) i++;
        for (; i < after + REACH; i++) {
            Sort sort = w.sort(i);
            Sort before = w.sort(i - 1);
            if (w.quoteEnd(i) > 0 && w.sort(w.quoteEnd(i)) == Sort.THAT) return w.quoteEnd(i);
            if (sort == Sort.THAT || sort == Sort.TO || w.quoteEnd(i) > 0 || sort == Sort.SUBORDINATOR && isQuestion(i)) return i;
            if ((sort == Sort.COMMA || sort == Sort.COLON) && w.quoteEnd(i + 1) > 0) return i + 1;
            if (sort == Sort.STOP || sort == Sort.SEMICOLON || sort.finite()) return -1;
            if (i > after && (sort == Sort.PRONOUN || sort == Sort.DETERMINER) && (before == Sort.NAME || before == Sort.NOUN || before == Sort.PRONOUN)) return i;
        }
        return -1;
    }

    private int thing(int after) {
        if (w.words.object.has(w.norm(after))) {
            Sort next = w.sort(after + 1);
            if (next == Sort.DETERMINER || w.quoteEnd(after + 1) > 0) return after + 1;
            if (next == Sort.PREPOSITION && (w.is(after + 1, "of") || w.is(after + 1, "as"))) return after + 2;
            return after;
        }
        Sort sort = w.sort(after);
        return w.quoteEnd(after) > 0 || sort.nominal() || sort == Sort.THAT || sort == Sort.SUBORDINATOR && isQuestion(after) || sort == Sort.PRONOUN ? after : -1;
    }
}
