package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.library.incoming.AddingReport.Outcome;
import org.synoptic.library.incoming.Feed;
import org.synoptic.search.Hit;

/** What is fetched or pasted into the window: feeds, pages and text. */
class FetchingWindowTest extends WindowFixture {
    private HttpServer server;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/feed", "application/rss+xml", "<rss><channel><title>Island Bulletin</title><item><title>Ferry waits</title><link>" + at("/ferry") + "</link><pubDate>Fri, 02 May 2031 09:00:00 GMT</pubDate><description>The ferry waited for the gale to end.</description></item></channel></rss>");
        serve("/ferry", "text/html; charset=utf-8", "<html><head><title>Ferry waits</title></head><body><article><h1>Ferry waits</h1><p>The ferry waited for the gale to end, and forty lorries stood on the quay.</p><p>It left at noon, the harbour master said.</p></article></body></html>");
        server.start();
    }

    private void serve(String path, String type, String content) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    FetchLimits limits() {
        return new FetchLimits(Duration.ofSeconds(10), 1 << 20, Duration.ZERO, true);
    }

    @Test
    void aFeedIsFollowedAndItsSummaryMadeWhole() throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        clickOn("#feed-address").write(at("/feed"));
        push(KeyCode.ENTER);
        until(() -> hits().size() == 5 && feeds().size() == 1);
        assertThat(feeds().getFirst()).returns("Island Bulletin", Feed::title).returns(1, Feed::fresh).returns(null, Feed::problem);
        Hit summary = onFx(() -> hits().stream().filter(hit -> hit.article().headline().equals("Ferry waits")).findFirst().orElseThrow());
        assertThat(summary.article().incomplete()).isTrue();
        onFx(() -> {
            window.model().open(summary);
            return null;
        });
        until(() -> window.model().comparison.leftProperty().get().id().equals(summary.id()));
        onFx(() -> {
            window.model().complete();
            return null;
        });
        until(() -> !window.model().comparison.leftProperty().get().incomplete());
        assertThat(window.model().comparison.leftProperty().get().id()).isEqualTo(summary.id());
        assertThat(window.model().comparison.leftProperty().get().text()).contains("forty lorries");
        assertThat(window.model().comparison.leftProperty().get().outletName()).isEqualTo("Island Bulletin");
        assertThat(hits()).hasSize(5);
    }

    @Test
    void thePageOfASummaryInAFollowedFolderTakesItsPlaceInTheStory() throws Exception {
        Files.writeString(articles().resolve("storm/ferry.txt"), "---\noutlet: Island Bulletin\nheadline: Ferry waits\npublished: 2031-05-02\naddress: " + at("/ferry") + "\nincomplete: true\n---\nThe ferry waited for the gale to end.");
        until(() -> hits().size() == 5);
        Hit summary = onFx(() -> hits().stream().filter(hit -> hit.article().headline().equals("Ferry waits")).findFirst().orElseThrow());
        onFx(() -> {
            window.model().open(summary);
            return null;
        });
        until(() -> window.model().comparison.comparedProperty().get().article(summary.id()) != null);
        int articles = onFx(() -> {
            window.model().comparison.put(Side.LEFT, summary.id());
            window.model().complete();
            return window.model().comparison.comparedProperty().get().articles().size();
        });
        until(() -> window.model().comparison.leftProperty().get().text().contains("forty lorries"));
        assertThat(window.model().comparison.leftProperty().get()).returns("Island Bulletin", Article::outletName).returns("storm", Article::story);
        assertThat(window.model().comparison.comparedProperty().get().articles()).hasSize(articles);
        until(() -> hits().size() == 5 && hits().stream().noneMatch(hit -> hit.id().equals(summary.id())));
    }

    @Test
    void aPastedAddressIsFetchedAndPastedTextIsKept() throws Exception {
        paste(at("/ferry"));
        until(() -> hits().size() == 5);
        paste("---\noutlet: Ledger\npublished: 2031-05-03\n---\nThe harbour froze over.");
        until(() -> hits().size() == 6);
        paste(at("/nowhere"));
        until(() -> report() != null && report().count(Outcome.SKIPPED) == 1);
        assertThat(report().lines().getFirst().reason()).contains("404", "check the address");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#adding").<javafx.scene.Node>query().isVisible()).as("the report has the keyboard").isFalse();
    }

    @Test
    void aDroppedAddressIsFetchedAndDroppedTextIsKept() throws Exception {
        dropText(at("/ferry"));
        until(() -> hits().size() == 5);
        dropText("---\noutlet: Ledger\npublished: 2031-05-03\n---\nThe harbour froze over.");
        until(() -> hits().size() == 6);
    }

    @Test
    void aFailingFeedSaysWhy() throws Exception {
        onFx(() -> {
            desk.feeds().change(Feed.of(at("/nowhere"), "Gone"));
            window.model().sectionProperty().set(Section.SOURCES);
            return null;
        });
        until(() -> feeds().size() == 1);
        push(KeyCode.F5);
        until(() -> feeds().getFirst().problem() != null);
        until(() -> lookup(".feed-problem").queryAll().stream().anyMatch(node -> ((Label) node).getText().contains("404")));
    }

    private static void dropText(String text) throws Exception {
        onFx(() -> {
            Drop.text(text);
            return null;
        });
    }

    private void paste(String text) throws Exception {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            window.view().focusList();
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.V);
    }

    private List<Feed> feeds() {
        return lookup("#feeds").<ListView<Feed>>query().getItems();
    }
}
