package org.synoptic.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.synoptic.fact.FactKind;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.Schema;

/**
 * Reads what a person types:
 *
 * <pre>
 * words are all wanted             ceasefire talks
 * phrases                          "peace talks"
 * connectives in capitals          truce AND NOT Geneva, (truce OR pause) talks, -Geneva
 * fields                           outlet:voa headline:aid byline:reuters person:lavrov place:homs fact:killed
 * days, both included              published:[2016-02-01 TO 2016-02-28], published:2016-02, published:>2016-02-12
 * figures                          killed:[100 TO *], money:&gt;1e9
 * what the analyst said            tag:front note:"ask again" starred:yes read:no
 * beginnings, patterns, spellings  bomb* m?n Lavrov~
 * </pre>
 */
final class QueryReader {
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String ENDS_WORD = " \t\n\r()" + QUOTES;

    private static final Set<String> KINDS = Stream.of(FactKind.values()).map(FactKind::key).collect(Collectors.toSet());

    private final String text;
    private final Clauses clauses;
    private final List<TypedWord> words;
    private int at;
    private int depth;

    private QueryReader(String text, NewsAnalyzer analyzer, List<TypedWord> words) {
        this.text = text;
        this.words = words;
        this.clauses = new Clauses(analyzer);
    }

    /**
     * @param words takes in the words that are looked for in headline or text
     * @throws QueryProblem saying where and why in words
     */
    static Query read(String text, NewsAnalyzer analyzer, List<TypedWord> words) throws QueryProblem {
        if (text.isBlank()) return MatchAllDocsQuery.INSTANCE;
        QueryReader reader = new QueryReader(text, analyzer, words);
        Query query = reader.alternatives(null);
        if (reader.at < text.length()) throw reader.problem(reader.at, "there is a ) without a ( before it");
        return query;
    }

    private Query alternatives(String field) throws QueryProblem {
        List<Query> parts = new ArrayList<>(List.of(all(field)));
        while (keyword("OR")) parts.add(all(field));
        if (parts.size() == 1) return parts.getFirst();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query part : parts) any.add(part, BooleanClause.Occur.SHOULD);
        return any.build();
    }

    private Query all(String field) throws QueryProblem {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        int wanted = 0;
        int count = 0;
        Query only = null;
        space();
        while (at < text.length() && text.charAt(at) != ')' && !looksAt("OR")) {
            int start = at;
            if (keyword("AND") && count == 0) throw problem(start, "AND needs something before it");
            boolean not = keyword("NOT") || sign('-');
            if (!not) sign('+');
            space();
            if (at >= text.length() || text.charAt(at) == ')' || looksAt("OR") || looksAt("AND")) throw problem(start, "something is missing after " + text.substring(start, at).strip());
            Query part = clause(field);
            every.add(part, not ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.MUST);
            if (!not) wanted++;
            only = part;
            count++;
            space();
        }
        if (count == 0) throw problem(at, at >= text.length() ? "something is missing at the end" : "something is missing before " + rest());
        if (count == 1 && wanted == 1) return only;
        if (wanted == 0) every.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
        return every.build();
    }

    private Query clause(String field) throws QueryProblem {
        char c = text.charAt(at);
        if (c == '(') return group(field);
        if (QUOTES.indexOf(c) >= 0) return phrase(field);
        int start = at;
        int colon = fieldEnd();
        if (colon > 0 && field == null) {
            String name = text.substring(start, colon).toLowerCase(Locale.ROOT);
            at = colon + 1;
            return inField(name, start);
        }
        String word = word();
        typed(field, word, start);
        return clauses.word(field, word, start);
    }

    private void typed(String field, String some, int start) {
        if (field != null && !field.equals(Schema.HEADLINE) && !field.equals(Schema.TEXT) || Clauses.isPattern(some) || some.indexOf('~') >= 0) return;
        java.util.regex.Matcher letters = WORD.matcher(some);
        while (letters.find()) words.add(new TypedWord(start + letters.start(), letters.group()));
    }

    private Query inField(String name, int start) throws QueryProblem {
        boolean range = name.equals(Schema.PUBLISHED) || QueryFields.FIGURES.contains(name);
        if (QueryFields.FLAGS.contains(name)) return flag(name);
        if (name.equals(Schema.FACT)) return kind();
        if (!range && !QueryFields.TEXTS.contains(name))
            throw problem(start, "there is no field \"" + name + "\"; there are " + String.join(", ", QueryFields.names()));
        if (at >= text.length() || Character.isWhitespace(text.charAt(at))) throw problem(at, "something is missing after " + name + ":");
        if (!range) return text.charAt(at) == '(' ? group(name) : QUOTES.indexOf(text.charAt(at)) >= 0 ? phrase(name) : clauses.word(name, word(), at);
        int valueStart = at;
        Range value = Range.read(rangeText());
        if (value == null) throw problem(valueStart, name + ": needs a value or a range such as [" + (name.equals(Schema.PUBLISHED) ? "2016-02-01 TO 2016-02-28" : "100 TO *") + "]");
        try {
            return name.equals(Schema.PUBLISHED) ? value.days() : value.figures(name);
        } catch (IllegalArgumentException e) {
            throw problem(valueStart, e.getMessage());
        }
    }

    private Query flag(String name) throws QueryProblem {
        int start = at;
        String value = word().toLowerCase(Locale.ROOT);
        Query yes = new TermQuery(new Term(name, Schema.YES));
        if (value.equals("yes") || value.equals("true")) return yes;
        if (!value.equals("no") && !value.equals("false")) throw problem(start, name + ": needs yes or no");
        return new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST).add(yes, BooleanClause.Occur.MUST_NOT).build();
    }

    private Query kind() throws QueryProblem {
        int start = at;
        String value = word().toLowerCase(Locale.ROOT);
        if (!KINDS.contains(value)) throw problem(start, "fact: needs one of " + KINDS.stream().sorted().collect(Collectors.joining(", ")));
        return new TermQuery(new Term(Schema.FACT, value));
    }

    /** Up to the closing bracket, or to the end of the word. */
    private String rangeText() throws QueryProblem {
        int start = at;
        char open = text.charAt(at);
        if (open != '[' && open != '{') return word();
        while (at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '}') at++;
        if (at == text.length()) throw problem(start, "the range that begins with " + open + " is never closed; write ] at its end");
        return text.substring(start, ++at);
    }

    private Query group(String field) throws QueryProblem {
        int start = at++;
        if (++depth > 50) throw problem(start, "there are too many brackets inside one another");
        Query inner = alternatives(field);
        space();
        if (at >= text.length()) throw problem(start, "the ( is never closed");
        at++;
        depth--;
        return inner;
    }

    private Query phrase(String field) throws QueryProblem {
        int start = at++;
        int end = at;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) end++;
        if (end == text.length()) throw problem(start, "the quotation mark is never closed");
        String phrase = text.substring(at, end);
        typed(field, phrase, at);
        at = end + 1;
        return clauses.phrase(field, phrase, start);
    }

    private String word() {
        int start = at;
        while (at < text.length() && ENDS_WORD.indexOf(text.charAt(at)) < 0) at++;
        return text.substring(start, at);
    }

    /** Where the colon after a field's name stands, or -1. */
    private int fieldEnd() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) end++;
        return end > at && end < text.length() && text.charAt(end) == ':' ? end : -1;
    }

    private boolean sign(char sign) {
        boolean stands = at + 1 < text.length() && text.charAt(at) == sign && !Character.isWhitespace(text.charAt(at + 1));
        if (stands) at++;
        return stands;
    }

    private boolean keyword(String keyword) {
        if (!looksAt(keyword)) return false;
        at += keyword.length();
        space();
        return true;
    }

    private boolean looksAt(String keyword) {
        space();
        int end = at + keyword.length();
        return text.startsWith(keyword, at) && (end == text.length() || ENDS_WORD.indexOf(text.charAt(end)) >= 0);
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private String rest() {
        return "\"" + text.substring(at, Math.min(text.length(), at + 12)) + "\"";
    }

    private QueryProblem problem(int position, String why) {
        return new QueryProblem(position, "At " + (position + 1) + ": " + why + ".");
    }
}
