package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ends a sentence at a paragraph's end, or at a stop before what can begin one. */
final class SentenceSplitter {
    private static final RuleFile WORDS = RuleFile.beside(SentenceSplitter.class, "en/sentences.yaml");
    private static final Set<String> ABBREVIATIONS = Set.copyOf(WORDS.list("abbreviations"));
    private static final Set<String> SMALL_ABBREVIATIONS = Set.copyOf(WORDS.list("small-abbreviations"));
    private static final Set<String> LAST_OF_NAMES = Set.copyOf(WORDS.list("last-of-names"));
    private static final Set<String> STARTERS = Set.copyOf(WORDS.list("starters"));

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
        if (isGlued(tokens, i)) return true;
        if (!next.spaced() || next.is(")")) return false;
        boolean canBegin = next.capital() || next.kind() == Token.Kind.NUMBER || isQuote(next) || next.is("(") || next.is("--");
        if (mark.is("?") || mark.is("!")) return canBegin;
        if (mark.is(".")) {
            Token before = stop > 0 ? tokens.get(stop - 1) : null;
            if (before == null || mark.spaced()) return canBegin;
            if (isAbbreviation(before)) return LAST_OF_NAMES.contains(before.norm()) && canBegin;
            if (before.norm().length() == 1 && before.capital() && before.kind() == Token.Kind.WORD) return false;
            return canBegin;
        }
        // "... in the U.S. The talks ...": the stop is part of the word; only a word that seldom follows a name begins anew.
        return mark.kind() == Token.Kind.WORD && mark.norm().endsWith(".") && mark.norm().length() > 2 && STARTERS.contains(next.norm()) && next.capital();
    }

    /**
     * Whether a stop between two words without white space ends a sentence, as where a page was badly scraped: "they said.It began". In names of
     * files and hosts another stop or a small letter stands near: "notes.txt", "www.Example.com".
     */
    private static boolean isGlued(List<Token> tokens, int i) {
        if (!tokens.get(i).is(".") || tokens.get(i).spaced() || i < 2 || i + 2 >= tokens.size()) return false;
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        if (next.spaced() || !next.capital() || !isWord(next) || before.capital() || !isWord(before)) return false;
        return before.spaced() && tokens.get(i + 2).spaced();
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD && token.norm().length() > 1;
    }

    private static boolean isAbbreviation(Token word) {
        return SMALL_ABBREVIATIONS.contains(word.norm()) || word.capital() && ABBREVIATIONS.contains(word.norm());
    }

    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("'");
    }
}
