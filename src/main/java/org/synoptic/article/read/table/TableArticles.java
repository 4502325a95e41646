package org.synoptic.article.read.table;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.synoptic.article.Article;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;

/** Makes articles of a table's rows as they come; the first row that is not empty holds the titles. For one thread and one table. */
final class TableArticles {
    private final Original original;
    private final Sink results;
    private final Function<List<String>, ColumnMapping> mappings;
    private ColumnMapping mapping;
    private int rows;
    private int articles;

    TableArticles(Original original, Function<List<String>, ColumnMapping> mappings, Sink results) {
        this.original = original;
        this.mappings = mappings;
        this.results = results;
    }

    void row(List<String> cells) throws IOException {
        rows++;
        if (cells.stream().allMatch(String::isBlank)) return;
        if (mapping == null) {
            mapping = mappings.apply(cells);
            if (!mapping.isEnough()) throw new UnreadableException("none of its columns is known to hold the text; title one of them \"text\", or choose the columns when adding it");
            return;
        }
        Article article = mapping.apply(cells, original.article(articles, null, -1)).build();
        if (article.text().isEmpty() && article.headline().isEmpty()) {
            results.skipped(original, " row " + rows, "neither text nor headline; fill in the row or leave it out");
        } else {
            articles++;
            results.found(original, article);
        }
    }

    void end() throws UnreadableException {
        if (mapping == null || rows < 2) throw new UnreadableException("a table without rows; nothing to do unless it should hold articles");
    }
}
