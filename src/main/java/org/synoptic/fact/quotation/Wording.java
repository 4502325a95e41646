package org.synoptic.fact.quotation;

import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** A text with the sort of each token and its quotations in marks. For one thread. */
final class Wording {
    final AnnotatedText text;
    final Words words;
    private final Sort[] sorts;
    private final int[] quoteEnds;
    private final int[] quoteStarts;
    /** For each token how many verbs and quoted tokens stand before it. */
    private final int[] verbs;

    Wording(AnnotatedText text, Words words) {
        this.text = text;
        this.words = words;
        this.quoteEnds = QuoteMarks.ends(text);
        this.quoteStarts = QuoteMarks.starts(quoteEnds);
        this.sorts = new Sort[text.size()];
        for (Sentence sentence : text.sentences()) tag(sentence);
        this.verbs = new int[text.size() + 1];
        for (int i = 0; i < text.size(); i++) verbs[i + 1] = verbs[i] + (sorts[i].finite() || quoted(i) ? 1 : 0);
    }

    private void tag(Sentence sentence) {
        boolean shouting = shouts(sentence);
        Sort before = Sort.STOP;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Sort sort = isMark(i) ? Sort.QUOTE : words.sort(text.token(i), before, shouting);
            if (sort == Sort.VERB && before == Sort.STOP && namesOn(i, sentence) && !shouting) sort = Sort.NAME;
            if (sort == Sort.VERB && (!agrees(i, before) || i > sentence.first() && text.token(i - 1).is("-") && !text.token(i).spaced())) sort = Sort.NOUN;
            if (sort == Sort.STOP && i + 1 < sentence.end() && !text.token(i).spaced() && text.token(i + 1).spaced()) sort = Sort.MARK;
            boolean follows = sort.finite() || sort == Sort.PARTICIPLE && norm(i - 1).endsWith("s");
            if (follows && before == Sort.VERB && words.canBeNoun(norm(i - 1))) sorts[i - 1] = Sort.NOUN;
            sorts[i] = before = sort;
        }
    }

    /** Whether a sentence begins with two capitals: "United Nations". */
    private boolean namesOn(int i, Sentence sentence) {
        return i + 1 < sentence.end() && text.token(i).capital() && text.token(i + 1).capital() && text.token(i + 1).kind() == Token.Kind.WORD && words.sort(text.token(i + 1), Sort.NAME, false) == Sort.NAME;
    }

    /** Whether a form such as "plan" or "plans" fits its left neighbour as a verb; past forms always do. */
    private boolean agrees(int i, Sort before) {
        String form = norm(i);
        if (!words.canBeNoun(form)) return true;
        boolean plural = form.endsWith("s") && !form.endsWith("ss");
        return switch (before) {
            case AUXILIARY, TO, ADVERB, RELATIVE, THAT, COMMA, QUOTE, CLOSING, LINKER, CONTRAST -> true;
            case PRONOUN -> plural == words.singular(norm(i - 1));
            case NOUN, NAME -> plural != words.plural(norm(i - 1)) || before == Sort.NAME && plural;
            default -> false;
        };
    }

    private boolean isMark(int i) {
        return QuoteMarks.width(text, i) > 0 || i > 0 && QuoteMarks.width(text, i - 1) == 2 || quoteEnds[i] > 0;
    }

    /** Whether nearly all longer words have a capital, as headlines are written in the US. */
    private boolean shouts(Sentence sentence) {
        int longer = 0;
        int capital = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = text.token(i);
            if (token.kind() != Token.Kind.WORD || token.norm().length() < 4) continue;
            longer++;
            if (token.capital()) capital++;
        }
        return longer >= 5 && capital * 10 >= longer * 9;
    }

    int size() {
        return sorts.length;
    }

    Sort sort(int i) {
        return i < 0 || i >= sorts.length ? Sort.STOP : sorts[i];
    }

    /** Whether a finite verb or something quoted stands between two tokens. */
    boolean hasVerb(int first, int end) {
        return verbs[end] > verbs[first];
    }

    /** Takes a token for a verb, as part of a longer cue. */
    void verb(int i) {
        sorts[i] = Sort.VERB;
    }

    String norm(int i) {
        return i < 0 || i >= sorts.length ? "" : text.token(i).norm();
    }

    boolean is(int i, String norm) {
        return norm(i).equals(norm);
    }

    /** The token after the quotation that opens here, or 0 if none does. */
    int quoteEnd(int i) {
        return i < 0 || i >= sorts.length ? 0 : quoteEnds[i];
    }

    /** Whether the token is inside quotation marks, marks included. */
    boolean quoted(int i) {
        return quoteStart(i) >= 0;
    }

    /** Whether something between two tokens stands in quotation marks. */
    boolean holdsQuote(int first, int end) {
        for (int i = first; i < end; i++) if (quoted(i)) return true;
        return false;
    }

    /** The token that opens the quotation around this token, or -1 if it is not inside one. */
    int quoteStart(int i) {
        return i < 0 || i >= sorts.length ? -1 : quoteStarts[i];
    }

    /** Whether the token is the last one of a quotation. */
    boolean endsQuote(int i) {
        return quoteStart(i) >= 0 && quoteEnds[quoteStart(i)] == i + 1;
    }

    int paragraph(int i) {
        return text.token(i).paragraph();
    }

    Sentence sentence(int i) {
        return text.sentences().get(text.sentenceOf(i));
    }
}
