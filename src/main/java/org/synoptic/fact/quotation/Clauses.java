package org.synoptic.fact.quotation;

import org.synoptic.text.Sentence;

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
        int limit = sentenceEnd(first);
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
            if (i > first && breaks(i, first, limit)) return i;
            if (thing && i > first && endsThing(i)) return i;
            i++;
        }
        return withoutStop(first, limit);
    }

    private int sentenceEnd(int first) {
        Sentence sentence = w.sentence(first);
        return sentence.end();
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

    private boolean breaks(int i, int first, int limit) {
        Sort sort = w.sort(i);
        if (sort == Sort.COMMA) {
            int next = i + 1;
            if (w.is(next, "according") || w.sort(next) == Sort.CONTRAST && w.sort(next + 1) != Sort.THAT || w.is(next, "although") || w.is(next, "though")) return true;
            Cue cue = cues.at(next);
            if (cue == null && w.sort(next) == Sort.ADVERB) cue = cues.at(next + 1);
            if (cue != null && (w.sort(cue.first()) == Sort.PARTICIPLE || cue.behind() && (w.is(cue.first(), "said") || w.is(cue.first(), "says")))) return true;
            return w.sort(next) == Sort.LINKER && cues.at(next + 1) != null && cues.at(next + 1).frame() != Cue.Frame.THING;
        }
        if (sort == Sort.LINKER || sort == Sort.CONTRAST) {
            Cue cue = cues.at(i + 1);
            if (cue == null && w.sort(i + 1) == Sort.ADVERB) cue = cues.at(i + 2);
            return cue != null && cue.past() && w.sort(cue.first()) == Sort.VERB;
        }
        if (w.is(i, "according") && w.is(i + 1, "to")) return true;
        return sort == Sort.PREPOSITION && w.is(i, "in") && w.sort(i + 1) == Sort.DETERMINER && toMedium(i + 2) > 0;
    }

    private int toMedium(int i) {
        for (int j = i; j < i + 3; j++) if (w.words.medium.has(w.norm(j)) && (w.is(j, "interview") || w.is(j, "statement"))) return j;
        return -1;
    }

    private boolean endsThing(int i) {
        Sort sort = w.sort(i);
        if (sort == Sort.SUBORDINATOR) return w.is(i, "when") || w.is(i, "while") || w.is(i, "after") || w.is(i, "because") || w.is(i, "as") && false;
        if (sort == Sort.COMMA) return w.sort(i + 1) == Sort.RELATIVE || w.sort(i + 1) == Sort.PARTICIPLE;
        return sort == Sort.PREPOSITION && (w.is(i, "during") || w.is(i, "in") || w.is(i, "on") || w.is(i, "at")) && w.words.temporal.has(w.norm(i + 1));
    }
}
