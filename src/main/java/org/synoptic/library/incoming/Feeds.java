package org.synoptic.library.incoming;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.feed.EntryReader;
import org.synoptic.article.read.feed.FeedLinks;
import org.synoptic.article.read.feed.Opml;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.fetch.Fetched;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/**
 * Fetches feeds and pages into a library: when asked, and by itself those feeds for which that was switched on. Methods that fetch
 * block; call them on a thread of their own. Safe for many threads.
 */
public final class Feeds implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);
    private static final int MOST_PAGES_AT_ONCE = 50;

    private final Library library;
    private final FolderReader reader;
    private final FeedList list;
    private final FetchedFiles files;
    private final Pages pages;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("feeds").factory());
    private volatile boolean closed;

    Feeds(Library library, FolderReader reader, FeedList list, FetchedFiles files, FetchLimits limits) {
        this.library = library;
        this.reader = reader;
        this.list = list;
        this.files = files;
        this.pages = new Pages(files, limits, list.privateNetworks());
        if (!library.isReadOnly()) clock.scheduleWithFixedDelay(this::fetchDue, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Quick; in the order in which they were listed. */
    public List<Feed> all() {
        return list.all();
    }

    /** Lists feeds without fetching them; those that are listed already stay as they are. Gives how many were new. */
    public int list(List<Opml.Feed> feeds) throws IOException {
        int before = list.all().size();
        for (Opml.Feed feed : feeds) if (list.get(feed.address()) == null) list.put(Feed.of(feed.address(), feed.title()));
        tell();
        return list.all().size() - before;
    }

    /** All feeds as an OPML document. */
    public String opml() {
        return Opml.write(list.all().stream().map(feed -> new Opml.Feed(feed.title(), feed.address())).toList());
    }

    /** Changes how a feed is followed. */
    public void change(Feed feed) throws IOException {
        list.put(feed);
        tell();
    }

    /** Takes a feed off the list; its articles stay. */
    public void remove(Feed feed) throws IOException {
        list.remove(feed.address());
        tell();
    }

    public boolean privateNetworks() {
        return list.privateNetworks();
    }

    /** Whether addresses inside private networks may be fetched from now on. */
    public void allowPrivateNetworks(boolean allowed) throws IOException {
        list.allowPrivateNetworks(allowed);
        pages.allowPrivateNetworks(allowed);
        tell();
    }

    /** Called after every change of the list, on any thread. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Fetches an address that the user gave: a feed is listed and its articles are kept, a page is kept as an article.
     *
     * @param asFeed whether a feed is wanted, so that of a page the feed that it names is taken
     * @throws IOException if nothing could be had from there, saying why and what to do
     */
    public List<Line> fetch(String address, boolean asFeed, Watcher watcher) throws IOException {
        URI from = Pages.uri(address);
        if (list.get(from.toString()) != null) return fetch(list.get(from.toString()), watcher);
        Fetched.Content content = pages.fetch(from, watcher);
        EntryReader feed = feed(content);
        if (feed == null && asFeed) {
            String named = FeedLinks.first(content.bytes(), content.address().toString());
            if (named == null) throw new IOException(address + " is no feed and names none; give the address of its feed, or add it as a page");
            return fetch(named, true, watcher);
        }
        if (feed == null) return pages.keep(from.toString(), content, null);
        Feed listed = Feed.of(from.toString(), FetchedFiles.host(from.toString()));
        list.put(listed);
        return keep(listed, feed, content, watcher);
    }

    /** Fetches a listed feed, if there is something new. A failure is kept with the feed and is no exception. */
    public List<Line> fetch(Feed feed, Watcher watcher) throws IOException {
        try {
            return switch (pages.ask(Pages.uri(feed.address()), feed.version(), watcher)) {
                case Fetched.Unchanged() -> {
                    list.put(feed.answered(Instant.now(), null, feed.version(), 0));
                    yield List.of();
                }
                case Fetched.Refused(String reason) -> throw new IOException(reason);
                case Fetched.Content content -> {
                    EntryReader format = feed(content);
                    if (format == null) throw new IOException(feed.address() + " is no feed any more; check the address");
                    yield keep(feed, format, content, watcher);
                }
            };
        } catch (IOException e) {
            list.put(feed.failed(Instant.now(), e.getMessage()));
            return List.of(new Line(Outcome.SKIPPED, feed.address(), feed.title(), 0, String.valueOf(e.getMessage())));
        } finally {
            tell();
        }
    }

    /** Fetches the page of an article that is incomplete; the page's text takes the place of its summary. */
    public List<Line> complete(Article article, Watcher watcher) throws IOException {
        if (article.address() == null) throw new IOException("this article names no address; nothing can be fetched");
        List<Line> lines = pages.keep(article.address(), pages.fetch(Pages.uri(article.address()), watcher), article);
        show();
        return lines;
    }

    /** Waits until searches find what was fetched. */
    void show() throws IOException {
        Intake.await(library.refresh());
    }

    private List<Line> keep(Feed feed, EntryReader format, Fetched.Content content, Watcher watcher) throws IOException {
        Original original = Original.inMemory(files.place(feed.address()), content.bytes(), content.address().toString());
        List<Line> lines = new ArrayList<>(new FeedEntries(library, reader, files).keep(original, format));
        if (feed.wholePages()) lines.addAll(wholePages(lines, watcher));
        int fresh = (int) lines.stream().filter(line -> line.outcome() == Outcome.ADDED || line.outcome() == Outcome.OTHER_VERSION).map(Line::place).distinct().count();
        list.put(feed.answered(Instant.now(), FeedEntries.title(reader, original), content.version(), fresh));
        tell();
        library.refresh();
        return lines;
    }

    private List<Line> wholePages(List<Line> entries, Watcher watcher) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Line> fresh = entries.stream().filter(line -> line.outcome() == Outcome.ADDED && line.place().startsWith("http")).limit(MOST_PAGES_AT_ONCE).toList();
        for (Line entry : fresh) {
            Article summary = files.at(files.place(entry.place()));
            if (summary == null || !summary.incomplete()) continue;
            watcher.at(lines.size(), fresh.size());
            try {
                lines.addAll(pages.keep(entry.place(), pages.fetch(Pages.uri(entry.place()), watcher), summary));
            } catch (IOException e) {
                if (watcher.isCancelled()) throw e;
                lines.add(new Line(Outcome.SKIPPED, entry.place(), entry.headline(), 0, "only its summary is there: " + e.getMessage()));
            }
        }
        return lines;
    }

    private EntryReader feed(Fetched.Content content) {
        return reader.readerFor(Original.inMemory(files.place("feed"), content.bytes(), content.address().toString())) instanceof EntryReader feed ? feed : null;
    }

    private void fetchDue() {
        for (Feed feed : list.all()) {
            if (closed || !feed.isDue(Instant.now())) continue;
            try {
                fetch(feed, new Watcher() {
                    @Override
                    public boolean isCancelled() {
                        return closed;
                    }

                    @Override
                    public void at(long done, long total) {
                        // nobody watches
                    }
                });
            } catch (IOException | RuntimeException e) {
                System.getLogger(Feeds.class.getName()).log(System.Logger.Level.WARNING, feed.address() + " could not be kept: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        clock.shutdownNow();
        pages.close();
    }
}
