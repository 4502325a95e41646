package org.synoptic.article.read.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.synoptic.article.Article;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.ZipEntries;

/** Looks at the tables that a file is or holds. */
public final class Tables {
    private Tables() {}

    /**
     * The table that a file is, or those in an archive; empty if there is none that can be read.
     *
     * @param most rows that are wanted of each
     */
    public static List<TableReader.Sample> in(FolderReader reader, Path file, int most) {
        List<TableReader.Sample> tables = new ArrayList<>();
        try {
            look(reader, Original.of(file, null, null), most, tables);
        } catch (IOException | RuntimeException unreadable) {
            return tables;
        }
        return tables;
    }

    private static void look(FolderReader reader, Original original, int most, List<TableReader.Sample> tables) throws IOException {
        ArticleReader format = original.depth() > Original.DEEPEST ? null : reader.readerFor(original);
        TableReader.Sample table = format instanceof TableReader rows ? rows.sample(original, most) : null;
        if (table != null) tables.add(table);
        if (format == null || format instanceof TableReader || !ZipEntries.isZip(original)) return;
        format.read(original, new Sink() {
            @Override
            public void accept(ReadResult result) {
                // what the archive says of an entry is told when it is read
            }

            @Override
            public void read(Original entry, UnaryOperator<Article> amended) {
                try {
                    look(reader, entry, most, tables);
                } catch (IOException | RuntimeException unreadable) {
                    // the other entries may hold a table
                }
            }
        });
    }
}
