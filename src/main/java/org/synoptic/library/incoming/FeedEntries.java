package org.synoptic.library.incoming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Addresses;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.feed.EntryReader;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/** Keeps each entry of a feed, from file or address, as a file of its own. */
final class FeedEntries {
    private final Library library;
    private final FolderReader reader;
    private final FetchedFiles files;

    FeedEntries(Library library, FolderReader reader, FetchedFiles files) {
        this.library = library;
        this.reader = reader;
        this.files = files;
    }

    /** A line for each entry; also for one that was there already. */
    List<Line> keep(Original feed, EntryReader format) throws IOException {
        List<byte[]> alone = format.entries(feed);
        List<Article> articles = articles(reader, feed);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(alone.size(), articles.size()); i++) {
            Article entry = articles.get(i);
            String whole = entry.incomplete() ? whole(entry) : null;
            if (whole != null) {
                lines.add(new Line(Outcome.THERE_ALREADY, FetchedFiles.key(entry), entry.headline(), 1, "its whole text is there as " + whole));
                continue;
            }
            String about = entry.incomplete() ? "only the feed's summary; fetch the page for the whole text" : "";
            switch (files.entry(entry, alone.get(i))) {
                case NEW -> lines.add(new Line(Outcome.ADDED, FetchedFiles.key(entry), entry.headline(), 1, about));
                case CHANGED -> lines.add(new Line(Outcome.OTHER_VERSION, FetchedFiles.key(entry), entry.headline(), 1, "newer than what was there, which is kept as its older version"));
                case UNCHANGED -> lines.add(new Line(Outcome.THERE_ALREADY, FetchedFiles.key(entry), entry.headline(), 1, "the same words"));
            }
        }
        return lines;
    }

    /** The article whose text a summary is taken from, where that came in by another way, or null. */
    private String whole(Article summary) throws IOException {
        if (summary.address() == null || Addresses.isFrontPage(summary.address())) return null;
        return library.versions().at(summary.address()).stream()
                .filter(article -> !article.incomplete() && !article.source().file().startsWith(library.folders().fetched()))
                .map(Article::id).findFirst().orElse(null);
    }

    /** What a feed calls itself, or null. */
    static String title(FolderReader reader, Original feed) {
        return articles(reader, feed).stream().findFirst().map(Article::outlet).map(Outlet::name).orElse(null);
    }

    private static List<Article> articles(FolderReader reader, Original feed) {
        List<Article> articles = new ArrayList<>();
        reader.read(feed, result -> {
            if (result instanceof ReadResult.Found(_, Article article)) articles.add(article);
        });
        return articles;
    }
}
