package org.synoptic.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.synoptic.article.Article;
import org.synoptic.article.read.ReadResult;
import org.synoptic.fact.Report;
import org.synoptic.judgement.Judging;
import org.synoptic.search.index.ArticleIndex;

/** Brings what one file gives into the index, some articles at a time, so that a table of a million rows needs no more memory than a page. */
final class FileArticles implements Consumer<ReadResult> {
    private static final int AT_ONCE = 128;

    private final ArticleIndex index;
    private final Judging judging;
    private final AddressKeeper addresses;
    private final Content content;
    private final Set<String> changed;
    private final LongPredicate leaveOff;
    private final List<Article> waiting = new ArrayList<>();
    private final List<ReadResult.Skipped> skipped = new ArrayList<>();
    private long written;
    private IOException failure;
    private boolean givenUp;

    /**
     * The file that is read.
     *
     * @param stamp with which it is put
     * @param staysInStories whether its articles stay in the stories that they were found to belong to
     * @param isNew whether nothing of it is in the index
     */
    record Content(Path file, String stamp, boolean staysInStories, boolean isNew) {}

    /** @param changed takes the ids of what was brought in */
    FileArticles(ArticleIndex index, Judging judging, AddressKeeper addresses, Content content, Set<String> changed, LongPredicate leaveOff) {
        this.index = index;
        this.judging = judging;
        this.addresses = addresses;
        this.content = content;
        this.changed = changed;
        this.leaveOff = leaveOff;
    }

    /** A failure is told at the {@link #end}, as a reader would take it for one of the file. */
    @Override
    public void accept(ReadResult result) {
        if (failure != null || givenUp) return;
        try {
            switch (result) {
                case ReadResult.Skipped nothing -> skipped.add(nothing);
                case ReadResult.Found(_, Article article) -> take(article);
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private void take(Article article) throws IOException {
        if (content.isNew && written == 0 && waiting.isEmpty()) judging.follow(content.file, article.source().hash());
        waiting.add(content.staysInStories && !content.isNew ? StoryKeeper.kept(article, index) : article);
        if (waiting.size() == AT_ONCE) write();
    }

    private void write() throws IOException {
        givenUp = written > 0 && leaveOff.test(written);
        if (givenUp) return;
        List<Report> reports = reports();
        if (written == 0) index.put(content.file, content.stamp, reports, judging::marks);
        else index.more(content.stamp, reports, judging::marks);
        written += reports.size();
        waiting.clear();
        for (Report report : reports) {
            changed.add(report.id());
            addresses.touched(report.article());
            judging.remember(report.article());
        }
    }

    private List<Report> reports() throws IOException {
        try {
            return (waiting.size() > 1 ? waiting.parallelStream() : waiting.stream()).map(judging::report).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes what is left. Of a file that gave nothing, or could not be brought in whole, nothing is in the index then; one that was
     * there already is there again at the next start, as it was before.
     *
     * @return how many articles it gave
     */
    long end() throws IOException {
        if (failure == null && !givenUp && !waiting.isEmpty()) {
            try {
                write();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (givenUp && !content.isNew) index.abandon();
        else if (failure != null || givenUp || written == 0) index.remove(content.file);
        if (failure != null) throw failure;
        return givenUp ? 0 : written;
    }

    /** What of the file could not be read. */
    List<ReadResult.Skipped> skipped() {
        return skipped;
    }
}
