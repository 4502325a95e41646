package org.synoptic.fact.quotation;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.quotation.Phrases.Run;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.Sentence;

/** Ties what was said to who said it, sentence by sentence. For one text and one thread. */
final class Attributions {
    /** How many tokens a verb group may have, and how far into a sentence its main verb is looked for. */
    private static final int LONGEST_GROUP = 12;
    private static final int FAR = 60;
    private static final int LONGEST_DATELINE = 15;

    private final Wording w;
    private final Cues cues;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Contents contents;
    private final List<Attribution> found = new ArrayList<>();
    /** Who spoke last in this paragraph, or null. */
    private Run speaker;

    Attributions(Wording wording, RuleSet rules) {
        this.w = wording;
        this.cues = new Cues(wording, rules);
        this.phrases = new Phrases(wording);
        this.clauses = new Clauses(wording, cues);
        this.contents = new Contents(wording, clauses);
    }

    List<Attribution> find() {
        List<Sentence> sentences = w.text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int first = sentences.get(s).first();
            int end = sentences.get(s).end();
            while (s + 1 < sentences.size() && w.quoted(end - 1) && !w.endsQuote(end - 1)) end = sentences.get(++s).end();
            if (first == 0 || w.text.token(first).paragraph() != w.text.token(first - 1).paragraph()) speaker = null;
            read(afterDateline(first, end), end);
        }
        return found;
    }

    /** Past "PORT ELLERY, Nov 5 (Boreal Press) -" at the start of a paragraph. */
    private int afterDateline(int first, int end) {
        if (first > 0 && w.paragraph(first) == w.paragraph(first - 1)) return first;
        for (int i = first; i < Math.min(end - 1, first + LONGEST_DATELINE); i++) {
            Sort sort = w.sort(i);
            if (sort == Sort.DASH) return w.sort(i + 1) == Sort.DASH ? i + 2 : i + 1;
            if (sort != Sort.NAME && sort != Sort.NUMBER && sort != Sort.COMMA && sort != Sort.OPENING && sort != Sort.CLOSING && sort != Sort.MARK) return first;
        }
        return first;
    }

    /** Reads one sentence, or the sentences that one quotation joins. */
    private void read(int first, int end) {
        int start = first;
        Run subject = null;
        for (int i = first; i < end; i++) {
            Cue cue = cues.at(i);
            if (cue != null && cue.behind() && (start = behind(cue, start, end)) > i) i = start - 1;
        }
        int tail = start;
        for (int i = start; i < end; i++) {
            Cue cue = cues.at(i);
            if (cue == null) continue;
            int next = cue.frame() == Cue.Frame.SPEAKER ? accordingTo(cue, start, end) : before(cue, first, subject);
            if (next <= i) continue;
            subject = speaker;
            start = next;
            i = next - 1;
        }
        if (start == tail) goesOn(start, end);
    }

    /** "..., he said": what was said stands before, and perhaps also after. Returns where to read on, or {@code start}. */
    private int behind(Cue cue, int start, int end) {
        int group = group(cue.first());
        if (group == cue.first() && w.sort(group) != Sort.VERB || w.sort(group - 1) == Sort.TO) return start;
        Run source = phrases.subject(group);
        int close = source == null ? group : source.first();
        boolean as = w.is(close - 1, "as") && source != null;
        if (as && close - 1 == start) return asTold(cue, source, start, end);
        if (as) close--;
        int after = cue.end();
        boolean inverted = source == null || !leaves(close);
        if (inverted) {
            // "Rosa Field, the ferry's owner, said ...": what stands before is who said it.
            if (source != null && w.quoteEnd(start) == 0 && isOpening(start, source.first())) return start;
            if (group != cue.first() || cue.frame() == Cue.Frame.HEARER) return start;
            source = phrases.after(cue.end());
            close = group;
            if (source == null) return start;
            after = source.end();
            if (w.sort(after).finite() || w.sort(after) == Sort.THAT) return start;
        }
        if (!leaves(close) || !inverted && !closed(cue, close, end)) return start;
        Run right = inverted ? null : contents.amid(cue.end(), end);
        Run left = contents.left(start, close, right != null);
        if (left == null && right == null) return start;
        if (left != null) add(left, source, cue);
        if (inverted) return Math.max(after, cue.end());
        if (right == null) return cue.end();
        add(right, source, cue);
        return right.end();
    }

    /** "As he said, ...": what was said stands behind a comma. */
    private int asTold(Cue cue, Run source, int start, int end) {
        Run right = contents.amid(cue.end(), end);
        if (right == null) return start;
        add(right, source, cue);
        return right.end();
    }

    /** Whether a comma or a closing quotation mark stands before the token. */
    private boolean leaves(int token) {
        return w.sort(token - 1) == Sort.COMMA || w.endsQuote(token - 1);
    }

    /** Whether nothing that was said stands right behind the cue; behind a quotation and its speaker nothing does. */
    private boolean closed(Cue cue, int close, int end) {
        int next = contents.pastAside(cue.end());
        if (next >= end || w.endsQuote(close - 1) && w.sort(next) != Sort.THAT) return true;
        Sort sort = w.sort(next);
        if (cue.frame() == Cue.Frame.HEARER && sort.nominal()) return contents.rightStart(cue) < 0;
        if (sort == Sort.PREPOSITION || sort == Sort.SUBORDINATOR) return contents.rightStart(cue) < 0;
        return sort == Sort.STOP || sort == Sort.COMMA || sort == Sort.DASH || sort == Sort.SEMICOLON || sort == Sort.LINKER || sort == Sort.CONTRAST || w.quoteEnd(next) > 0 && w.sort(next - 1) != Sort.COMMA;
    }

    private int accordingTo(Cue cue, int start, int end) {
        Run source = phrases.after(cue.end());
        if (source == null) return start;
        Run left = contents.left(start, cue.first(), false);
        if (left != null) {
            add(left, source, cue);
            return source.end();
        }
        int from = w.sort(source.end()) == Sort.COMMA ? source.end() + 1 : source.end();
        if (from >= end || w.sort(from) == Sort.STOP) return start;
        Run right = new Run(from, clauses.end(from, false));
        add(right, source, cue);
        return right.end();
    }

    /** "He said ...": what was said stands behind. Returns where to read on, or 0. */
    private int before(Cue cue, int first, Run subject) {
        int group = group(cue.first());
        if (passive(cue.first(), group)) return 0;
        if (w.sort(group - 1) == Sort.TO || contents.rightStart(cue) < 0) return 0;
        Run source = phrases.subject(group);
        boolean bare = w.sort(cue.first()) == Sort.PARTICIPLE && group == cue.first();
        if (bare || source == null) {
            Sort left = w.sort(group - 1);
            if (left == Sort.PREPOSITION || !bare && left != Sort.LINKER && left != Sort.CONTRAST && left != Sort.COMMA) return 0;
            source = subject != null ? subject : main(first, group);
            if (source == null) return 0;
        }
        Run content = contents.right(cue);
        if (content == null) return 0;
        if (w.sort(source.first()) == Sort.RELATIVE && w.sort(source.first() - 1) != Sort.COMMA) content = contents.toComma(content);
        if (w.is(source.first() - 1, "which") && cue.behind()) add(new Run(source.first() - 1, source.first()), source, cue);
        add(content, source, cue);
        return content.end();
    }

    /** The subject of the first verb of the sentence, or null. */
    private Run main(int first, int limit) {
        for (int i = first; i < Math.min(limit, first + FAR); i++) if (w.sort(i).finite() && !w.quoted(i)) return phrases.subject(group(i));
        return null;
    }

    /** The first token of the verb group around a verb: "has repeatedly said", "continued to call for". */
    private int group(int verb) {
        int first = verb;
        for (int i = verb - 1; i >= Math.max(w.sentence(verb).first(), verb - LONGEST_GROUP); i--) {
            Sort sort = w.sort(i);
            if (sort == Sort.AUXILIARY || sort == Sort.VERB && w.sort(i + 1) == Sort.TO) first = i;
            else if (sort != Sort.ADVERB && sort != Sort.TO) break;
            else if (sort == Sort.ADVERB) first = i;
        }
        while ((w.sort(first - 1) == Sort.NUMBER || w.words.temporal.has(w.norm(first - 1))) && w.sort(first - 2) == Sort.PREPOSITION) first -= 2;
        return first;
    }

    private boolean passive(int verb, int group) {
        if (w.sort(verb) == Sort.PARTICIPLE) return false;
        for (int i = verb - 1; i >= group; i--) {
            if (w.sort(i) == Sort.AUXILIARY) return w.words.be.has(w.norm(i));
        }
        return false;
    }

    /** A quotation without a cue goes on from the last speaker. */
    private void goesOn(int start, int end) {
        int open = start;
        while (open < end && w.quoteEnd(open) == 0 && (w.sort(open) == Sort.LINKER || w.sort(open) == Sort.CONTRAST)) open++;
        if (open >= end || w.quoteEnd(open) - open < 5 || !clauses.isWhole(open)) return;
        Run content = new Run(open, Math.min(end, w.quoteEnd(open)));
        found.add(new Attribution(content, speaker, null, true));
    }

    /** Whether the words only refer to others: "which she confirmed". */
    private boolean isReference(Run content) {
        return content.end() == content.first() + 1 && (w.sort(content.first()) == Sort.RELATIVE || w.words.object.has(w.norm(content.first())) || w.sort(content.first()) == Sort.PRONOUN);
    }

    private boolean isOpening(int start, int subject) {
        for (int i = start; i < subject; i++) if (!w.sort(i).joins()) return false;
        return true;
    }

    private void add(Run content, Run source, Cue cue) {
        if (content.end() <= content.first() || source != null && !phrases.isSpeaker(source) || isReference(content)) return;
        found.add(new Attribution(content, source, new Run(cue.first(), cue.end()), cue.speech() || w.holdsQuote(content.first(), content.end())));
        speaker = source;
    }
}
