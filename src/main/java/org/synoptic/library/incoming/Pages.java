package org.synoptic.library.incoming;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.fetch.Fetched;
import org.synoptic.article.read.fetch.Fetcher;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/** Fetches addresses and keeps pages. Safe for many threads; blocks. */
final class Pages implements AutoCloseable {
    private final FetchedFiles files;
    private final FetchLimits limits;
    private volatile Fetcher fetcher;

    Pages(FetchedFiles files, FetchLimits limits, boolean privateNetworks) {
        this.files = files;
        this.limits = limits;
        this.fetcher = fetcher(privateNetworks);
    }

    private Fetcher fetcher(boolean privateNetworks) {
        return new Fetcher(new FetchLimits(limits.timeout(), limits.bytes(), limits.pause(), limits.privateNetworks() || privateNetworks));
    }

    /** From now on; what is being fetched is given up. */
    void allowPrivateNetworks(boolean allowed) {
        fetcher.close();
        fetcher = fetcher(allowed);
    }

    /** Keeps a page that was fetched; {@code summary} is what a feed told of it, or null. */
    List<Line> keep(String address, Fetched.Content content, Article summary) throws IOException {
        boolean there = files.at(files.place(address)) != null;
        List<Line> lines = new ArrayList<>();
        for (ReadResult result : files.page(address, content.type(), content.bytes(), summary)) {
            lines.add(switch (result) {
                case ReadResult.Found(_, Article article) when there -> new Line(Outcome.OTHER_VERSION, address, article.headline(), 1, "the page's text stands in the place of what was there");
                case ReadResult.Found(_, Article article) -> new Line(Outcome.ADDED, address, article.headline(), 1, "");
                case ReadResult.Skipped(_, String reason) -> new Line(Outcome.SKIPPED, address, "", 0, reason);
            });
        }
        return lines;
    }

    /** @throws IOException if nothing came, saying why and what to do */
    Fetched.Content fetch(URI address, Watcher watcher) throws IOException {
        return switch (ask(address, Fetched.Version.NONE, watcher)) {
            case Fetched.Content content -> content;
            case Fetched.Refused(String reason) -> throw new IOException(reason);
            case Fetched.Unchanged() -> throw new IOException(address + " sent nothing; try again later");
        };
    }

    /** @param known the version that is there already */
    Fetched ask(URI address, Fetched.Version known, Watcher watcher) throws IOException {
        Fetcher asked = fetcher;
        return Interruptible.run(watcher, () -> asked.fetch(address, known));
    }

    static URI uri(String address) throws IOException {
        try {
            return new URI(address.strip().replaceFirst("(?i)^feed:(//)?(?=https?:)", "").replaceFirst("(?i)^feed://", "https://").replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new IOException(address + " is no address of a page; it should begin with https://", e);
        }
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
