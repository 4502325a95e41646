package org.synoptic.search.query;

import static org.synoptic.search.query.QueryScanner.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
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
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int MOST_BRACKETS = 50;
    private static final Set<String> KINDS = Stream.of(FactKind.values()).map(FactKind::key).collect(Collectors.toSet());

    private final QueryScanner text;
    private final Clauses clauses;
    private final List<TypedWord> words;
    private int depth;

    private QueryReader(String text, NewsAnalyzer analyzer, List<TypedWord> words) {
        this.text = new QueryScanner(text);
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
        if (!reader.text.atEnd()) throw problem(reader.text.at(), "there is a ) without a ( before it");
        return query;
    }

    private Query alternatives(String field) throws QueryProblem {
        List<Query> parts = new ArrayList<>(List.of(all(field)));
        while (text.keyword("OR")) parts.add(all(field));
        if (parts.size() == 1) return parts.getFirst();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query part : parts) any.add(part, Occur.SHOULD);
        return any.build();
    }

    private Query all(String field) throws QueryProblem {
        List<Query> wanted = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        while (!endsAlternative()) {
            int start = text.at();
            if (text.keyword("AND") && wanted.isEmpty() && unwanted.isEmpty()) throw problem(start, "AND needs something before it");
            boolean not = text.keyword("NOT") || text.sign('-');
            if (!not) text.sign('+');
            if (endsAlternative() || text.looksAt("AND")) throw problem(start, "something is missing after " + text.since(start).strip());
            (not ? unwanted : wanted).add(clause(field));
        }
        if (wanted.isEmpty() && unwanted.isEmpty()) throw problem(text.at(), text.atEnd() ? "something is missing at the end" : "something is missing before " + text.rest());
        return every(wanted, unwanted);
    }

    private boolean endsAlternative() {
        text.space();
        return text.atEnd() || text.looksAt(')') || text.looksAt("OR");
    }

    private static Query every(List<Query> wanted, List<Query> unwanted) {
        if (wanted.size() == 1 && unwanted.isEmpty()) return wanted.getFirst();
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (Query part : wanted) every.add(part, Occur.MUST);
        for (Query part : unwanted) every.add(part, Occur.MUST_NOT);
        if (wanted.isEmpty()) every.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        return every.build();
    }

    private Query clause(String field) throws QueryProblem {
        int start = text.at();
        if (text.looksAt('(')) return group(field);
        if (text.looksAtQuote()) return phrase(field);
        String name = field == null ? text.field() : null;
        if (name != null) return inField(name.toLowerCase(Locale.ROOT), start);
        String word = text.word();
        typed(field, word, start);
        return clauses.word(field, word, start);
    }

    private void typed(String field, String some, int start) {
        boolean shown = field == null || field.equals(Schema.HEADLINE) || field.equals(Schema.TEXT);
        if (!shown || Clauses.isPattern(some) || some.indexOf('~') >= 0) return;
        Matcher letters = WORD.matcher(some);
        while (letters.find()) words.add(new TypedWord(start + letters.start(), letters.group()));
    }

    private Query inField(String name, int start) throws QueryProblem {
        if (QueryFields.FLAGS.contains(name)) return flag(name);
        if (name.equals(Schema.FACT)) return kind();
        boolean range = name.equals(Schema.PUBLISHED) || QueryFields.FIGURES.contains(name);
        if (!range && !QueryFields.TEXTS.contains(name)) throw problem(start, "there is no field \"" + name + "\"; there are " + String.join(", ", QueryFields.names()));
        if (text.atEnd() || text.looksAtSpace()) throw problem(text.at(), "something is missing after " + name + ":");
        if (range) return range(name);
        if (text.looksAt('(')) return group(name);
        if (text.looksAtQuote()) return phrase(name);
        int word = text.at();
        return clauses.word(name, text.word(), word);
    }

    private Query range(String name) throws QueryProblem {
        int start = text.at();
        Range value = Range.read(text.range());
        boolean days = name.equals(Schema.PUBLISHED);
        if (value == null) throw problem(start, name + ": needs a value or a range such as [" + (days ? "2016-02-01 TO 2016-02-28" : "100 TO *") + "]");
        try {
            return days ? value.days() : value.figures(name);
        } catch (IllegalArgumentException e) {
            throw problem(start, e.getMessage());
        }
    }

    private Query flag(String name) throws QueryProblem {
        int start = text.at();
        String value = text.word().toLowerCase(Locale.ROOT);
        Query yes = new TermQuery(new Term(name, Schema.YES));
        if (value.equals("yes") || value.equals("true")) return yes;
        if (!value.equals("no") && !value.equals("false")) throw problem(start, name + ": needs yes or no");
        return every(List.of(), List.of(yes));
    }

    private Query kind() throws QueryProblem {
        int start = text.at();
        String value = text.word().toLowerCase(Locale.ROOT);
        if (!KINDS.contains(value)) throw problem(start, "fact: needs one of " + KINDS.stream().sorted().collect(Collectors.joining(", ")));
        return new TermQuery(new Term(Schema.FACT, value));
    }

    private Query group(String field) throws QueryProblem {
        int start = text.at();
        text.skip();
        if (++depth > MOST_BRACKETS) throw problem(start, "there are too many brackets inside one another");
        Query inner = alternatives(field);
        text.space();
        if (text.atEnd()) throw problem(start, "the ( is never closed");
        text.skip();
        depth--;
        return inner;
    }

    private Query phrase(String field) throws QueryProblem {
        int start = text.at();
        String phrase = text.quoted();
        typed(field, phrase, start + 1);
        return clauses.phrase(field, phrase, start);
    }
}
