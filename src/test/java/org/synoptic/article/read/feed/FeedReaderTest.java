package org.synoptic.article.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;

class FeedReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><channel><title>Herald</title><item><title>Fog &amp;amp; ice</title></item></channel></rss>                                                | Herald | Fog & ice
            <rss><channel><title>Herald</title><item><title>&lt;b&gt;Fog&lt;/b&gt; and ice</title></item></channel></rss>                                    | Herald | Fog and ice
            <rss><channel><title><![CDATA[Herald]]></title><item><title><![CDATA[Fog and ice]]></title></item></channel>                                     | Herald | Fog and ice
            <rss><channel><title>Herald</title><image><title>Logo</title></image><item><title>Fog & ice</title></item></channel></rss>                       | Herald | Fog & ice
            <x:rss xmlns:x='urn:own'><x:channel><x:title>Herald</x:title><x:item><x:title>Fog</x:title></x:item></x:channel></x:rss>                         | Herald | Fog
            <rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><channel><title>Herald</title></channel><item><title>Fog</title></item></rdf:RDF> | Herald | Fog
            <rss xmlns:m='http://search.yahoo.com/mrss/'><channel><title>Herald</title><item><m:title>Picture</m:title><title>Fog</title></item></channel></rss> | Herald | Fog
            <feed xmlns='http://www.w3.org/2005/Atom'><title>Herald</title><entry><title type='xhtml'><div>Fog <b>and</b> ice</div></title></entry></feed>   | Herald | Fog and ice
            <feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>Herald</title><entry><title mode='base64'>Rm9n</title></entry></feed>               | Herald | Fog
            <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>Herald</title></channel><item><title>Fog</title></item></rdf:RDF> | Herald | Fog
            <!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss version='0.91'><channel><title>Herald</title><item><title>Fog</title></item></channel></rss> | Herald | Fog
            <CHANNEL><TITLE>Herald</TITLE><ITEM HREF='https://herald.example/fog'><TITLE>Fog</TITLE></ITEM></CHANNEL>                                         | Herald | Fog
            <rss><channel><title>Herald&nbsp;&eacute;</title><item><title>Fog &copy;</title></item></channel></rss>                                          | Herald é | Fog ©
            """)
    void findsTitlesInEveryKindOfFeed(String feed, String outlet, String headline) throws IOException {
        Article article = only(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(article.outletName()).isEqualTo(outlet);
        assertThat(article.headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <link>https://herald.example/fog</link><guid>https://herald.example/1</guid>                     | https://herald.example/fog
            <guid>https://herald.example/1</guid>                                                            | https://herald.example/1
            <guid isPermaLink='false'>https://herald.example/1</guid>                                        |
            <link rel='self' href='https://herald.example/self'/><link href='https://herald.example/fog'/>   | https://herald.example/fog
            <link xml:base='https://herald.example/2031/' href='fog'/>                                       | fog
            """)
    void findsTheAddress(String item, String address) throws IOException {
        assertThat(only(("<rss><channel><item>" + item + "</item></channel></rss>").getBytes(StandardCharsets.UTF_8)).address()).isEqualTo(address);
    }

    @Test
    void marksAnEntryThatHoldsOnlyASummary() throws IOException {
        Article summary = only("<rss><channel><item><description>&lt;p&gt;It was foggy.&lt;/p&gt;&lt;p&gt;Ships waited.&lt;/p&gt;</description></item></channel></rss>".getBytes(StandardCharsets.UTF_8));
        assertThat(summary.incomplete()).isTrue();
        assertThat(summary.kind()).isEqualTo(Article.Kind.SUMMARY);
        assertThat(summary.text()).isEqualTo("It was foggy.\n\nShips waited.");
    }

    @Test
    void aFeedWithoutEntriesTellsItsTitle() throws IOException {
        Article article = only("<rss><channel><title>Herald</title></channel></rss>".getBytes(StandardCharsets.UTF_8));
        assertThat(article.outletName()).isEqualTo("Herald");
        assertThat(article.headline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1251, windows-1251", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-32BE, UTF-32", "UTF-8, no-such-encoding", "windows-1252, UTF-8", "Shift_JIS, shift_jis"})
    void findsTheEncoding(String written, String declared) throws IOException {
        String title = written.equals("windows-1251") ? "Туман" : written.equals("Shift_JIS") ? "霧" : "Née";
        byte[] feed = ("<?xml version='1.0' encoding='" + declared + "'?><rss><channel><title>" + title + "</title></channel></rss>").getBytes(Charset.forName(written));
        assertThat(only(feed).outletName()).isEqualTo(title);
    }

    @Test
    void listsOfFeedsComeAndGoUnchanged() throws IOException {
        List<Opml.Feed> feeds = List.of(new Opml.Feed("Herald & Post", "https://herald.example/rss?a=1&b=2"), new Opml.Feed("Ledger", "https://ledger.example/feed"));
        assertThat(Opml.read(Opml.write(feeds).getBytes(StandardCharsets.UTF_8))).isEqualTo(feeds);
        String folders = "<opml><body><outline text='North'><outline text='Ledger' XMLURL='https://ledger.example/feed'/></outline><outline text='no address'/></body></opml>";
        assertThat(Opml.read(folders.getBytes(StandardCharsets.UTF_8))).containsExactly(feeds.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<?xml version='1.0' encoding='iso-8859-1'?><rss xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><title>Bote</title><item><title>Fog</title><c:encoded><![CDATA[<p>Über dem See.</p>]]></c:encoded></item><item><title>Eis</title></item></channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Bote</title><entry><title>Fog</title><content type='html'>&lt;p&gt;Über dem See.&lt;/p&gt;</content></entry><entry><title>Eis</title></entry></feed>",
            "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Bote\", \"items\": [{\"title\": \"Fog\", \"content_text\": \"Über dem See.\"}, {\"title\": \"Eis\"}]}"})
    void eachEntryCanStandAlone(String feed) throws IOException {
        EntryReader reader = feed.startsWith("{") ? new JsonFeedReader() : new FeedReader();
        byte[] bytes = feed.getBytes(Charset.forName(feed.contains("iso-8859-1") ? "windows-1252" : "UTF-8"));
        List<byte[]> entries = reader.entries(Original.inMemory(folder.resolve("feed"), bytes, null));
        assertThat(entries).hasSize(2);
        List<ReadResult> first = new FolderReader(List.of(new FeedReader(), new JsonFeedReader())).read(Files.write(folder.resolve("entry"), entries.getFirst()));
        assertThat(first).singleElement().isInstanceOfSatisfying(ReadResult.Found.class, found ->
                assertThat(found.article()).returns("Bote", Article::outletName).returns("Fog", Article::headline).returns("Über dem See.", Article::text));
    }

    @Test
    void aPageNamesItsFeed() throws IOException {
        String page = "<html><head><link rel='stylesheet' href='a.css'><link rel='alternate' type='application/rss+xml' href='/feed.xml'></head></html>";
        assertThat(FeedLinks.first(page.getBytes(StandardCharsets.UTF_8), "https://herald.example/news")).isEqualTo("https://herald.example/feed.xml");
        assertThat(FeedLinks.first("<html></html>".getBytes(StandardCharsets.UTF_8), "https://herald.example/")).isNull();
    }

    private Article only(byte[] feed) throws IOException {
        List<ReadResult> results = new FolderReader(List.of(new FeedReader())).read(Files.write(folder.resolve("feed"), feed));
        assertThat(results).singleElement().isInstanceOf(ReadResult.Found.class);
        return ((ReadResult.Found) results.getFirst()).article();
    }
}
