package org.synoptic.article.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;

class PageReaderTest {
    private static final String ADDRESS = "https://www.valley-herald.example/news/bridge.html";
    private static final String TEXT = "<p>The bridge over the Lenn was closed on Tuesday after engineers found a crack in it.</p><p>Nobody was hurt, and repairs will take three weeks, the town said.</p>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>Bridge closed - Valley Herald</title><meta property='og:site_name' content='Valley Herald'>            | <p>                        | Bridge closed | Valley Herald
            <title>Valley Herald: news</title><meta property='og:title' content='Bridge closed'>                          | <p>                        | Bridge closed | valley-herald.example
            <title>Bridge closed &#124; Herald</title>                                                                      | <h1>Bridge closed</h1>     | Bridge closed | valley-herald.example
            <title>Herald</title><meta property='og:title' content='Bridge closed'>                                       | <h1>The Valley Herald</h1> | Bridge closed | valley-herald.example
            <script type='application/ld+json'>{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Bridge closed", "publisher": {"name": "Valley Herald"}}]}</script> | <p> | Bridge closed | Valley Herald
            """)
    void findsHeadlineAndOutlet(String head, String body, String headline, String outlet) throws IOException {
        Article article = read("<html><head>" + head + "</head><body>" + body + TEXT + "</body></html>");
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.outletName()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta property="article:published_time" content="2031-03-04T09:00:00+01:00"> | | 2031-03-04T09:00+01:00
            <meta name="DC.date.issued" content="2031-03-04">                            | | 2031-03-04
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-03-04", "dateModified": "2031-03-09"}</script> | | 2031-03-04
            <meta property="og:url" content="https://herald.example/2031/03/04/bridge">  | | 2031-03-04
            <meta property="og:url" content="https://herald.example/2031/03/04/bridge"><meta property="article:published_time" content="2031-03-05T03:00:00Z"> | | 2031-03-04
            <html lang="en-GB">  | <p class="dateline">Tuesday 4/3/2031</p>     | 2031-03-04
            <html lang="en-US">  | <p class="dateline">Tuesday 3/4/2031</p>     | 2031-03-04
            <html lang="de">     | <span class="datum">4. März 2031</span>      | 2031-03-04
            <html>               | <time datetime="2031-03-04T09:00Z">Tue</time> | 2031-03-04T09:00Z
            <html>               | <p>Posted by Jo Vik on 4 March 2031</p>      | 2031-03-04
            <meta property="og:url" content="https://herald.example/2031/03/04/bridge"><meta property="article:published_time" content="2031-03-05T14:00:00Z"> | | 2031-03-05T14:00Z
            <meta property="og:url" content="https://herald.example/2031/03/04/bridge"><meta property="article:published_time" content="2031-03-05T03:00:00+01:00"> | | 2031-03-05T03:00+01:00
            <html>               | <span data-time="1930384800">4h</span>       | 2031-03-04T10:00Z
            <html>               | <script>window.state = {"post": {"publishedAt": "2031-03-04T10:00:00Z"}}</script> | 2031-03-04T10:00Z
            <meta property="og:image" content="https://herald.example/files/2031/03/04/bridge.jpg"> | | 2031-03-04
            """)
    void findsTheDay(String head, String body, String published) throws IOException {
        assertThat(read(head + "<body><h1>Bridge closed</h1>" + (body == null ? "" : body) + TEXT).published()).hasToString(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a menu          | <nav>Home Sport Weather Politics and all that is new in the valley today.</nav>
            an advert       | <div class='ad-slot'>Buy a boat now, while stocks last, from the finest maker of boats.</div>
            a caption       | <figure><img><figcaption>The bridge in summer, seen from the east bank of the river.</figcaption></figure>
            more coverage   | <div class='relatedStories'><p>Another bridge fell down in another valley last year, killing two.</p></div>
            a list of links | <ul><li><a href='/1'>Ferry sinks off the coast</a></li><li><a href='/2'>School opens late</a></li></ul>
            comments        | <div id='comments'><p>I have always said that this bridge would not last another winter.</p></div>
            a form          | <form><p>Give us your address and we will send you the news every morning.</p></form>
            a call to share | <p>Share this on Facebook</p>
            a call to load  | <p>For more from the valley, download the Herald's app for your telephone.</p>
            what follows    | <h3>Read more</h3><p>Another bridge fell down in another valley last year, killing two.</p>
            a hidden part   | <div style='display: none'><p>You have read all your free articles for this month. Please pay.</p></div>
            """)
    void leavesOut(String what, String html) throws IOException {
        assertThat(read("<html><body><article><h1>Bridge closed</h1>" + TEXT + html + "</article></body></html>").text())
                .as(what).isEqualTo("The bridge over the Lenn was closed on Tuesday after engineers found a crack in it.\n\nNobody was hurt, and repairs will take three weeks, the town said.");
    }

    @Test
    void keepsTheLeadThatStandsAboveTheText() throws IOException {
        String lead = "Engineers fear that the crack has been growing for years, unseen.";
        Article article = read("<html><head><meta name='description' content='" + lead + "'></head><body><header class='article-header'><h2>" + lead + "</h2></header><div class='article-body'>" + TEXT + "</div></body></html>");
        assertThat(article.text()).startsWith(lead + "\n\nThe bridge");
    }

    @Test
    void keepsWhatAPageWithoutAnyStructureSays() throws IOException {
        assertThat(read("<html><body>Bridge closed<br><br>The bridge was closed on Tuesday.<br><br>Nobody was hurt.").text()).contains("The bridge was closed on Tuesday.\n\nNobody was hurt.");
    }

    @Test
    void keepsTheCanonicalAddressAndWhoWroteIt() throws IOException {
        Article article = read("<html><head><link rel='canonical' href='/news/bridge-closed'><meta name='author' content='By Jo Vik'></head><body>" + TEXT);
        assertThat(article.address()).isEqualTo("https://www.valley-herald.example/news/bridge-closed");
        assertThat(article.byline()).isEqualTo("Jo Vik");
    }

    @Test
    void saysThatAPaywallCutItOff() throws IOException {
        assertThat(read("<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"False\"}</script></head><body>" + TEXT).incomplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Subscribe now to keep reading this article.                 | true
            To continue reading, log in or create an account.           | true
            This article is for subscribers only.                       | true
            You have read all your free articles this month.            | true
            The ferry company asked its subscribers to register by May. | false
            """)
    void noticesThatThePageAsksForASubscription(String line, boolean incomplete) throws IOException {
        assertThat(read("<html><body><article><h1>Bridge closed</h1>" + TEXT + "<p>" + line + "</p></article></body></html>").incomplete()).isEqualTo(incomplete);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, ''", "UTF-8, ''", "ISO-8859-2, <meta charset=iso-8859-2>", "UTF-16LE, BOM"})
    void findsTheEncoding(String encoding, String declaration) throws IOException {
        String page = (declaration.equals("BOM") ? "\uFEFF" : "") + "<html><head>" + (declaration.equals("BOM") ? "" : declaration) + "</head><body><p>Ein Bär läuft über die Brücke, und niemand weiß, woher er kam.</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName(encoding))).text()).contains("Bär läuft über die Brücke, und niemand weiß");
    }

    private Article read(String page) throws IOException {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private Article read(byte[] page) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        new FolderReader(List.of(new PageReader())).readFile(Files.write(folder.resolve("page"), page), null, ADDRESS, results::add);
        assertThat(results).singleElement().isInstanceOf(ReadResult.Found.class);
        return ((ReadResult.Found) results.getFirst()).article();
    }
}
