package org.synoptic.library.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.feed.Opml;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/** Feeds and pages from a host of our own. */
class FeedsTest {
    @TempDir
    Path data;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private HttpServer server;
    private Library library;
    private IncomingDesk desk;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String content = pages.get(exchange.getRequestURI().getPath());
            String tag = "\"" + (content == null ? 0 : content.hashCode()) + "\"";
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] bytes = content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", tag);
            (known ? unchanged : sent).incrementAndGet();
            exchange.sendResponseHeaders(content == null ? 404 : known ? 304 : 200, known || content == null ? -1 : bytes.length);
            if (!known && content != null) exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        open(true);
        pages.put("/feed", feed(item("Fog", "/fog", "It was foggy.")));
        pages.put("/fog", "<html><head><title>Fog</title></head><body><p>It was foggy over the river, and forty ships had to wait.</p><p>They left at noon.</p></body></html>");
    }

    private void open(boolean privateNetworks) throws IOException {
        ColumnMemory columns = new ColumnMemory(data.resolve("columns.json"));
        FolderReader reader = Wiring.folderReader(columns);
        library = Library.open(data, List.of(), Wiring.factExtractor(), reader);
        desk = IncomingDesk.open(library, data, reader, columns, new FetchLimits(Duration.ofSeconds(10), 100_000, Duration.ZERO, privateNetworks));
    }

    private void close() throws IOException {
        desk.close();
        library.close();
    }

    @AfterEach
    void stop() throws IOException {
        close();
        server.stop(0);
    }

    @Test
    void asksAgainOnlyForWhatIsNew() throws IOException {
        assertThat(desk.feeds().fetch(at("/feed"), true, Watcher.NONE)).extracting(Line::outcome).containsExactly(Outcome.ADDED);
        assertThat(fetchAgain()).isEmpty();
        assertThat(unchanged).hasValue(1);
        pages.put("/feed", feed(item("Ice", "/ice", "It froze.") + item("Fog", "/fog", "It was foggy.")));
        assertThat(fetchAgain()).extracting(line -> line.outcome() + " " + line.headline()).containsExactly("ADDED Ice", "THERE_ALREADY Fog");
        assertThat(articles()).extracting(Article::headline).containsExactlyInAnyOrder("Fog", "Ice");
        assertThat(only()).returns(1, Feed::fresh).returns("Valley Herald", Feed::title);
    }

    @Test
    void aSummaryIsIncompleteUntilItsPageIsThere() throws IOException {
        desk.feeds().fetch(at("/feed"), true, Watcher.NONE);
        Article summary = articles().getFirst();
        assertThat(summary.incomplete()).isTrue();
        assertThat(desk.complete(summary, Watcher.NONE).lines()).extracting(Line::outcome).containsExactly(Outcome.OTHER_VERSION);
        Article whole = articles().getFirst();
        assertThat(whole).returns(summary.id(), Article::id).returns(false, Article::incomplete).returns("Valley Herald", Article::outletName);
        assertThat(whole.text()).contains("forty ships");
        pages.put("/feed", feed(item("Fog", "/fog", "It was very foggy.")));
        fetchAgain();
        assertThat(articles().getFirst().text()).contains("forty ships");
    }

    @Test
    void aPageThatHoldsLessThanItsSummaryDoesNotTakeItsPlace() throws IOException {
        pages.put("/fog", "<html><body><p>Accept cookies.</p></body></html>");
        desk.feeds().fetch(at("/feed"), true, Watcher.NONE);
        pages.put("/fog", "<html><body><p>No.</p></body></html>");
        assertThat(desk.complete(articles().getFirst(), Watcher.NONE).lines()).singleElement().satisfies(line -> assertThat(line.reason()).contains("less text", "save the page"));
        assertThat(articles().getFirst().text()).isEqualTo("It was foggy.");
    }

    @Test
    void aSummaryOfWhatWasAddedAsAPageBringsNothing() throws IOException {
        Files.writeString(Files.createDirectories(library.folders().added().resolve("fog")).resolve("page.txt"), "---\nheadline: Fog\naddress: " + at("/fog") + "\n---\nIt was foggy over the river, and forty ships had to wait.");
        library.idle();
        desk.feeds().show();
        assertThat(desk.feeds().fetch(at("/feed"), true, Watcher.NONE)).extracting(Line::outcome).containsExactly(Outcome.THERE_ALREADY);
        assertThat(library.articles().size()).isEqualTo(1);
    }

    @Test
    void pagesComeWithTheFeedWhereThatIsSwitchedOn() throws IOException {
        desk.feeds().change(Feed.of(at("/feed"), "Herald").wholePages(true));
        fetchAgain();
        assertThat(articles()).singleElement().satisfies(article -> assertThat(article.text()).contains("forty ships"));
    }

    @Test
    void anOutletsFrontPageNamesItsFeed() throws IOException {
        pages.put("/", "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head><body>News</body></html>");
        desk.feeds().fetch(at("/"), true, Watcher.NONE);
        assertThat(only().address()).isEqualTo(at("/feed"));
        assertThatThrownBy(() -> desk.feeds().fetch(at("/fog"), true, Watcher.NONE)).hasMessageContaining("names none");
    }

    @Test
    void whatFailsIsKeptWithTheFeedUntilItWorks() throws IOException {
        pages.remove("/feed");
        desk.feeds().change(Feed.of(at("/feed"), "Herald"));
        assertThat(fetchAgain()).extracting(Line::outcome).containsExactly(Outcome.SKIPPED);
        assertThat(only().problem()).contains("404");
        pages.put("/feed", feed(item("Fog", "/fog", "It was foggy.")));
        fetchAgain();
        assertThat(only().problem()).isNull();
    }

    @Test
    void staysOutOfPrivateNetworksUntilTheyAreAllowed() throws IOException {
        close();
        open(false);
        assertThatThrownBy(() -> desk.feeds().fetch(at("/feed"), true, Watcher.NONE)).hasMessageContaining("private network");
        assertThat(sent).hasValue(0);
        desk.feeds().allowPrivateNetworks(true);
        close();
        open(false);
        assertThat(desk.feeds().fetch(at("/feed"), true, Watcher.NONE)).hasSize(1);
    }

    @Test
    void nothingIsFetchedByItself() throws IOException {
        desk.feeds().list(List.of(new Opml.Feed("Herald", at("/feed"))));
        close();
        open(true);
        assertThat(desk.feeds().all()).singleElement().returns(null, Feed::fetched).matches(feed -> !feed.isDue(Instant.now()));
        assertThat(desk.feeds().all().getFirst().every(Duration.ofHours(1)).isDue(Instant.now())).isTrue();
        assertThat(desk.feeds().opml()).contains(at("/feed"));
        assertThat(sent).hasValue(0);
    }

    @Test
    void cancellingEndsTheWaiting() {
        server.createContext("/slow", exchange -> exchange.sendResponseHeaders(200, 0));
        Watcher cancelled = new Watcher() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void at(long done, long total) {
                // nobody watches
            }
        };
        assertThatThrownBy(() -> desk.feeds().fetch(at("/slow"), false, cancelled)).hasMessageContaining("cancelled");
    }

    @Test
    void aBrokenListIsPutAside() throws IOException {
        close();
        Files.writeString(data.resolve("feeds.json"), "{\"feeds\": [{");
        open(true);
        assertThat(desk.feeds().all()).isEmpty();
        assertThat(data.resolve("feeds.json.broken")).exists();
    }

    private List<Line> fetchAgain() throws IOException {
        List<Line> lines = desk.feeds().fetch(only(), Watcher.NONE);
        desk.feeds().show();
        return lines;
    }

    private Feed only() {
        assertThat(desk.feeds().all()).hasSize(1);
        return desk.feeds().all().getFirst();
    }

    private List<Article> articles() throws IOException {
        desk.feeds().show();
        return Wiring.folderReader().read(library.folders().fetched()).stream().map(result -> ((ReadResult.Found) result).article()).toList();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static String feed(String items) {
        return "<rss version='2.0'><channel><title>Valley Herald</title>" + items + "</channel></rss>";
    }

    private String item(String headline, String path, String summary) {
        return "<item><title>%s</title><link>%s</link><description>%s</description></item>".formatted(headline, at(path), summary);
    }
}
