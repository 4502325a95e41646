package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;

/** Whether the differences that stories of several longer articles show are real: each file lists all that a reader would find. */
class StoryDifferencesTest {
    private static final List<String> STORIES = List.of("crash", "earthquake", "election", "hostages", "mine", "walkout", "wildfire");
    /** Of the differences shown so many must be real; of the real ones so many must be shown. */
    private static final double REAL = 0.95;
    private static final double SHOWN = 0.45;

    private final FactExtractor extractor = Wiring.factExtractor();
    private final Comparer comparer = new Comparer();

    /** A difference between two articles, each with what it states. */
    private record Difference(String kind, String a, String statedByA, String b, String statedByB) {
        boolean isOf(Row row, Pair pair) {
            return row.kind().key().equals(kind) && pair.joins(a, b) && states(row, a, statedByA) && states(row, b, statedByB);
        }

        private static boolean states(Row row, String article, String stated) {
            return row.cellsOf(article).anyMatch(cell -> cell.fact().stated().words().toLowerCase(Locale.ROOT).contains(stated.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void nearlyAllDifferencesShownAreReal() throws IOException {
        int shown = 0;
        int gold = 0;
        List<String> unreal = new ArrayList<>();
        Set<Difference> found = new HashSet<>();
        for (String name : STORIES) {
            JsonNode story = story(name);
            List<Difference> differences = new ArrayList<>();
            for (JsonNode d : story.get("differences")) differences.add(new Difference(d.get(0).asText(), d.get(1).asText(), d.get(2).asText(), d.get(3).asText(), d.get(4).asText()));
            gold += differences.size();
            for (Row row : comparer.compare(reports(story)).rows())
                for (Pair pair : row.pairs()) {
                    if (pair.outcome() != Outcome.DIFFER) continue;
                    shown++;
                    List<Difference> real = differences.stream().filter(difference -> difference.isOf(row, pair)).toList();
                    found.addAll(real);
                    if (real.isEmpty()) unreal.add(name + ": " + row.label() + " " + pair);
                }
        }
        assertThat(unreal).hasSizeLessThanOrEqualTo((int) ((1 - REAL) * shown));
        assertThat(found).hasSizeGreaterThanOrEqualTo((int) (SHOWN * gold));
    }

    @ParameterizedTest
    @FieldSource("STORIES")
    void theSameTableWhateverTheOrderOfTheArticles(String name) throws IOException {
        List<Report> reports = reports(story(name));
        assertThat(rows(reports.reversed())).isEqualTo(rows(reports));
    }

    private Set<Set<Cell>> rows(List<Report> reports) {
        return comparer.compare(reports).rows().stream().map(row -> Set.copyOf(row.cells())).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("STORIES")
    void anArticleAgreesWithItsOwnCopy(String name) throws IOException {
        for (Report report : reports(story(name))) {
            Report copy = new Report(report.article().toBuilder().id("copy").build(), report.findings());
            for (Row row : comparer.compare(List.of(report, copy)).rows()) assertThat(row.pair(report.id(), "copy")).as(row.label()).isNotNull().extracting(Pair::outcome).isEqualTo(Outcome.AGREE);
        }
    }

    private static JsonNode story(String name) throws IOException {
        try (InputStream file = StoryDifferencesTest.class.getResourceAsStream("stories/" + name + ".yaml")) {
            return new YAMLMapper().readTree(file);
        }
    }

    private List<Report> reports(JsonNode story) {
        List<Report> reports = new ArrayList<>();
        story.get("articles").properties().forEach(entry -> {
            JsonNode article = entry.getValue();
            reports.add(extractor.report(Article.builder(entry.getKey()).outlet(entry.getKey()).published(Published.on(LocalDate.parse(article.get("published").asText())))
                    .headline(article.get("headline").asText()).text(article.get("text").asText()).build()));
        });
        return reports;
    }
}
