package org.synoptic.ui.comparison;

import java.util.List;
import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.ui.reader.Verdict;

/** What stands in the cells of the fact table: the words, and in small what they stand for. */
final class FactCells {
    private static final int LONGEST_CLAIMANT = 22;

    private FactCells() {}

    static Region fact(Compared compared, Row row) {
        VBox cell = new VBox(label(FactWords.title(row), "fact-title"));
        if (!row.kind().isDated() && !row.label().toLowerCase(java.util.Locale.ENGLISH).contains(FactWords.kind(row.kind()))) cell.getChildren().add(label(FactWords.kind(row.kind()), "cell-detail"));
        return spoken(cell, FactWords.title(row));
    }

    static Region statements(Row row, Article article) {
        List<Fact> facts = row.cellsOf(article.id()).map(Cell::fact).toList();
        if (facts.isEmpty()) {
            String silence = FactWords.silence(row, article);
            return spoken(new VBox(label(silence.isEmpty() ? "○" : silence, "cell-silent")), silence.isEmpty() ? "not stated" : silence);
        }
        VBox cell = new VBox();
        StringJoiner says = new StringJoiner("; ");
        for (Fact fact : distinct(facts)) {
            Label words = label(FactWords.stated(fact));
            words.setTooltip(new Tooltip("“" + fact.passage().words().replaceAll("\\s+", " ") + "”"));
            cell.getChildren().add(words);
            String detail = detail(fact);
            if (!detail.isEmpty()) cell.getChildren().add(label(detail, "cell-detail"));
            says.add(FactWords.stated(fact) + (detail.isEmpty() ? "" : ", " + detail));
        }
        return spoken(cell, says.toString());
    }

    static Region verdict(Row row) {
        Verdict verdict = FactWords.verdict(row);
        VBox cell = new VBox(label(verdict.sign() + " " + verdict.words(), "verdict", verdict.styleClass()));
        String reasons = FactWords.reasons(row);
        if (!reasons.isEmpty()) {
            Label reason = label(reasons, "cell-detail");
            String why = row.pairs().stream().map(FactWords::why).filter(words -> !words.isEmpty()).distinct().reduce((a, b) -> a + "\n" + b).orElse(reasons);
            reason.setTooltip(new Tooltip(why));
            cell.getChildren().add(reason);
        }
        return spoken(cell, verdict.words() + (reasons.isEmpty() ? "" : ", " + reasons));
    }

    /** Outlets and, where some of them print one another's words, the groups without shared text. */
    static Region sources(Row row) {
        long outlets = row.cells().stream().map(Cell::article).distinct().count();
        Label count = label(String.valueOf(row.origins()));
        VBox cell = new VBox(count);
        if (row.origins() < outlets) cell.getChildren().add(label(outlets + " articles", "cell-detail"));
        List<String> claimants = row.cells().stream().map(statement -> statement.fact().claim().claimant()).filter(name -> name != null).distinct().toList();
        if (!claimants.isEmpty()) cell.getChildren().add(label(first(claimants), "cell-detail"));
        String says = outlets + (outlets == 1 ? " article; " : " articles; ") + row.origins() + (row.origins() == 1 ? " source" : " between which no shared text was found");
        count.setTooltip(new Tooltip(says + (claimants.isEmpty() ? "" : "\nClaimants: " + String.join(", ", claimants))));
        return spoken(cell, says);
    }

    private static String detail(Fact fact) {
        StringJoiner detail = new StringJoiner(" · ");
        if (!FactWords.value(fact).isEmpty()) detail.add(FactWords.value(fact));
        if (fact.claim().modality() != Claim.Modality.ASSERTED) detail.add(fact.claim().modality().key());
        return detail.toString();
    }

    /** One of those that say the same in the same words. */
    private static List<Fact> distinct(List<Fact> facts) {
        return facts.stream().filter(fact -> facts.stream().filter(other -> FactWords.stated(other).equalsIgnoreCase(FactWords.stated(fact)) && other.value().equals(fact.value())).findFirst().orElse(fact) == fact).toList();
    }

    private static Region spoken(Region cell, String says) {
        cell.setAccessibleText(says);
        return cell;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /** The first claimant, cut to the width of the column, and how many more there are; the tip names them all. */
    private static String first(List<String> claimants) {
        String name = claimants.getFirst();
        String cut = name.length() <= LONGEST_CLAIMANT ? name : name.substring(0, LONGEST_CLAIMANT - 1).stripTrailing() + "…";
        return claimants.size() == 1 ? cut : cut + " +" + (claimants.size() - 1);
    }
}
