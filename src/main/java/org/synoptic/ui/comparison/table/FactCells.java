package org.synoptic.ui.comparison.table;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.synoptic.article.Article;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Rule;
import org.synoptic.compare.table.Sources;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.FactTip;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.reader.Verdict;

/** What stands in the cells of the fact table: the words, and in small what they stand for. */
final class FactCells {
    private static final String BETWEEN = " · ";
    /** A dot between two details goes to the next line with the second one, it never hangs at the end of the first. */
    private static final String BEGINS_A_LINE = " ·\u00A0";
    private static final int LONGEST_CLAIMANT = 22;
    /** Of what a row's name says beside its head; more makes the rows high and the table short. The tip has all. */
    private static final int LONGEST_REST = 38;
    /** A column of the table holds so many small characters in a line. */
    private static final int LONGEST_UNBROKEN = 18;
    /** So many statements stand in a cell; the tip of the rest has all. */
    private static final int MOST = 2;
    /** A number up to this, written out, needs no figure beside it. */
    private static final double PLAIN = 100;
    private static final int MOST_IN_TIP = 6;
    private static final int LONGEST_WHOLE = 12;
    private static final String DECIDES = "◆ ";

    private FactCells() {}

    static Region fact(Row row) {
        RowTitle title = row.title();
        Text head = text(title.head(), "fact-title");
        TextFlow words = title.rest().isEmpty() ? new TextFlow(head) : new TextFlow(head, text("  " + cut(title.rest(), LONGEST_REST), "fact-rest"));
        if (title.rest().length() > LONGEST_REST) Tooltip.install(words, Buttons.tip(title.words()));
        return spoken(words, FactWords.title(row));
    }

    /**
     * @param article null in a column of a claimant; each statement then tells its outlet
     * @param estimate whose deciding statements are marked, unless all of the row decide
     */
    static Region statements(Compared compared, Row row, List<Cell> cells, Article article, Estimate estimate, Rejections rejections) {
        VBox box = new VBox();
        StringJoiner says = new StringJoiner("; ");
        for (JudgedReport.Rejected rejected : article == null ? List.<JudgedReport.Rejected>of() : rejections.in(row, article.id())) {
            Text words = text(FactWords.stated(rejected.fact()), "cell-rejected");
            words.setStrikethrough(true);
            TextFlow line = new TextFlow(words, text("  rejected", "cell-judged"));
            Tooltip.install(line, Buttons.tip("You rejected " + FactWords.rejected(rejected) + ".\nCtrl+L lists what you said, Ctrl+Z takes the last of it back."));
            box.getChildren().add(line);
            says.add("rejected by you: " + FactWords.stated(rejected.fact()));
        }
        if (cells.isEmpty() && box.getChildren().isEmpty()) {
            String silence = article == null ? "" : FactWords.silence(row, article);
            return spoken(new VBox(label(silence.isEmpty() ? "○" : silence, "cell-silent")), silence.isEmpty() ? "not stated" : silence);
        }
        if (article != null && FactWords.differsFromItself(row, article)) {
            Label own = label("≠ with itself", "cell-detail", "differ-words");
            own.setTooltip(Buttons.tip("This article gives two values that cannot both be true. See the tab Checks."));
            box.getChildren().add(own);
            says.add("differs from itself");
        }
        List<Cell> distinct = distinct(cells);
        boolean telling = row.cells().stream().anyMatch(cell -> !estimate.isDecidedBy(cell));
        for (Cell cell : distinct.subList(0, Math.min(MOST, distinct.size()))) {
            box.getChildren().add(statement(compared, row, cell, article == null, telling ? estimate.decidedBy(cell) : ""));
            says.add(spoken(compared, cell, article == null, telling ? estimate.decidedBy(cell) : ""));
        }
        if (distinct.size() > MOST) {
            List<Cell> more = distinct.subList(MOST, distinct.size());
            Label rest = label("+" + more.size() + " more", "cell-detail");
            rest.setTooltip(Buttons.tip(more.stream().map(cell -> spoken(compared, cell, article == null, telling ? estimate.decidedBy(cell) : "")).collect(Collectors.joining("\n"))));
            box.getChildren().add(rest);
            says.add(more.size() + " more");
        }
        return spoken(box, says.toString());
    }

    /** The words, and in small what they stand for, as far as that is not plain. */
    private static Node statement(Compared compared, Row row, Cell cell, boolean withOutlet, String decides) {
        Fact fact = cell.fact();
        TextFlow line = new TextFlow(text((decides.isEmpty() ? "" : DECIDES) + FactWords.stated(fact), "cell-words"));
        Tooltip.install(line, Buttons.tip(tip(compared, row, cell, decides)));
        StringJoiner details = new StringJoiner(BETWEEN);
        if (!detail(compared, cell).isEmpty()) details.add(unbroken(detail(compared, cell)));
        if (withOutlet) details.add(compared.name(compared.article(cell.article())));
        if (details.length() > 0) line.getChildren().add(text("  " + details.toString().replace(BETWEEN, BEGINS_A_LINE), "cell-small"));
        if (!judged(compared, cell).isEmpty()) line.getChildren().add(text("  " + judged(compared, cell), "cell-judged"));
        return line;
    }

    /** With short values kept on one line: "4.5–under 5 years" never ends a line behind "under". */
    static String unbroken(String detail) {
        return Arrays.stream(detail.split(BETWEEN)).map(part -> part.length() <= LONGEST_UNBROKEN ? part.replace(' ', '\u00A0') : part).collect(Collectors.joining(BETWEEN));
    }

    /** The passage, whether it decides, and all that is known of the figure. */
    static String tip(Compared compared, Row row, Cell cell, String decides) {
        StringJoiner lines = new StringJoiner("\n").add("“" + cell.fact().passage().words().replaceAll("\\s+", " ") + "”");
        if (!decides.isEmpty()) lines.add(DECIDES + "decides " + decides);
        FactTip.details(compared, row, cell).forEach((name, words) -> lines.add(name + ": " + words));
        return lines.toString();
    }

    /** "corrected" or "added" where the analyst did so, else empty. */
    private static String judged(Compared compared, Cell cell) {
        String said = FactWords.said(compared.said(cell));
        return said.isEmpty() ? "" : said.substring(0, said.indexOf(' '));
    }

    private static String spoken(Compared compared, Cell cell, boolean withOutlet, String decides) {
        String detail = detail(compared, cell);
        return FactWords.stated(cell.fact()) + (detail.isEmpty() ? "" : ", " + detail) + (withOutlet ? ", " + compared.name(compared.article(cell.article())) : "") + (decides.isEmpty() ? "" : ", decides " + decides) + (judged(compared, cell).isEmpty() ? "" : ", " + judged(compared, cell) + " by you");
    }

    /** The best estimate, and in small from low to high; the tips name the rule and the sentences that decide. */
    static Region estimate(Compared compared, Estimate estimate, Rule rule) {
        VBox cell = new VBox(bound(compared, "best", estimate.best(), rule, "estimate-best"));
        String low = FactWords.bound(estimate.low()), best = FactWords.bound(estimate.best()), high = FactWords.bound(estimate.high());
        if (estimate.low() != null && estimate.high() != null && !(low.equals(best) && high.equals(best))) {
            Label least = bound(compared, "low", estimate.low(), rule, "cell-detail"), most = bound(compared, "high", estimate.high(), rule, "cell-detail");
            least.setText(FactWords.withoutSameEnd(least.getText(), most.getText()));
            cell.getChildren().add(new HBox(least, label("–", "cell-detail"), most));
        }
        return spoken(cell, "low: " + low + ", best: " + best + ", high: " + high);
    }

    private static Label bound(Compared compared, String name, Estimate.Bound bound, Rule rule, String style) {
        String value = FactWords.bound(bound).replace(year(compared), "");
        Label words = label(value, style);
        String decides = bound == null ? "" : bound.decides().stream().limit(MOST_IN_TIP)
                .map(cell -> compared.name(compared.article(cell.article())) + ": “" + cell.fact().passage().words().replaceAll("\\s+", " ") + "”").distinct().collect(Collectors.joining("\n"));
        words.setTooltip(Buttons.tip(bound == null ? rule.title() + ": no " + name + " figure. " + rule.about() : name + " after " + rule.title() + ", decided by\n" + decides));
        return words;
    }

    static Region verdict(Row row) {
        Verdict verdict = FactWords.verdict(row);
        VBox cell = new VBox(label(verdict.sign() + " " + verdict.words(), "verdict", verdict.styleClass()));
        List<String> reasons = FactWords.reasons(row);
        if (!reasons.isEmpty()) {
            Label reason = label(reasons.getFirst() + (reasons.size() > 1 ? " +" + (reasons.size() - 1) : ""), "cell-detail");
            List<String> whys = row.pairs().stream().map(FactWords::why).filter(words -> !words.isEmpty()).distinct().toList();
            reason.setTooltip(Buttons.tip(String.join("\n", whys.subList(0, Math.min(MOST_IN_TIP, whys.size()))) + (whys.size() > MOST_IN_TIP ? "\nand " + (whys.size() - MOST_IN_TIP) + " more" : "")));
            cell.getChildren().add(reason);
        }
        return spoken(cell, verdict.words() + (reasons.isEmpty() ? "" : ", " + String.join(", ", reasons)));
    }

    /** The year that goes without saying: of the newest report; as in " 2016". */
    private static String year(Compared compared) {
        return compared.times().isEmpty() ? "\0" : " " + compared.times().getLast().day().getYear();
    }

    /** How many outlets, and in small how many of them share no text and who stands behind them. */
    static Region sources(Row row, Sources sources, Compared compared) {
        TextFlow cell = new TextFlow(text(String.valueOf(sources.outlets()), "cell-words"));
        if (row.origins() != sources.outlets()) cell.getChildren().add(text("  " + Counted.of(row.origins(), "group").replace(' ', '\u00a0'), "cell-small"));
        List<String> claimants = row.cells().stream().map(statement -> statement.fact().claim().claimant()).filter(name -> name != null).distinct().toList();
        if (claimants.size() == 1) cell.getChildren().add(text("  " + cut(claimants.getFirst(), LONGEST_CLAIMANT), "cell-small"));
        Tooltip.install(cell, Buttons.tip(sources.words() + (claimants.isEmpty() ? "" : "\nClaimants: " + String.join(", ", claimants)) + "\nArticles that share twelve words or more in a row are one group."));
        return spoken(cell, sources.words());
    }

    /** What the words stand for where they leave that open, how firmly it is said, and whether a dead attacker is among them. */
    private static String detail(Compared compared, Cell cell) {
        Fact fact = cell.fact();
        StringJoiner detail = new StringJoiner(BETWEEN);
        boolean plain = judged(compared, cell).isEmpty() && fact.value() instanceof Amount amount && amount.bound() == Amount.Bound.EXACT && amount.stated() <= PLAIN;
        String value = plain ? "" : FactWords.value(fact).replace(year(compared), "");
        if (!value.isEmpty() && !FactWords.stated(fact).contains(value)) detail.add(whole(value));
        if (fact.claim().modality() != Claim.Modality.ASSERTED) detail.add(fact.claim().modality().key());
        // Of his own death the row's name tells.
        AttackersCount attackers = AttackersCount.of(compared.judged(cell).report(), fact);
        if (attackers == AttackersCount.IN || attackers == AttackersCount.OUT) detail.add(attackers.words());
        return detail.toString();
    }

    /** A short value is kept together where the line breaks; a long one may be wider than its column. */
    private static String whole(String words) {
        return words.length() <= LONGEST_WHOLE ? words.replace(' ', '\u00a0') : words;
    }

    /** One of those that say the same in the same words. */
    private static List<Cell> distinct(List<Cell> cells) {
        return cells.stream().filter(cell -> cells.stream().filter(other -> same(cell, other)).findFirst().orElse(cell) == cell).toList();
    }

    private static boolean same(Cell one, Cell other) {
        return FactWords.stated(one.fact()).equalsIgnoreCase(FactWords.stated(other.fact())) && one.fact().value().equals(other.fact().value()) && one.fact().claim().modality() == other.fact().claim().modality();
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
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

    /** At most so long, cut at a word where it has one. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) return words;
        int space = words.lastIndexOf(' ', longest - 1);
        return words.substring(0, space > longest / 2 ? space : longest - 1).replaceFirst("[\\s…]+$", "") + "…";
    }
}
