package org.synoptic.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.synoptic.search.document.Schema;

/**
 * Cuts news English into terms. Prose (headline, text, note) is parted at hyphens and quotation marks of any kind; possessives, case, accents,
 * plurals and marks inside words are taken away ({@code Sana'a}, {@code U.N.}), numbers in words and digits made one ({@code forty-two}, {@code 42};
 * {@code 2.5 million}, {@code 2,500,000}); compounds are kept joined as well as parted ({@code cease-fire}), and a query finds British and American spellings.
 * Names (outlet, byline, person, place, tag) keep their numbers and plurals.
 */
public final class NewsAnalyzer extends Analyzer {
    /** What the terms are for. */
    public enum Use { INDEX, QUERY }

    private static final Set<String> PROSE = Set.of(Schema.HEADLINE, Schema.TEXT, Schema.NOTE);
    /** To a sign of the same length that parts no word, so that hyphened words arrive whole at {@link CompoundFilter}. */
    private static final NormalizeCharMap HYPHENS = hyphens();
    private static final NumberWords NUMBERS = new NumberWords();
    private static final Spellings SPELLINGS = new Spellings();

    private final Use use;

    public NewsAnalyzer(Use use) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.use = use;
    }

    /** Words as the terms that a field is searched by. */
    public List<String> terms(String field, String words) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static NormalizeCharMap hyphens() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String hyphen : new String[] {"-", "\u2010", "\u2011"}) map.add(hyphen, "_");
        return map.build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        boolean prose = PROSE.contains(field);
        TokenStream words = prose && use == Use.INDEX ? new CompoundFilter(source, NUMBERS) : source;
        words = new PlainFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))), prose);
        if (!prose) return new TokenStreamComponents(source, words);
        words = new EnglishMinimalStemFilter(new NumberFilter(words, NUMBERS, use == Use.INDEX));
        return new TokenStreamComponents(source, use == Use.QUERY ? new SynonymGraphFilter(words, SPELLINGS.map(), true) : words);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return use == Use.INDEX && PROSE.contains(field) ? new MappingCharFilter(HYPHENS, reader) : reader;
    }

    /** For beginnings and wildcards. */
    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new PlainFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)), false);
    }
}
