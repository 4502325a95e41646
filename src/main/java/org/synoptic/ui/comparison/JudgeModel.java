package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.judgement.FigureJudgements;
import org.synoptic.judgement.FigureValue;
import org.synoptic.judgement.Judgement;
import org.synoptic.ui.task.Tasks;

/**
 * What the analyst is about to say of the chosen fact: asked with its reason in a line above the articles while reading goes on. Has no
 * nodes; for the FX thread alone.
 */
public final class JudgeModel {
    /** What can be said of a figure. */
    public enum Act { CORRECT, REJECT, ADD, MERGE, PART, SAME, OTHER }

    /** Keeps judgements as one action, or none; slow. */
    @FunctionalInterface
    public interface Keeper {
        void keep(List<Judgement.Draft> drafts) throws Exception;
    }

    /** Words that were selected in an article, to become a figure. */
    public record Selection(Article article, Passage passage) {}

    private final ComparisonModel comparison;
    private final Keeper keeper;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Act> act = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Cell> figures = FXCollections.observableArrayList();
    private final ObjectProperty<Cell> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<FactKind> kind = new SimpleObjectProperty<>(FactKind.COUNT);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private Row row;
    private Row merged;
    private Selection selection;

    /** @param keeper null where nothing can be kept */
    public JudgeModel(ComparisonModel comparison, Keeper keeper, Tasks tasks) {
        this.comparison = comparison;
        this.keeper = keeper;
        this.tasks = tasks;
        figure.subscribe(cell -> {
            if (cell != null && act.get() == Act.CORRECT) value.set(FactWords.written(cell.fact()));
        });
        comparison.comparedProperty().addListener((observed, was, now) -> {
            if (!was.story().id().equals(now.story().id())) cancel();
        });
    }

    /** Whether it could be asked now: most acts need a chosen fact, a pair of figures needs both in view. */
    public boolean can(Act wanted) {
        if (keeper == null) return false;
        if (wanted == Act.ADD) return comparison.leftProperty().get() != null;
        if (comparison.chosenRow() == null) return false;
        return wanted != Act.SAME && wanted != Act.OTHER || pair().size() == 2;
    }

    /** Begins to ask. Merging takes two rows: the first time the one is remembered, the second time the other one is asked for. */
    public void ask(Act wanted) {
        if (wanted == Act.ADD || !can(wanted)) return;
        Row chosen = comparison.chosenRow();
        if (wanted == Act.MERGE && (act.get() != Act.MERGE || row == null || chosen == row)) {
            begin(Act.MERGE, chosen, "Merge “" + FactWords.title(chosen) + "” with another fact: choose that one, then press M again");
            return;
        }
        if (wanted == Act.MERGE) {
            merged = chosen;
            title.set("Merge “" + FactWords.title(row) + "” with “" + FactWords.title(merged) + "”");
            return;
        }
        begin(wanted, chosen, "");
        figures.setAll(wanted == Act.SAME || wanted == Act.OTHER ? pair() : inView());
        figure.set(meant());
        title.set(words(wanted));
        if (wanted == Act.CORRECT) value.set(FactWords.written(figure.get().fact()));
    }

    /** Begins to ask for the value of words that are no figure yet; without words it says how to select them. */
    public void add(Selection words) {
        if (keeper == null) return;
        begin(Act.ADD, comparison.chosenRow(), words == null ? "Select the words of the figure in an article, then press A" : "Add “" + words.passage().words() + "”");
        selection = words;
        if (words == null) return;
        kind.set(row == null ? FactKind.COUNT : row.kind());
        value.set(words.passage().words().replaceAll("\\D*([\\d][\\d,.]*\\d|\\d)?.*", "$1").replace(",", ""));
    }

    private void begin(Act wanted, Row of, String words) {
        cancel();
        row = of;
        act.set(wanted);
        title.set(words);
    }

    /** The statements of the chosen row in the articles in view, else all of it. */
    private List<Cell> inView() {
        List<Cell> seen = comparison.inView().stream().flatMap(article -> comparison.chosenRow().cellsOf(article.id())).toList();
        return seen.isEmpty() ? comparison.chosenRow().cells() : seen;
    }

    /** The first statement of each of the two articles at the left and right; fewer if one is silent. */
    private List<Cell> pair() {
        return Stream.of(comparison.leftProperty().get(), comparison.rightProperty().get()).filter(Objects::nonNull)
                .map(article -> comparison.chosenRow().cellsOf(article.id()).findFirst().orElse(null)).filter(Objects::nonNull).toList();
    }

    /** That of the article where the fact was chosen, else the first. */
    private Cell meant() {
        String article = comparison.chosenArticle();
        return figures.stream().filter(cell -> cell.article().equals(article)).findFirst().orElse(figures.getFirst());
    }

    private String words(Act wanted) {
        String name = "“" + FactWords.title(row) + "”";
        return switch (wanted) {
            case CORRECT -> "Correct a figure of " + name;
            case REJECT -> "Reject a figure of " + name;
            case PART -> "Give a figure of " + name + " a row of its own";
            case SAME -> "Same event: " + said(figures.getFirst()) + " and " + said(figures.getLast());
            case OTHER -> "Two events: " + said(figures.getFirst()) + " and " + said(figures.getLast());
            case ADD, MERGE -> name;
        };
    }

    /** "seven" in Harbour Post. */
    String said(Cell cell) {
        Compared compared = comparison.comparedProperty().get();
        return "“" + FactWords.stated(cell.fact()) + "” in " + compared.name(compared.article(cell.article()));
    }

    /** Keeps it, unless something is missing: then it says what. */
    public void keep() {
        if (act.get() == null) return;
        List<Judgement.Draft> drafts = drafts();
        if (drafts.isEmpty()) return;
        tasks.run("Keep a judgement", () -> {
            keeper.keep(drafts);
            return drafts;
        }, kept -> cancel(), failure -> problem.set(failure.getMessage()));
    }

    private List<Judgement.Draft> drafts() {
        String why = reason.get().isBlank() ? null : reason.get().strip();
        Compared compared = comparison.comparedProperty().get();
        Cell cell = figure.get();
        return switch (act.get()) {
            case CORRECT -> isValue(cell.fact().kind()) ? List.of(FigureJudgements.correct(compared.judged(cell), cell.fact(), value.get().strip(), why)) : List.of();
            case REJECT -> List.of(FigureJudgements.reject(compared.judged(cell), cell.fact(), why));
            case PART -> List.of(FigureJudgements.part(compared.judged(cell), cell.fact(), why));
            case SAME, OTHER -> {
                Cell one = figures.getFirst();
                Cell other = figures.getLast();
                yield List.of(act.get() == Act.SAME ? FigureJudgements.sameEvent(compared.judged(one), one.fact(), compared.judged(other), other.fact(), why)
                        : FigureJudgements.otherEvent(compared.judged(one), one.fact(), compared.judged(other), other.fact(), why));
            }
            case MERGE -> merged == null ? List.of() : merge(compared, why);
            case ADD -> selection == null || !isValue(kind.get()) ? List.of() : added(compared, why);
        };
    }

    private List<Judgement.Draft> merge(Compared compared, String why) {
        Cell one = row.cells().getFirst();
        List<Judgement.Draft> drafts = new ArrayList<>();
        for (Cell other : merged.cells()) drafts.add(FigureJudgements.sameEvent(compared.judged(one), one.fact(), compared.judged(other), other.fact(), why));
        return drafts;
    }

    /** In the chosen row if it is of that kind, else in a row of its own. */
    private List<Judgement.Draft> added(Compared compared, String why) {
        if (row == null || row.kind() != kind.get()) return List.of(FigureJudgements.add(selection.article(), kind.get(), selection.passage(), value.get().strip(), why));
        Cell beside = row.cells().getFirst();
        return FigureJudgements.addTo(compared.judged(beside), beside.fact(), selection.article(), kind.get(), selection.passage(), value.get().strip(), why);
    }

    private boolean isValue(FactKind of) {
        boolean fits = FigureValue.of(of, value.get()) != null;
        problem.set(fits ? "" : form(of));
        return fits;
    }

    private static String form(FactKind of) {
        if (of.isDated()) return "Write a day as 2026-03-04, or two as 2026-03-01 to 2026-03-31.";
        return of.isAmount() ? "Write a number: 12, 12.5, 10-14, or 12+ for at least 12." : "Write a score: 4-1, or 6-4, 3-6, 7-5.";
    }

    public void cancel() {
        act.set(null);
        row = null;
        merged = null;
        selection = null;
        figures.clear();
        figure.set(null);
        value.set("");
        reason.set("");
        problem.set("");
        title.set("");
    }

    /** What is asked, or null. */
    ReadOnlyObjectProperty<Act> actProperty() {
        return act.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Why it could not be kept, or empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The statements that may be meant. */
    ObservableList<Cell> figures() {
        return figures;
    }

    ObjectProperty<Cell> figureProperty() {
        return figure;
    }

    /** Of a figure to be added. */
    ObjectProperty<FactKind> kindProperty() {
        return kind;
    }

    /** Of a figure to be corrected or added, as {@link FigureValue} reads it. */
    public StringProperty valueProperty() {
        return value;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
