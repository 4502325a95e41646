package org.synoptic.article.read.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.synoptic.article.Article;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.DecodedText;
import org.synoptic.article.read.GuessedCharset;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.XmlBytes;

/** Saved web pages. */
public final class PageReader implements ArticleReader {
    private static final Pattern PAGE = Pattern.compile("<(!doctype html|html|head|body|article|title|meta|h1|div|p)\\b");

    private static final int LATEST_TAG = 64;
    private static final int SHORT = 1_500;

    private final PageWords words = PageWords.load();

    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii().replace("\0", "");
        int start = head.indexOf('<');
        return start >= 0 && start < LATEST_TAG && PAGE.matcher(head).find();
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        Document page = parse(original.bytes(), original.address());
        Article article = read(page, original.address(), original.article(0, page.charset().name(), -1));
        if (article.text().isEmpty() && article.headline().isEmpty()) throw new UnreadableException("a page without text, perhaps filled in by a script; save it from the browser as a complete page");
        results.found(original, article);
    }

    /** Without any declaration, the letters of bytes that are no UTF-8 tell how they are written. */
    private static Document parse(byte[] bytes, String address) throws IOException {
        XmlBytes.checkSize(bytes);
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, address == null ? "" : address);
        boolean declared = DecodedText.byteOrderMark(bytes) != null || !page.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
        return declared || page.wholeText().indexOf('\uFFFD') < 0 ? page : Jsoup.parse(new ByteArrayInputStream(bytes), guessed(bytes).name(), "");
    }

    /** From the words alone, as tags are Latin in pages of any script. */
    private static Charset guessed(byte[] bytes) {
        return GuessedCharset.of(Jsoup.parse(new String(bytes, StandardCharsets.ISO_8859_1)).text().getBytes(StandardCharsets.ISO_8859_1));
    }

    private Article read(Document page, String givenAddress, Article.Builder article) {
        StructuredData data = StructuredData.of(page);
        PageFacts facts = new PageFacts(page, data, givenAddress);
        String headline = facts.headline();
        PageDate date = new PageDate(page, data, facts);
        article.headline(headline).outlet(facts.outlet()).byline(facts.byline()).address(facts.address()).published(date.published()).modified(date.modified());
        MainText.Found text = new MainText(words).of(page.body(), headline, facts.description(), data.body());
        return article.text(text.words()).incomplete(text.cutOff() || data.paywalled() && isShort(text.words(), data.body())).build();
    }

    /** Many outlets call all their articles paid for; of a saved page the length tells whether the reader had paid. */
    private static boolean isShort(String words, String told) {
        return told != null ? words.length() < 0.8 * told.length() : words.length() < SHORT;
    }
}
