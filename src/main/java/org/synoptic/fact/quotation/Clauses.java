package org.synoptic.fact.quotation;

/** Finds how far what was said reaches. */
final class Clauses {
    private final Wording w;
    private final Cues cues;

    Clauses(Wording wording, Cues cues) {
        this.w = wording;
        this.cues = cues;
    }

    /**
     * The token after a clause that begins at {@code first}: the end of its sentence, or before the next telling or an afterthought.
     * A quotation inside is passed over whole, also where it holds the end of the sentence.
     */
    int end(int first, boolean thing) {
        int limit = w.sentence(first).end();
        int i = first;
        while (i < limit) {
            if (w.quoteEnd(i) > i) {
                i = w.quoteEnd(i);
                if (stopsInside(i) || i >= limit || w.sort(i) == Sort.PARTICIPLE && cues.at(i) != null) return i;
                continue;
            }
            Sort sort = w.sort(i);
            if (i > first && (sort == Sort.SEMICOLON || sort == Sort.DASH && i > first + 1)) return i;
            if (sort == Sort.CLOSING && !opened(i, first)) return i;
            if (i > first && breaks(i)) return i;
            if (i > first && (thing || !w.hasVerb(first, i) && sort == Sort.COMMA && w.sort(first) == Sort.DETERMINER) && endsThing(i)) return i;
            i++;
        }
        return withoutStop(first, limit);
    }

    /** Whether a quotation that ended before token {@code i} closed with a stop. */
    private boolean stopsInside(int i) {
        int last = i - 1;
        while (last > 0 && w.sort(last) == Sort.QUOTE) last--;
        return w.sort(last) == Sort.STOP;
    }

    private boolean opened(int closing, int first) {
        for (int i = closing - 1; i >= Math.max(first, closing - 40); i--) if (w.sort(i) == Sort.OPENING) return true;
        return false;
    }

    private int withoutStop(int first, int end) {
        int last = end;
        while (last > first + 1 && w.sort(last - 1) == Sort.STOP) last--;
        return last;
    }

    /** Whether the reporter goes on with a telling or thought of his own. */
    private boolean breaks(int i) {
        Sort sort = w.sort(i);
        if (sort == Sort.COMMA) return breaksBehindComma(i + 1);
        if (sort == Sort.LINKER || sort == Sort.CONTRAST) {
            Cue cue = cueFrom(i + 1);
            return cue != null && cue.past() && w.sort(cue.first()) == Sort.VERB;
        }
        if (w.is(i, "according") && w.is(i + 1, "to")) return true;
        return w.is(i, "in") && w.sort(i + 1) == Sort.DETERMINER && (w.words.occasion.has(w.norm(i + 2)) || w.words.occasion.has(w.norm(i + 3)));
    }

    private boolean breaksBehindComma(int next) {
        if (w.words.afterthought.has(w.norm(next)) || w.sort(next) == Sort.CONTRAST && w.sort(next + 1) != Sort.THAT) return true;
        Cue cue = cueFrom(next);
        if (cue != null && (w.sort(cue.first()) == Sort.PARTICIPLE || w.words.plain.has(w.norm(cue.first())))) return true;
        return w.sort(next) == Sort.LINKER && cues.at(next + 1) != null && cues.at(next + 1).frame() != Cue.Frame.THING;
    }

    private Cue cueFrom(int i) {
        Cue cue = cues.at(i);
        return cue == null && w.sort(i) == Sort.ADVERB ? cues.at(i + 1) : cue;
    }

    private boolean endsThing(int i) {
        Sort sort = w.sort(i);
        if (sort == Sort.SUBORDINATOR) return w.words.circumstance.has(w.norm(i));
        if (sort == Sort.COMMA) return w.sort(i + 1) == Sort.RELATIVE || w.sort(i + 1) == Sort.PARTICIPLE || w.is(i + 1, "as") || w.words.circumstance.has(w.norm(i + 1));
        return (w.is(i, "during") || w.is(i, "in") || w.is(i, "on") || w.is(i, "at")) && w.words.temporal.has(w.norm(i + 1));
    }

    /** Whether a quotation is more than a title or a term: it ends with a stop, or its sentence ends with it. */
    boolean isWhole(int open) {
        int end = w.quoteEnd(open);
        return stopsInside(end) || end >= w.size() || w.sort(end) == Sort.STOP || end >= w.sentence(end - 1).end();
    }
}
