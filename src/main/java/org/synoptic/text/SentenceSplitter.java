package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ends a sentence at a paragraph's end, or at a stop before what can begin one. */
final class SentenceSplitter {
    /** Words whose full stop does not end a sentence when a capital follows. */
    private static final Set<String> ABBREVIATED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "capt", "maj", "sgt", "cpl", "adm", "cmdr", "sen", "rep", "gov", "rev",
            "hon", "st", "mt", "ft", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "no", "v", "vs", "fig", "approx", "dept", "supt", "det", "insp", "pres", "messrs", "jr", "sr");
    private static final Set<String> COMPANY = Set.of("inc", "corp", "co", "ltd", "bros", "jr", "sr");

    private SentenceSplitter() {}

    static List<Sentence> split(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean paragraphEnds = !last && tokens.get(i + 1).paragraph() != tokens.get(i).paragraph();
            if (last || paragraphEnds || endsAt(tokens, i)) {
                sentences.add(new Sentence(first, i + 1));
                first = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean endsAt(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        if (isQuote(next) && !next.spaced()) return false;
        int stop = i;
        while (stop > 0 && (isQuote(tokens.get(stop)) || tokens.get(stop).is(")")) && !tokens.get(stop).spaced()) stop--;
        Token mark = tokens.get(stop);
        if (!next.spaced() || next.is(")")) return false;
        boolean canBegin = next.capital() || next.kind() == Token.Kind.NUMBER || isQuote(next) || next.is("(") || next.is("--");
        if (mark.is("?") || mark.is("!")) return canBegin;
        if (mark.is(".")) {
            Token before = stop > 0 ? tokens.get(stop - 1) : null;
            if (before == null || mark.spaced()) return canBegin;
            if (ABBREVIATED.contains(before.norm()) && (before.capital() || before.is("vs") || before.is("v"))) return COMPANY.contains(before.norm()) && canBegin;
            if (before.norm().length() == 1 && before.capital() && before.kind() == Token.Kind.WORD) return false;
            return canBegin;
        }
        // "... in the U.S. The talks ...": the stop is part of the word; only a word that seldom follows a name begins anew.
        return mark.kind() == Token.Kind.WORD && mark.norm().endsWith(".") && mark.norm().length() > 2 && STARTERS.contains(next.norm()) && next.capital();
    }

    private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "in", "on", "at", "but", "and",
            "this", "that", "these", "those", "his", "her", "its", "their", "there", "for", "as", "when", "while", "after", "police", "officers", "no", "one", "two");

    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("'");
    }
}
