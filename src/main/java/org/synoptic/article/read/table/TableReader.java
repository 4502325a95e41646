package org.synoptic.article.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;

/** A format of rows and columns, whose columns somebody has to map to what an article needs. */
public abstract class TableReader implements ArticleReader {
    private final Function<List<String>, ColumnMapping> mappings;

    /** @param mappings from the titles of a table's columns to what they hold, for instance {@link ColumnMapping#guess} */
    TableReader(Function<List<String>, ColumnMapping> mappings) {
        this.mappings = mappings;
    }

    /** Takes rows as they come. */
    @FunctionalInterface
    interface Rows {
        /** @return whether there is need of more rows */
        boolean row(List<String> cells) throws IOException;
    }

    /** Hands over every row, empty ones too, until one is enough. */
    abstract void rows(Original original, Rows rows) throws IOException;

    ColumnMapping mapping(List<String> titles) {
        return mappings.apply(titles);
    }

    @Override
    public final void read(Original original, Sink results) throws IOException {
        TableArticles articles = new TableArticles(original, mappings, results);
        rows(original, cells -> {
            articles.row(cells);
            return true;
        });
        articles.end();
    }

    /**
     * What a table looks like.
     *
     * @param name of its file, or of the entry of an archive
     * @param titles of the columns
     * @param rows the first ones below
     * @param mapping that is known or guessed for such titles
     */
    public record Sample(String name, List<String> titles, List<List<String>> rows, ColumnMapping mapping) {}

    /**
     * Looks at the beginning of a table.
     *
     * @param most rows that are wanted
     * @return null if the table has no row that is not empty
     */
    public final Sample sample(Original original, int most) throws IOException {
        List<List<String>> read = new ArrayList<>();
        rows(original, cells -> {
            if (!cells.stream().allMatch(String::isBlank)) read.add(List.copyOf(cells));
            return read.size() <= most;
        });
        return read.isEmpty() ? null : new Sample(original.name(), read.getFirst(), List.copyOf(read.subList(1, read.size())), mapping(read.getFirst()));
    }
}
