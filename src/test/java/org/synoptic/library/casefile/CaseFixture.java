package org.synoptic.library.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.compare.Comparer;
import org.synoptic.export.ComparisonJson;
import org.synoptic.fact.FactExtractor;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.library.Library;
import org.synoptic.library.SideBySide;

/** A library with a story of four articles in files of three formats, another library on another machine, and the case file between the two. */
abstract class CaseFixture {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path place;

    Path articles;
    Path file;

    @BeforeEach
    void aStory() throws IOException {
        articles = place.resolve("here/coverage");
        file = place.resolve("bridge.zip");
        write("bridge/post.txt", "---\noutlet: Post\npublished: 2031-03-12\nheadline: Bridge falls\n---\nSeven people were killed when the bridge over the Lenn collapsed on Tuesday.");
        write("bridge/radio.html", """
                <html><head><title>Bridge toll rises</title><meta property="og:site_name" content="Coast Radio"></head><body><article><h1>Bridge toll rises</h1>
                <p>Twelve people were killed when the bridge over the Lenn collapsed on Tuesday, police said in the evening.</p>
                <p>At least 20 people were injured, and the river was closed to all ships until further notice.</p></article></body></html>""");
        write("bridge/table.csv", """
                headline,outlet,published,text
                What is known,Ledger,2031-03-13,"Twelve people were killed when the bridge over the Lenn collapsed on Tuesday. The bridge was built in 1961."
                The river,Ledger,2031-03-13,"Nine people were killed when the bridge over the Lenn collapsed on Tuesday, said a fisherman."
                """);
        write("storm/post.txt", "---\noutlet: Post\npublished: 2031-05-02\nheadline: Storm\n---\nThree people were killed by the storm on Friday.");
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(articles.resolve(name).getParent());
        Files.writeString(articles.resolve(name), text);
    }

    Library here() throws IOException {
        return open(place.resolve("here/data"), List.of(articles));
    }

    Library there() throws IOException {
        return open(place.resolve("there/data"), List.of());
    }

    static Library open(Path data, List<Path> folders) throws IOException {
        Library library = Library.open(data, folders, EXTRACTOR, Wiring.folderReader());
        library.idle();
        return library;
    }

    String id(String name) {
        return articles.resolve(name).toAbsolutePath().normalize().toString();
    }

    /** The comparison of a story, its articles named by outlet and headline instead of by their place. */
    static String table(Library library, String story) throws IOException {
        List<JudgedReport> reports = library.articles().judgedReports(story);
        String json = ComparisonJson.of("story", SideBySide.ofJudged(reports, new Comparer()).comparison(), List.of()).toPrettyString();
        for (JudgedReport report : reports.stream().sorted((a, b) -> b.report().id().length() - a.report().id().length()).toList())
            json = json.replace("\"" + report.report().id() + "\"", "\"" + report.report().article().outletName() + " " + report.report().article().headline() + "\"");
        return json;
    }

    static CaseReader.Taken read(Library library, Path file) throws IOException {
        CaseReader.Taken taken = new CaseReader(library).read(file, CaseProgress.NONE);
        library.idle();
        return taken;
    }

    /** Says what an analyst may say, and lets an outlet change its text. */
    void judge(Library library) throws Exception {
        library.judge(List.of(new Draft(Kind.NOTE, id("bridge/post.txt"), "", "ask the ministry", null), new Draft(Kind.TAG, id("bridge/post.txt"), "front page", "yes", null)));
        library.judge(List.of(new Draft(Kind.FIGURE, id("bridge/radio.html"), "killed Twelve", "13", "counted again")));
        library.describe(id("bridge/radio.html"), "Coast Radio One", java.time.LocalDate.of(2031, 3, 12));
        library.idle();
        write("bridge/post.txt", "---\noutlet: Post\npublished: 2031-03-12\nheadline: Bridge falls\n---\nEight people were killed when the bridge over the Lenn collapsed on Tuesday.");
        library.refresh().get();
        library.idle();
    }
}
