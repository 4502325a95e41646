package org.synoptic.article.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One invented article in every format that can be read. */
public final class FormatSamples {
    public static final String HEADLINE = "Bridge closed after crack is found";
    public static final String FIRST = "The bridge over the Lenn was closed on Tuesday after engineers found a crack, the town of Ostby said.";
    public static final String SECOND = "Nobody was hurt. Some 4,000 cars cross it every day, and repairs will take three weeks.";

    /** Held, as the system forgets the level of a logger that nobody holds. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private FormatSamples() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("text", utf8("---\noutlet: Valley Herald\nheadline: %s\npublished: 2031-03-04\n---\n%s\n\n%s\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("page", utf8(page()));
        samples.put("saved page", utf8("<!--\n Page saved with SingleFile \n url: https://valley-herald.example/bridge \n-->" + page()));
        samples.put("mhtml", utf8(mhtml()));
        samples.put("rss", utf8(rss()));
        samples.put("atom", utf8(atom()));
        samples.put("json feed", utf8(jsonFeed()));
        samples.put("json lines", utf8("{\"headline\": \"%s\", \"outlet\": \"Valley Herald\", \"published\": \"2031-03-04\", \"text\": \"%s\\n\\n%s\"}\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("csv", utf8("Title,Date,Source,Full text\n\"%s\",2031-03-04,Valley Herald,\"%s\n\n%s\"\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("tsv", utf8("title\tdate\tsource\tbody\n%s\t4 March 2031\tValley Herald\t%s %s\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("xlsx", xlsx());
        samples.put("mail", utf8(mail()));
        samples.put("mbox", utf8("From herald@valley-herald.example Tue Mar  4 09:00:00 2031\n" + mail().replace("\r\n", "\n") + "\n"));
        samples.put("nitf", utf8(nitf()));
        samples.put("newsml", utf8(newsml()));
        samples.put("docx", docx());
        samples.put("odt", odt());
        samples.put("rtf", utf8(rtf()));
        samples.put("pdf", pdf());
        samples.put("factiva", utf8("%s\nBy Jonas Vik\n\n321 words\n4 March 2031\nValley Herald\nVH\n12\nEnglish\n(c) 2031 Valley Herald\n\n%s\n\n%s\n\nDocument VALHER0020310304ea3400001\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("factiva with codes", utf8("HD   %s\nBY   By Jonas Vik\nWC   321 words\nPD   4 March 2031\nSN   Valley Herald\nLA   English\nLP   %s\n\nTD   %s\n\nCO   none\nAN   Document VALHER0020310304ea3400001\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("nexis", utf8("%s\nValley Herald\nMarch 4, 2031 Tuesday\n\nCopyright 2031 Valley Herald\n\nSection: NEWS\nLength: 321 words\nByline: By Jonas Vik\nBody\n\n%s\n\n%s\n\nLoad-Date: March 5, 2031\n\nEnd of Document\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("older nexis", utf8("1 of 1 DOCUMENTS\n\nValley Herald\n\nMarch 4, 2031 Tuesday\n\nHEADLINE: %s\n\nBYLINE: Jonas Vik\n\nLENGTH: 321 words\n\n%s\n\n%s\n\nLOAD-DATE: March 5, 2031\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("proquest", utf8("Document 1 of 1\n\n%s\n\nAuthor: Vik, Jonas\n\nFull text: %s\n\n%s\n\nSubject: Bridges;\n\nPublication title: Valley Herald; Ostby\n\nPublication date: Mar 4, 2031\n".formatted(HEADLINE, FIRST, SECOND)));
        samples.put("zip", zip(Map.of("bridge/herald.html", utf8(page()))));
        return samples;
    }

    static String page() {
        return """
                <!DOCTYPE html><html lang="en-GB"><head><title>%1$s - Valley Herald</title>
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="Valley Herald">
                <link rel="canonical" href="https://valley-herald.example/bridge">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%1$s", "datePublished": "2031-03-04T09:00:00+01:00", "author": {"name": "Jonas Vik"}}</script></head>
                <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>%1$s</h1><p>%2$s</p><figure><figcaption>The bridge in summer. Photograph: A. N. Other</figcaption></figure>
                <div class="advert">Buy a boat now, while stocks last, from the finest maker of boats in the valley.</div><p>%3$s</p></article>
                <section class="more-stories"><h2>More coverage</h2><p>Another story about another bridge that fell down in another valley last year.</p></section></body></html>
                """.formatted(HEADLINE, FIRST, SECOND);
    }

    private static String mhtml() {
        return "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://valley-herald.example/bridge\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"cut\"\r\n\r\n"
                + "--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://valley-herald.example/bridge\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(utf8(page())) + "\r\n--cut\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--cut--\r\n";
    }

    private static String rss() {
        return """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Valley Herald</title>
                <item><title>%s</title><link>https://valley-herald.example/bridge</link><pubDate>Tue, 04 Mar 2031 09:00:00 +0100</pubDate><description>A crack.</description>
                <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item></channel></rss>""".formatted(HEADLINE, FIRST, SECOND);
    }

    private static String atom() {
        return """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Herald</title><entry><title>%s</title><link href="https://valley-herald.example/bridge"/>
                <published>2031-03-04T09:00:00Z</published><content type="html">&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""".formatted(HEADLINE, FIRST, SECOND);
    }

    private static String jsonFeed() {
        return "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Valley Herald\", \"items\": [{\"id\": \"1\", \"title\": \"%s\", \"date_published\": \"2031-03-04T09:00:00Z\", \"content_html\": \"<p>%s</p><p>%s</p>\"}]}".formatted(HEADLINE, FIRST, SECOND);
    }

    private static String mail() {
        return "From: Valley Herald <herald@valley-herald.example>\r\nTo: reader@example.org\r\nSubject: %s\r\nDate: Tue, 4 Mar 2031 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n\r\n%s\r\n".formatted(HEADLINE, FIRST, SECOND);
    }

    private static String nitf() {
        return """
                <?xml version="1.0"?><nitf><head><title>x</title><docdata><date.issue norm="20310304T090000Z"/></docdata><pubdata name="Valley Herald"/></head>
                <body><body.head><hedline><hl1>%s</hl1></hedline><byline>By <person>Jonas Vik</person></byline></body.head><body.content><p>%s</p><p>%s</p></body.content></body></nitf>""".formatted(HEADLINE, FIRST, SECOND);
    }

    private static String newsml() {
        return """
                <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><itemMeta><provider><name>Valley Herald</name></provider><versionCreated>2031-03-04T09:00:00Z</versionCreated></itemMeta>
                <contentMeta><contentCreated>2031-03-04T09:00:00Z</contentCreated><headline>%s</headline><by>By Jonas Vik</by></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p><p>%s</p></body></html></inlineXML></contentSet></newsItem>""".formatted(HEADLINE, FIRST, SECOND);
    }

    private static byte[] docx() {
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        return zip(Map.of("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + paragraph.repeat(3).formatted(HEADLINE, FIRST, SECOND) + "</w:body></w:document>")));
    }

    private static byte[] odt() {
        String content = "<office:document-content><office:body><office:text><text:h>%s</text:h><text:p>%s</text:p><text:p>%s</text:p></office:text></office:body></office:document-content>";
        return zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(content.formatted(HEADLINE, FIRST, SECOND)), "meta.xml", utf8("<office:document-meta/>")));
    }

    private static byte[] xlsx() {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"C1\" t=\"str\"><v>Source</v></c><c r=\"E1\" t=\"str\"><v>Text</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>47911</v></c><c r=\"C2\" t=\"str\"><v>Valley Herald</v></c><c r=\"E2\" t=\"str\"><v>%s %s</v></c></row></sheetData></worksheet>".formatted(FIRST, SECOND);
        return zip(Map.of("xl/workbook.xml", utf8("<workbook/>"), "xl/worksheets/sheet1.xml", utf8(sheet), "xl/sharedStrings.xml", utf8("<sst><si><t>Headline</t></si><si><r><t>%s</t></r></si></sst>".formatted(HEADLINE))));
    }

    private static String rtf() {
        return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\*\\generator nobody}\\f0 %s\\par\n\\pard %s\\par\n%s\\par}".formatted(HEADLINE, FIRST, SECOND.replace("Some", "\\u83?ome"));
    }

    private static byte[] pdf() {
        PDFBOX.setLevel(Level.OFF);
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                int y = 720;
                for (String paragraph : new String[] {HEADLINE, FIRST, SECOND}) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                    content.newLineAtOffset(50, y);
                    content.showText(paragraph);
                    content.endText();
                    y -= 40;
                }
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
