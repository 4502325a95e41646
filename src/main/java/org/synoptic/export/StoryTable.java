package org.synoptic.export;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.compare.ValueWords;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Estimator;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.text.AnnotatedText;

/**
 * A story as it is handed on.
 *
 * @param title the story's label
 * @param reports the columns, in the order of the comparison
 * @param comparison its rows
 * @param rule by which low, best and high are estimated
 * @param origins from article id to the number of its group of articles with shared text
 */
public record StoryTable(String title, List<Report> reports, Comparison comparison, Rule rule, Map<String, Integer> origins) {
    public StoryTable {
        reports = List.copyOf(reports);
        origins = Map.copyOf(origins);
    }

    List<Article> articles() {
        return reports.stream().map(Report::article).toList();
    }

    Estimate estimate(Row row) {
        return new Estimator(reports, origins).of(row, rule);
    }

    /** The words of a bound, or empty where the rule gives none. */
    static String words(Estimate.Bound bound) {
        return bound == null ? "" : bound.words();
    }

    /**
     * One statement of one article.
     *
     * @param estimate of its row
     * @param sentence that it stands in
     * @param attackers whether it counts an attacker
     */
    record Statement(Row row, Article article, Cell cell, Estimate estimate, String sentence, AttackersCount attackers) {}

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        Map<Row, Estimate> estimates = new IdentityHashMap<>();
        for (Row row : comparison.rows()) estimates.put(row, estimate(row));
        for (Report report : reports) {
            Article article = report.article();
            AnnotatedText headline = AnnotatedText.of(article.headline());
            AnnotatedText text = AnnotatedText.of(article.text());
            for (Row row : comparison.rows())
                row.cellsOf(article.id()).forEach(cell -> {
                    Passage passage = cell.fact().passage();
                    String sentence = sentence(passage.part() == Passage.Part.HEADLINE ? headline : text, passage);
                    statements.add(new Statement(row, article, cell, estimates.get(row), sentence, AttackersCount.of(report, cell.fact())));
                });
        }
        return statements;
    }

    /** What the words of a figure stand for, on whose word, and whether an attacker is counted: {@code 4 · police · with the attacker}. */
    static String details(Report report, Fact fact) {
        return Stream.of(ValueWords.of(fact), fact.claim().claimant(), AttackersCount.of(report, fact).words())
                .filter(words -> words != null && !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String sentence(AnnotatedText text, Passage passage) {
        int first = text.tokenAt(passage.start());
        if (first >= text.size()) return passage.words();
        var sentence = text.sentences().get(text.sentenceOf(first));
        return text.words(sentence.first(), sentence.end()).replaceAll("\\s+", " ");
    }

    /** The outcome that weighs most in a row, or null where one article stands alone. */
    static Outcome verdict(Row row) {
        return row.pairs().stream().map(Pair::outcome).max(Outcome::compareTo).orElse(null);
    }

    /** {@code ≠ differ}, {@code = agree}, {@code ○ only here}. */
    static String verdictWords(Row row) {
        return switch (verdict(row)) {
            case null -> "○ only here";
            case AGREE -> "= agree";
            case COMPATIBLE -> "≈ compatible";
            case DIFFER -> "≠ differ";
        };
    }

    /** The reasons of a row's differences with their evidence, each once. */
    static String reasons(Row row) {
        return row.pairs().stream().filter(pair -> pair.reason() != null)
                .map(pair -> pair.reason().key().replace('-', ' ') + (pair.evidence() == null ? "" : " (" + pair.evidence() + ")"))
                .distinct().collect(Collectors.joining("; "));
    }
}
