package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.compare.table.Claimants;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Estimator;
import org.synoptic.compare.table.Rule;
import org.synoptic.compare.table.Sources;

/** How the story's table is drawn up: by which rule, with which columns, as known when. Has no nodes; for the FX thread alone. */
public final class TableModel {
    /** What a column stands for. */
    public enum By { ARTICLE, CLAIMANT }

    /**
     * A column.
     *
     * @param article null in a table by claimant
     * @param head as in the table's head, may have two lines
     */
    public record Column(Article article, String head) {}

    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>(Rule.UCDP);
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.ARTICLE);
    private final ObjectProperty<AsKnown> known = new SimpleObjectProperty<>(AsKnown.NOW);
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> changed = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<Row, Estimate> estimates = new IdentityHashMap<>();
    private Compared compared;
    private Claimants claimants;
    private Estimator estimator;

    TableModel(ReadOnlyObjectProperty<Compared> story) {
        story.subscribe(this::show);
        by.addListener(change -> columns.set(made()));
        rule.addListener((observed, was, now) -> {
            estimates.clear();
            changed.set(IntStream.range(0, compared.rows().size()).filter(row -> !words(estimator.of(compared.row(row), was)).equals(words(estimate(compared.row(row))))).boxed().toList());
        });
    }

    private void show(Compared story) {
        compared = story;
        estimates.clear();
        changed.set(List.of());
        estimator = new Estimator(story.reports(), story.origins());
        claimants = Claimants.of(story.rows());
        columns.set(made());
    }

    private List<Column> made() {
        if (by.get() == By.ARTICLE) return compared.articles().stream().map(article -> new Column(article, compared.head(article))).toList();
        return claimants.names().stream().map(name -> new Column(null, FactWords.capital(name))).toList();
    }

    /** What stands in a column of a row. */
    public List<Cell> cells(Row row, Column column) {
        if (column.article() != null) return row.cellsOf(column.article().id()).toList();
        return row.cells().stream().filter(cell -> FactWords.capital(claimants.of(cell)).equals(column.head())).toList();
    }

    public Estimate estimate(Row row) {
        return estimates.computeIfAbsent(row, each -> estimator.of(each, rule.get()));
    }

    public Sources sources(Row row) {
        return Sources.of(row, compared.articles(), claimants);
    }

    /** The statements that decide a row, in the order of the row. */
    public List<Cell> deciding(Row row) {
        Estimate estimate = estimate(row);
        return row.cells().stream().filter(estimate::isDecidedBy).toList();
    }

    /** Goes to the time of an earlier or later report; after the last one everything is known again. */
    public void step(int by) {
        List<AsKnown> times = new ArrayList<>(compared.times().stream().map(AsKnown::new).toList());
        if (times.isEmpty()) return;
        times.set(times.size() - 1, AsKnown.NOW);
        int at = known.get().equals(AsKnown.NOW) ? times.size() - 1 : times.indexOf(known.get());
        known.set(times.get(Math.clamp(at + by, 0, times.size() - 1)));
    }

    public ObjectProperty<Rule> ruleProperty() {
        return rule;
    }

    public ObjectProperty<By> byProperty() {
        return by;
    }

    /** Until when articles count; who sets it hears of the story as it was known then a moment later. */
    public ObjectProperty<AsKnown> knownProperty() {
        return known;
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The rows that came out otherwise when the rule was changed last, until another story is shown. */
    public ReadOnlyObjectProperty<List<Integer>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    private static List<String> words(Estimate estimate) {
        return List.of(FactWords.bound(estimate.low()), FactWords.bound(estimate.best()), FactWords.bound(estimate.high()));
    }
}
