package org.synoptic.article.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.read.ReadResult;

class EnvelopeTest {
    private static final Instant FETCHED = Instant.parse("2031-03-05T10:00:00Z");
    private static final String ADDRESS = "https://herald.example/fog";
    private static final Article ENTRY = Article.builder("x").outlet("Der Bote – Süd").headline("Nebel über dem Fluß, der nicht weichen will, und Schiffe, die seit Tagen warten").byline("Jo Vik").published(Published.on(LocalDate.of(2031, 3, 4))).build();

    @TempDir
    Path folder;

    @Test
    void whereThePageIsSilentTheFeedSpeaks() throws IOException {
        Article article = read(Envelope.of(ADDRESS, "text/html", ENTRY), "<html><body><p>It was foggy over the river, and the ships had to wait.</p></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(article).returns("Der Bote – Süd", Article::outletName).returns(ENTRY.headline(), Article::headline).returns("Jo Vik", Article::byline)
                .returns(ENTRY.published(), Article::published).returns(ADDRESS, Article::address).returns("It was foggy over the river, and the ships had to wait.", Article::text);
    }

    @Test
    void whatThePageSaysCounts() throws IOException {
        Article article = read(Envelope.of(ADDRESS, "text/html", ENTRY), "<html><head><title>Fog</title><meta property='og:site_name' content='Herald'><meta name='date' content='2031-03-03'></head><body><p>It was foggy over the river.</p></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(article).returns("Herald", Article::outletName).returns("Fog", Article::headline).returns(Published.on(LocalDate.of(2031, 3, 3)), Article::published);
    }

    @Test
    void theHostTellsTheEncoding() throws IOException {
        Article article = read(Envelope.of(ADDRESS, "text/html; charset=windows-1251"), "<html><body><p>Над рекой стоял густой туман, и корабли ждали.</p></body></html>".getBytes(Charset.forName("windows-1251")));
        assertThat(article.text()).isEqualTo("Над рекой стоял густой туман, и корабли ждали.");
    }

    @Test
    void aTypeCannotForgeALine() throws IOException {
        Article article = read(Envelope.of(ADDRESS + "\r\nX-Feed-Outlet: Forged", "text/html\r\nX-Feed-Outlet: Forged"), "<html><body><p>It was foggy over the river.</p></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(article.outletName()).doesNotContain("Forged");
    }

    private Article read(Envelope envelope, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("fog.mhtml"), envelope.around(content, FETCHED));
        List<ReadResult> results = Wiring.folderReader().read(file);
        assertThat(results).singleElement().isInstanceOf(ReadResult.Found.class);
        Article article = ((ReadResult.Found) results.getFirst()).article();
        assertThat(article.id()).isEqualTo(file.toString());
        return article;
    }
}
