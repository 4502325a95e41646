package org.synoptic.library.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.table.ColumnMapping;
import org.synoptic.article.read.table.ColumnMapping.Field;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Outcome;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest;

class IntakeTest {
    private static final String FOG = "---\noutlet: Herald\npublished: 2031-03-04\nheadline: Fog\naddress: https://herald.example/fog\n---\nIt was foggy.";

    @TempDir
    Path place;

    private Path given;
    private Library library;
    private IncomingDesk desk;

    @BeforeEach
    void open() throws IOException {
        Path data = place.resolve("data");
        given = Files.createDirectories(place.resolve("given"));
        ColumnMemory columns = new ColumnMemory(data.resolve("columns.json"));
        FolderReader reader = Wiring.folderReader(columns);
        library = Library.open(data, List.of(), Wiring.factExtractor(), reader);
        desk = IncomingDesk.open(library, data, reader, columns, new FetchLimits(Duration.ofSeconds(10), 100_000, Duration.ZERO, false));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
        library.close();
    }

    @Test
    void aFolderBecomesAStoryAndItsFilesStay() throws Exception {
        Path file = write("fog/herald.txt", FOG);
        Preview preview = look(given.resolve("fog"));
        assertThat(preview.asks()).isFalse();
        assertThat(outcomes(add(preview))).isEqualTo("ADDED 1");
        assertThat(library.articles().reports("fog")).hasSize(1);
        assertThat(file).content().isEqualTo(FOG);
    }

    @Test
    void whatIsThereIsToldAndNotAddedAgain() throws Exception {
        write("one.txt", FOG);
        add(look(given.resolve("one.txt")));
        write("two.txt", FOG);
        write("three.txt", FOG.replace("It was foggy.", "It was very foggy."));
        AddingReport report = add(look(given.resolve("two.txt"), given.resolve("three.txt")));
        assertThat(outcomes(report)).isEqualTo("OTHER_VERSION 1, THERE_ALREADY 1");
        assertThat(report.lines()).anySatisfy(line -> assertThat(line.reason()).contains("same words as", "one.txt")).anySatisfy(line -> assertThat(line.reason()).contains("versions of one article"));
        assertThat(library.articles().size()).as("one stands for both").isEqualTo(1);
        assertThat(library.versions().of(library.folders().added().resolve("one.txt").toString())).hasSize(2);
        assertThat(outcomes(add(look(given)))).isEqualTo("THERE_ALREADY 3");
    }

    @Test
    void anotherArticleUnderTheSameAddressIsNoVersion() throws Exception {
        write("one.txt", FOG);
        add(look(given.resolve("one.txt")));
        write("two.txt", FOG.replace("Fog", "Goals").replace("It was foggy.", "The home side won."));
        assertThat(outcomes(add(look(given.resolve("two.txt"))))).isEqualTo("ADDED 1");
        assertThat(library.articles().size()).isEqualTo(2);
    }

    @Test
    void saysHowManyArticlesAnExportHolds() throws Exception {
        String article = "Storm %1$d\nBy Jonas Vik\n\n321 words\n4 March 2031\nValley Herald\nVH\n12\nEnglish\n(c) 2031 Valley Herald\n\nStorm %1$d hit the coast.\n\nNobody was hurt.\n\nDocument VALHER0020310304ea340000%1$d\n\n";
        write("export.txt", article.formatted(1) + article.formatted(2) + article.formatted(3));
        Preview preview = look(given.resolve("export.txt"));
        assertThat(preview.asks()).isTrue();
        assertThat(preview.files()).singleElement().returns(3, Candidate::articles).returns("Storm 1", Candidate::headline);
        assertThat(outcomes(add(preview))).isEqualTo("ADDED 3");
    }

    @Test
    void outletAndDayAreFilledInWhereTheyLackAlone() throws Exception {
        write("table.csv", "title,text,source,date\nFog,It was foggy.,Herald,2031-03-04\nIce,It froze.,,\n");
        Candidate file = look(given.resolve("table.csv")).files().getFirst();
        assertThat(file.withoutOutlet()).containsExactly(1);
        add(look(given.resolve("table.csv")).with(file, "Ledger", LocalDate.of(2031, 3, 5)));
        library.refresh().get();
        library.showMarks().get();
        assertThat(hits("*:*")).extracting(hit -> hit.article().outlet() + " " + hit.article().published()).containsExactlyInAnyOrder("Herald 2031-03-04", "Ledger 2031-03-05");
    }

    @Test
    void columnsAreAskedOnce() throws Exception {
        write("first.csv", "who,what\nHerald,It was foggy.\n");
        Candidate first = look(given.resolve("first.csv")).files().getFirst();
        assertThat(first).returns(true, Candidate::hasGuessedColumns).returns(0, Candidate::articles);
        Candidate again = desk.intake().map(first, new ColumnMapping(Map.of(Field.OUTLET, 0, Field.TEXT, 1)));
        assertThat(again).returns(false, Candidate::hasGuessedColumns).returns(1, Candidate::articles).returns("Herald", Candidate::outlet);
        write("second.csv", "who,what\nLedger,It froze.\n");
        assertThat(look(given.resolve("second.csv")).files().getFirst()).returns(false, Candidate::hasGuessedColumns).returns("Ledger", Candidate::outlet);
    }

    @Test
    void aChangedMappingReadsTablesAgainThatAreThere() throws Exception {
        write("first.csv", "title,text,summary\nFog,It was foggy.,Thirty ships waited in the fog.\n");
        add(look(given.resolve("first.csv")));
        Candidate again = look(given.resolve("first.csv")).files().getFirst();
        assertThat(again).returns(0, Candidate::fresh).returns(false, Candidate::hasGuessedColumns);
        desk.intake().map(again, new ColumnMapping(Map.of(Field.HEADLINE, 0, Field.TEXT, 2)));
        library.idle();
        assertThat(library.articles().byId(library.folders().added().resolve("first.csv").toString()).text()).isEqualTo("Thirty ships waited in the fog.");
        assertThat(library.search(SearchRequest.of("ships")).total()).isEqualTo(1);
    }

    @Test
    void tablesInAnArchiveAreSeenBeforeTheyAreAdded() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(given.resolve("tables.zip")))) {
            for (String[] table : new String[][] {{"a.csv", "who,what\nHerald,It was foggy.\n"}, {"b/b.csv", "who,when,what\nLedger,2031-03-04,It froze.\n"}}) {
                zip.putNextEntry(new ZipEntry(table[0]));
                zip.write(table[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        Preview preview = look(given.resolve("tables.zip"));
        assertThat(preview.asks()).isTrue();
        assertThat(preview.files().getFirst().table().name()).isEqualTo("a.csv");
        preview = preview.with(desk.intake().map(preview.files().getFirst(), new ColumnMapping(Map.of(Field.OUTLET, 0, Field.TEXT, 1))));
        assertThat(preview.files().getFirst().table().name()).isEqualTo("b.csv");
        preview = preview.with(desk.intake().map(preview.files().getFirst(), new ColumnMapping(Map.of(Field.OUTLET, 0, Field.PUBLISHED, 1, Field.TEXT, 2))));
        assertThat(preview.files().getFirst()).returns(2, Candidate::articles).returns(false, Candidate::hasGuessedColumns);
        assertThat(outcomes(add(preview))).isEqualTo("ADDED 2");
    }

    @Test
    void theEntriesOfAFeedFileAreKeptOneByOne() throws Exception {
        write("feed.xml", "<rss><channel><title>Herald</title><item><title>Fog</title><link>https://herald.example/fog</link><description>It was foggy.</description></item><item><title>Ice</title><link>https://herald.example/ice</link><description>It froze.</description></item></channel></rss>");
        assertThat(outcomes(add(look(given.resolve("feed.xml"))))).isEqualTo("ADDED 2");
        assertThat(hits("foggy")).singleElement().satisfies(hit -> assertThat(hit.article().incomplete()).isTrue());
        assertThat(hits("foggy").getFirst().id()).contains("fetched");
    }

    @Test
    void aListOfFeedsIsListedAndNotFetched() throws Exception {
        write("feeds.opml", "<opml version='2.0'><body><outline text='Herald' xmlUrl='https://herald.example/feed'/></body></opml>");
        assertThat(add(look(given.resolve("feeds.opml"))).lines()).singleElement().satisfies(line -> assertThat(line.reason()).startsWith("1 of its 1 feeds"));
        assertThat(desk.feeds().all()).extracting(Feed::address).containsExactly("https://herald.example/feed");
    }

    @Test
    void archivesInArchivesAreReadAndTheirPartsReported() throws Exception {
        byte[] inner = zip("fog.txt", FOG.getBytes(StandardCharsets.UTF_8));
        Files.write(given.resolve("outer.zip"), zip("inner.zip", inner));
        assertThat(outcomes(add(look(given.resolve("outer.zip"))))).isEqualTo("ADDED 1");
        assertThat(hits("foggy")).singleElement().satisfies(hit -> assertThat(hit.id()).endsWith("outer.zip!/inner.zip!/fog.txt"));
    }

    @Test
    void pastedTextIsNamedByItsFirstLine() throws Exception {
        Preview preview = desk.intake().look("Fog over the Lenn\n\nIt was foggy.");
        assertThat(preview.asks()).isTrue();
        add(preview);
        assertThat(library.folders().added().resolve("Fog over the Lenn.txt")).exists();
        assertThat(preview.files().getFirst().file()).doesNotExist();
    }

    @Test
    void theReportIsThereAtTheNextStart() throws Exception {
        write("empty.txt", "");
        AddingReport report = add(look(given));
        close();
        open();
        assertThat(desk.newestReport()).isEqualTo(report);
        assertThat(report.text()).contains("Skipped\t").contains("empty;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://herald.example/fog                          | 1
            https://herald.example/fog https://herald.example/2 | 0
            feed://herald.example/rss                           | 1
            The fog: see https://herald.example/fog             | 0
            file:///etc/hosts                                   | 0
            """)
    void tellsAddressesFromText(String text, int addresses) {
        assertThat(IncomingDesk.addresses(text)).hasSize(addresses);
    }

    private Path write(String name, String text) throws IOException {
        Path file = given.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Preview look(Path... paths) throws IOException {
        return desk.intake().look(List.of(paths), Watcher.NONE);
    }

    private AddingReport add(Preview preview) throws IOException {
        return desk.add(preview, Watcher.NONE);
    }

    private List<Hit> hits(String query) throws Exception {
        return library.search(SearchRequest.of(query.equals("*:*") ? "" : query)).hits();
    }

    private static String outcomes(AddingReport report) {
        return Arrays.stream(Outcome.values()).filter(outcome -> report.count(outcome) > 0).sorted(Comparator.comparing(Enum::name)).map(outcome -> outcome + " " + report.count(outcome)).collect(Collectors.joining(", "));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
