package org.synoptic.article.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;

/** Each database's layout with three invented articles in one file. */
class ExportReaderTest {
    private record Layout(String database, String before, String article) {}

    private static final List<Layout> LAYOUTS = List.of(
            new Layout("Factiva", "", "Fog %1$d\nBy Jo Vik\n\n321 words\n%1$d March 2031\n09:00\nHerald\nHRLD\n12\nEnglish\n© 2031 Herald\n\nIt was foggy, day %1$d.\n\nShips waited.\n\nDocument HRLD00002031030%1$dea3400001\n\n\n"),
            new Layout("Factiva with field codes", "", "SE   News\nHD   Fog %1$d\nBY   By Jo Vik\nWC   321 words\nPD   %1$d March 2031\nSN   Herald\nLA   English\nLP   \nIt was foggy, day %1$d.\n\nShips waited.\n\nNS   weather\nAN   Document HRLD00002031030%1$dea3400001\n\n"),
            new Layout("Nexis", "", "Fog %1$d\nHerald\nMarch %1$d, 2031 Tuesday\n\nCopyright 2031 Herald\n\nSection: NEWS\nLength: 321 words\nByline: Jo Vik\nBody\n\nIt was foggy, day %1$d.\n\nShips waited.\n\nLoad-Date: March 9, 2031\n\nEnd of Document\n\n"),
            new Layout("Nexis with field names", "", "                    %1$d of 3 DOCUMENTS\n\n                    Herald\n\n                March %1$d, 2031 Tuesday\n\nSECTION: NEWS\nHEADLINE: Fog %1$d\n\nBYLINE: Jo Vik\n\nLENGTH: 321 words\n\nIt was foggy, day %1$d.\n\nShips waited.\n\nLOAD-DATE: March 9, 2031\n\n"),
            new Layout("Nexis with the headline alone", "", "                    %1$d of 3 DOCUMENTS\n\n                    Herald\n\n                March %1$d, 2031 Tuesday\n                Late Edition - Final\n\nFog %1$d\n\nBYLINE: Jo Vik\n\nSECTION: NEWS\n\nLENGTH: 321 words\n\nIt was foggy, day %1$d.\n\nShips waited.\n\nLOAD-DATE: March 9, 2031\n\n"),
            new Layout("ProQuest with the document's address", "", "Document %1$d of 3\n\nFog %1$d\n\nAuthor: Jo Vik\n\nDocument URL: https://proquest.example/%1$d\n\nFull text: It was foggy, day %1$d.\n\nShips waited.\n\nSubject: Fog;\n\nPublication title: Herald; Ostby\n\nPublication date: Mar %1$d, 2031\n\n"),
            new Layout("ProQuest", "____________\n\n", "Document %1$d of 3\n\nFog %1$d\n\nAuthor: Jo Vik\n\nAbstract: None.\n\nFull text: It was foggy, day %1$d.\n\nShips waited.\n\nSubject: Fog;\n\nPublication title: Herald; Ostby\n\nPublication date: Mar %1$d, 2031\n\n____________\n\n"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> partsTheArticles() {
        return LAYOUTS.stream().map(layout -> DynamicTest.dynamicTest(layout.database, () -> {
            String export = layout.before + String.join("", IntStream.rangeClosed(1, 3).mapToObj(layout.article::formatted).toList());
            List<Article> articles = read(export);
            assertThat(articles).hasSize(3);
            for (int i = 1; i <= 3; i++) {
                Article article = articles.get(i - 1);
                assertThat(article.headline()).isEqualTo("Fog " + i);
                assertThat(article.outletName()).isEqualTo("Herald");
                assertThat(article.byline()).isEqualTo("Jo Vik");
                assertThat(article.published()).hasToString("2031-03-0" + i);
                assertThat(article.text()).isEqualTo("It was foggy, day " + i + ".\n\nShips waited.");
                int start = article.source().textStart();
                assertThat(export.substring(start, start + article.text().length())).isEqualTo(article.text());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> partsTheArticlesOfADocumentToo() {
        return LAYOUTS.stream().map(layout -> DynamicTest.dynamicTest(layout.database, () -> {
            String export = layout.before + String.join("", IntStream.rangeClosed(1, 3).mapToObj(layout.article::formatted).toList());
            Files.writeString(folder.resolve("export"), "{\\rtf1 " + export.replace("©", "(c)").replace("\n", "\\par\n") + "}");
            List<ReadResult> results = new FolderReader(List.of(new RtfReader())).read(folder.resolve("export"));
            assertThat(results).hasSize(3).extracting(result -> ((ReadResult.Found) result).article().text()).containsExactly("It was foggy, day 1.\n\nShips waited.", "It was foggy, day 2.\n\nShips waited.", "It was foggy, day 3.\n\nShips waited.");
            assertThat(results).extracting(result -> ((ReadResult.Found) result).article().outletName()).containsOnly("Herald");
        }));
    }

    @TestFactory
    Stream<DynamicTest> anOrdinaryTextIsNoExport() {
        return Stream.of("The document 1 of 3 was lost.\nFull text: none.", "Body and soul\n\nThe end of document sharing.", "HD video of the fog\nPD Smith wrote it.").map(text -> DynamicTest.dynamicTest(text, () ->
                assertThat(new FolderReader(List.of(new ExportReader())).read(Files.writeString(folder.resolve("text"), text))).singleElement().isInstanceOf(ReadResult.Skipped.class)));
    }

    private List<Article> read(String export) throws IOException {
        return new FolderReader(List.of(new ExportReader())).read(Files.writeString(folder.resolve("export"), export)).stream().map(result -> ((ReadResult.Found) result).article()).toList();
    }
}
