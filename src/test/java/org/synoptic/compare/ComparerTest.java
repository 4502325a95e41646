package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;

class ComparerTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();
    private static final FolderReader READER = Wiring.folderReader();

    private final Comparer comparer = new Comparer();

    private static Report report(String id, String day, String text) {
        return EXTRACTOR.report(Article.builder(id).outlet(id).published(Published.on(LocalDate.parse(day))).text(text).build());
    }

    private static List<Report> story(String name) {
        return READER.read(java.nio.file.Path.of("articles", name)).stream().filter(ReadResult.Found.class::isInstance)
                .map(found -> EXTRACTOR.report(((ReadResult.Found) found).article())).toList();
    }

    /** The outcome for the kind of fact; "apart" if each states one, in rows of their own. */
    private String outcome(String kind, Report a, Report b) {
        List<Row> rows = comparer.compare(List.of(a, b)).rows().stream().filter(row -> row.kind().key().equals(kind)).toList();
        Pair pair = rows.stream().map(row -> row.pair(a.id(), b.id())).filter(Objects::nonNull).findFirst().orElse(null);
        if (pair != null) return pair.outcome().key() + (pair.reason() == null || pair.reason() == Reason.UNEXPLAINED ? "" : " " + pair.reason().key());
        boolean both = Set.of(a.id(), b.id()).stream().allMatch(id -> rows.stream().anyMatch(row -> row.cellsOf(id).findAny().isPresent()));
        return both ? "apart" : "silent";
    }

    @ParameterizedTest(name = "{0}: {2} | {4}: {5}")
    @CsvFileSource(resources = {"pairs.txt", "dated-pairs.txt"}, delimiter = '|', quoteCharacter = '~')
    void twoReports(String kind, String dayA, String a, String dayB, String b, String outcome) {
        assertThat(outcome(kind, report("a", dayA, a), report("b", dayB, b))).isEqualTo(outcome);
        assertThat(outcome(kind, report("b", dayB, b), report("a", dayA, a))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"munich-2016", "skerra-ferry"})
    void theSameTableWhateverTheOrderOfTheArticles(String name) {
        List<Report> reports = story(name);
        Set<Set<Object>> expected = rows(comparer.compare(reports));
        Random random = new Random(5);
        for (int run = 0; run < 5; run++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(rows(comparer.compare(shuffled))).isEqualTo(expected);
        }
    }

    private static Set<Set<Object>> rows(Comparison comparison) {
        Set<Set<Object>> rows = new HashSet<>();
        for (Row row : comparison.rows()) {
            Set<Object> content = new HashSet<>(row.cells());
            for (Pair pair : row.pairs()) content.add(Set.of(new HashSet<>(List.of(pair.a(), pair.b())), pair.outcome()));
            rows.add(content);
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"munich-2016", "skerra-ferry"})
    void anArticleAgreesWithItsOwnCopy(String name) {
        for (Report report : story(name)) {
            Report copy = new Report(report.article().toBuilder().id("copy").build(), report.findings());
            for (Row row : comparer.compare(List.of(report, copy)).rows()) {
                assertThat(row.cellsOf("copy").toList()).hasSameSizeAs(row.cellsOf(report.id()).toList());
                assertThat(row.pair(report.id(), "copy").outcome()).isEqualTo(Outcome.AGREE);
            }
        }
    }

    @Test
    void aHeadlineThatTheTextContradictsIsTold() {
        Report report = EXTRACTOR.report(Article.builder("a").published(Published.on(LocalDate.of(2026, 3, 4))).headline("Fourteen killed in blaze").text("The blaze killed 12 people, the fire service said.").build());
        Pair pair = comparer.compare(List.of(report)).rows().getFirst().pairs().getFirst();
        assertThat(pair.a()).isEqualTo(pair.b());
        assertThat(pair.outcome()).isEqualTo(Outcome.DIFFER);
    }

    @Test
    void theSampleStoryShowsTheTalksCollapseAsTheDifferenceItIs() {
        Row first = comparer.compare(story("munich-2016")).rows().getFirst();
        assertThat(first.cells()).extracting(cell -> cell.fact().stated().words()).contains("last week", "last month");
        assertThat(first.pairs()).anyMatch(pair -> pair.outcome() == Outcome.DIFFER);
    }

    @Test
    void copiedReportsCountAsOneOrigin() {
        Report a = report("a", "2026-03-04", "The landslide killed 12 people.");
        Report b = report("b", "2026-03-04", "The landslide killed 12 people.");
        Report c = report("c", "2026-03-04", "Twelve people died in the landslide.");
        assertThat(comparer.compare(List.of(a, b, c), java.util.Map.of("a", 0, "b", 0, "c", 1)).rows().getFirst().origins()).isEqualTo(2);
    }

    /** The third report, printed last, gives fewer than the second: an older figure if the first had it already, else the newer count. */
    @ParameterizedTest(name = "{0}: {1} | {2} | {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            killed    | The landslide killed 12 people.      | The landslide killed 19 people.      | Twelve people died in the landslide.            | older-version
            displaced | The flood displaced 3,100 people.    | The flood displaced 4,600 people.    | The flood has displaced 3,100 people.           | older-version
            missing   | The storm left 40 fishermen missing. | The storm left 64 fishermen missing. | Forty fishermen are missing after the storm.    | older-version
            killed    | The landslide killed 12 people.      | The landslide killed 19 people.      | Seventeen people died in the landslide.         | later-update
            missing   | The storm left 40 fishermen missing. | The storm left 64 fishermen missing. | Nine fishermen are missing after the storm.     | later-update
            killed    | The landslide killed 12 people.      | The landslide killed 19 people.      | Twenty-three people died in the landslide.      | later-update
            """)
    void anOlderVersionIsToldByWhoHadItsFigureBefore(String kind, String first, String second, String third, String reason) {
        List<Report> reports = List.of(report("a", "2026-03-04", first), report("b", "2026-03-05", second), report("c", "2026-03-06", third));
        Row row = comparer.compare(reports).rows().stream().filter(each -> each.kind().key().equals(kind)).findFirst().orElseThrow();
        assertThat(row.pair("b", "c").reason().key()).isEqualTo(reason);
    }
}
