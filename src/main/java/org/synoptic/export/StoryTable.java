package org.synoptic.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.fact.Passage;
import org.synoptic.text.AnnotatedText;

/**
 * A story as it is handed on.
 *
 * @param title the story's label
 * @param articles the columns, in the order of the comparison
 * @param comparison its rows
 */
public record StoryTable(String title, List<Article> articles, Comparison comparison) {
    public StoryTable {
        articles = List.copyOf(articles);
    }

    /** One statement of one article, with the sentence behind it. */
    record Statement(Row row, Article article, Cell cell, String sentence) {}

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Article article : articles) {
            AnnotatedText headline = AnnotatedText.of(article.headline());
            AnnotatedText text = AnnotatedText.of(article.text());
            for (Row row : comparison.rows())
                row.cellsOf(article.id()).forEach(cell -> {
                    Passage passage = cell.fact().passage();
                    statements.add(new Statement(row, article, cell, sentence(passage.part() == Passage.Part.HEADLINE ? headline : text, passage)));
                });
        }
        return statements;
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
