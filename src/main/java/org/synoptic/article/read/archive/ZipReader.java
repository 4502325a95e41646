package org.synoptic.article.read.archive;

import java.io.IOException;
import java.util.List;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.ZipEntries;

/** ZIP files: each entry is read by whichever reader accepts it. */
public final class ZipReader implements ArticleReader {
    private static final List<String> OF_A_CASE = List.of("case.json", "articles.jsonl");

    @Override
    public boolean accepts(Original original) {
        return ZipEntries.isZip(original);
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        if (ZipEntries.names(original).containsAll(OF_A_CASE)) throw new UnreadableException("a case file, which brings judgements too; import it by itself (Ctrl+Shift+I, or synoptic index FILE)");
        ZipEntries.each(original, (name, content) -> {
            if (isHidden(name)) return;
            if (leadsOut(name)) {
                results.skipped(original, "!/" + name, "its name leads out of the archive; such files are not read");
                return;
            }
            byte[] bytes = content.read();
            if (bytes == null) results.skipped(original, "!/" + name, "larger than " + (Original.MAX_BYTES >> 20) + " MB when unpacked, which no article is; leave it out");
            else results.read(original.entry(name, bytes));
        });
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || List.of(name.split("/")).getLast().startsWith(".");
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains(":") || List.of(name.split("/")).contains("..");
    }
}
