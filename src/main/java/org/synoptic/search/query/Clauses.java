package org.synoptic.search.query;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.Schema;

/** Single words and phrases as queries, in one field or in headline and text alike. */
final class Clauses {
    private static final float HEADLINE_COUNTS = 3;
    private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=\\p{L})[-\u2010\u2011](?=\\p{L})");

    private final NewsAnalyzer analyzer;
    private final QueryBuilder builder;

    Clauses(NewsAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    /** @param field null for headline and text */
    Query word(String field, String word, int position) throws QueryProblem {
        if (word.startsWith("*") || word.startsWith("?")) throw new QueryProblem(position, "At " + (position + 1) + ": a word cannot begin with " + word.charAt(0) + "; begin it with a letter.");
        if (isPattern(word)) return inFields(field, name -> pattern(name, word));
        int tilde = word.lastIndexOf('~');
        if (tilde > 0 && word.substring(tilde + 1).matches("[0-2]?")) {
            int edits = tilde + 1 == word.length() ? FuzzyQuery.defaultMaxEdits : word.charAt(tilde + 1) - '0';
            return inFields(field, name -> new FuzzyQuery(new Term(name, analyzer.normalize(name, word.substring(0, tilde)).utf8ToString()), edits));
        }
        return phrase(field, word, position);
    }

    static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    Query phrase(String field, String words, int position) throws QueryProblem {
        if (analyzer.terms(field == null ? Schema.TEXT : field, words).isEmpty()) throw new QueryProblem(position, "At " + (position + 1) + ": there is no word in " + words + " to look for.");
        return inFields(field, name -> phrase(name, words));
    }

    /** Compounds are looked for parted and joined: cease-fire is {@code "cease fire" OR ceasefire}. */
    private Query phrase(String field, String words) {
        if (field.equals(Schema.STORY)) return new TermQuery(new Term(field, words));
        Query parted = builder.createPhraseQuery(field, words);
        if (parted == null) return new MatchNoDocsQuery("no word to look for");
        String joined = HYPHEN_IN_WORD.matcher(words).replaceAll("");
        if (joined.equals(words)) return parted;
        return new BooleanQuery.Builder().add(parted, BooleanClause.Occur.SHOULD).add(builder.createPhraseQuery(field, joined), BooleanClause.Occur.SHOULD).build();
    }

    private Query pattern(String field, String word) {
        String plain = word.substring(0, word.length() - 1);
        if (word.endsWith("*") && plain.indexOf('*') < 0 && plain.indexOf('?') < 0) return new PrefixQuery(new Term(field, analyzer.normalize(field, plain).utf8ToString()));
        return new WildcardQuery(new Term(field, analyzer.normalize(field, word).utf8ToString()));
    }

    private static Query inFields(String field, Function<String, Query> query) {
        if (field != null) return query.apply(field);
        return new BooleanQuery.Builder()
                .add(new BoostQuery(query.apply(Schema.HEADLINE), HEADLINE_COUNTS), BooleanClause.Occur.SHOULD)
                .add(query.apply(Schema.TEXT), BooleanClause.Occur.SHOULD)
                .build();
    }
}
