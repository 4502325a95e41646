package org.synoptic.app;

import java.io.PrintStream;
import org.synoptic.article.Article;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/** The answer of {@code facts} for people. */
final class FindingsTable {
    private FindingsTable() {}

    static void print(Report report, PrintStream out) {
        Article article = report.article();
        Findings findings = report.findings();
        out.println(article.headline().isEmpty() ? article.id() : article.headline());
        out.println(article.outletName() + ", " + (article.published() == null ? "day unknown" : article.published()));
        printToll(findings.toll(), out);
        TextTable facts = new TextTable("kind", "stated", "value", "who or what", "claimant", "modality");
        for (Fact fact : findings.facts()) facts.row(fact.kind().key(), fact.stated().words(), ValueWords.of(fact), topic(fact), fact.claim().claimant(), modality(fact.claim()));
        printSection("Facts", facts, out);
        TextTable quotations = new TextTable("speaker", "words");
        for (Quotation quotation : findings.quotations()) quotations.row(quotation.speaker(), quotation.content().words());
        printSection("Quotations", quotations, out);
        out.println();
    }

    private static void printToll(Toll toll, PrintStream out) {
        for (FactKind kind : FactKind.values()) {
            Toll.Estimate estimate = toll.of(kind);
            if (estimate == null) continue;
            out.println("Toll, " + kind.key() + ": " + estimate.best() + (estimate.low() == estimate.high() ? "" : " (" + estimate.low() + " to " + estimate.high() + ")"));
        }
    }

    private static void printSection(String title, TextTable table, PrintStream out) {
        if (table.isEmpty()) return;
        out.println();
        out.println(title);
        table.print(out);
    }

    private static String topic(Fact fact) {
        return fact.who() != null ? fact.who() : fact.about() != null ? fact.about() : fact.passage().words().replaceAll("\\s+", " ");
    }

    private static String modality(Claim claim) {
        return claim.modality() == Claim.Modality.ASSERTED ? "" : claim.modality().key();
    }
}
