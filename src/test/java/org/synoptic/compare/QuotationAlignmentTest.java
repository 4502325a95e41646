package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.fact.quotation.QuotationFinder;

class QuotationAlignmentTest {
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(new QuotationFinder("en")));
    private static final QuotationAlignment ALIGNMENT = new QuotationAlignment();

    private static List<Report> reports(String... texts) {
        List<Report> reports = new ArrayList<>();
        for (String text : texts) reports.add(EXTRACTOR.report(Article.builder("a" + (reports.size() + 1)).text(text).build()));
        return reports;
    }

    @Test
    void whatOneCutIsAloneInTheOther() {
        List<SharedQuotation> shared = ALIGNMENT.align(reports(
                "Mayor Ida Holm said: \"We will repair the harbour wall before winter, and nobody will sleep in a tent.\"",
                "The mayor promised to \"repair the harbour wall\" soon."));
        assertThat(shared).singleElement().satisfies(quotation -> {
            assertThat(quotation.words()).isEqualTo("repair the harbour wall");
            assertThat(quotation.speaker()).isEqualTo("Ida Holm");
            assertThat(quotation.uses()).extracting(SharedQuotation.Use::article).containsExactly("a1", "a2");
            assertThat(alone(quotation.uses().getFirst(), "Mayor Ida Holm said: \"We will repair the harbour wall before winter, and nobody will sleep in a tent.\""))
                    .containsExactly("We will", "before winter, and nobody will sleep in a tent");
            assertThat(quotation.uses().getLast().alone()).isEmpty();
        });
    }

    @Test
    void aChangedWordStandsAlone() {
        String changed = "\"The harbour wall will hold until spring comes,\" Holm said.";
        List<SharedQuotation> shared = ALIGNMENT.align(reports("\"The harbour wall must hold until spring comes,\" Holm said.", changed));
        assertThat(shared).isNotEmpty();
        assertThat(alone(shared.getFirst().uses().getLast(), changed)).containsExactly("will");
    }

    @Test
    void aParaphraseThatKeepsTheTellingWordsIsAUse() {
        List<SharedQuotation> shared = ALIGNMENT.align(reports(
                "\"The harbour wall must hold until the builders arrive,\" said Ida Holm.",
                "Ida Holm said that the harbour wall must hold while builders arrive."));
        assertThat(shared).singleElement().satisfies(quotation -> assertThat(quotation.uses()).extracting(SharedQuotation.Use::direct).containsExactly(true, false));
    }

    @Test
    void wordsThatAnyoneMaySayAreNoSharedQuotation() {
        assertThat(ALIGNMENT.align(reports("\"I think that we have been here,\" he said.", "\"They think that we have been here,\" she said."))).isEmpty();
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        List<Report> reports = reports("\"The harbour wall will hold,\" said Holm.", "He called it \"a harbour wall of paper\".", "Holm: \"The harbour wall will hold or I resign.\"");
        List<String> words = ALIGNMENT.align(reports).stream().map(SharedQuotation::words).toList();
        assertThat(ALIGNMENT.align(reports.reversed()).stream().map(SharedQuotation::words).toList()).isEqualTo(words).isNotEmpty();
    }

    @Test
    void oneArticleSharesNothingWithItself() {
        assertThat(ALIGNMENT.align(reports("\"The harbour wall will hold,\" said Holm. \"The harbour wall will hold.\""))).isEmpty();
    }

    private static List<String> alone(SharedQuotation.Use use, String text) {
        return use.alone().stream().map(span -> span.of(text)).toList();
    }
}
