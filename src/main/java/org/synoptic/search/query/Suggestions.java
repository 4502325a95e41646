package org.synoptic.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.Schema;

/** What the writer of a query may have meant, where next to nothing is found: its unknown words in a spelling that articles have. */
public final class Suggestions {
    /** With so many articles found nothing is suggested. */
    private static final int ENOUGH = 3;
    /** So many times as many articles must have the other spelling of a word that some article has. */
    private static final int FAR_MORE = 20;

    private final String query;
    private final List<TypedWord> words;
    private final NewsAnalyzer analyzer;

    Suggestions(String query, List<TypedWord> words, NewsAnalyzer analyzer) {
        this.query = query;
        this.words = words;
        this.analyzer = analyzer;
    }

    /** The whole query in another spelling, or null. */
    public String instead(IndexReader reader, long found) throws IOException {
        if (found >= ENOUGH) return null;
        StringBuilder other = new StringBuilder(query);
        boolean changed = false;
        for (TypedWord word : words.reversed()) {
            String better = better(reader, word.text());
            if (better == null) continue;
            other.replace(word.start(), word.start() + word.text().length(), better);
            changed = true;
        }
        return changed ? other.toString() : null;
    }

    private String better(IndexReader reader, String word) throws IOException {
        List<String> terms = analyzer.terms(Schema.TEXT, word);
        if (terms.size() != 1 || !word.chars().allMatch(Character::isLetter)) return null;
        Term term = new Term(Schema.TEXT, terms.getFirst());
        int known = Math.max(reader.docFreq(term), reader.docFreq(new Term(Schema.HEADLINE, term.text())));
        SuggestWord[] similar = new DirectSpellChecker().suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_ALWAYS);
        if (similar.length == 0 || known > 0 && similar[0].freq < known * FAR_MORE) return null;
        String better = similar[0].string;
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(better.charAt(0)) + better.substring(1) : better;
    }
}
