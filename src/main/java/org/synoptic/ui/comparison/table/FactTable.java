package org.synoptic.ui.comparison.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.synoptic.article.Article;
import org.synoptic.compare.Row;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.comparison.TableModel;
import org.synoptic.ui.reader.Verdict;

/** A row a fact, a column an article or claimant, then the estimate. Choosing a row shows the fact in the text; the legend filters it as well. */
final class FactTable extends TableView<Integer> {
    private static final PseudoClass DIFFER = PseudoClass.getPseudoClass("differ");

    private final ComparisonModel model;
    private final ObservableValue<Font> font;
    private final Function<Article, Node> outletMark;
    private static final String WANTED = "wanted width";
    /** Marks heads with a time, or the rest of a name, below the outlet. */
    private static final String TWO_LINES = "two-lines";
    /** Columns may be so much narrower than they would like. */
    private static final double SHRINKS = 0.85;
    /** With columns wider than this together estimate and verdict stand beside the fact, where they are always in view. */
    private static final double LEAST_FITTED = 1250;

    private final Label nothing = new Label();
    private final FrozenColumns frozen = new FrozenColumns(this);
    /** In the order of the story. */
    private List<TableColumn<Integer, Integer>> made = List.of();
    private boolean fitted;
    private boolean selecting;

    /** @param font of the words in it, by which its columns grow */
    FactTable(ComparisonModel model, Function<Article, Node> outletMark, ObservableValue<Font> font) {
        this.model = model;
        this.font = font;
        this.outletMark = outletMark;
        getStyleClass().add("fact-table");
        setAccessibleText("Facts: a row for each fact, a column for each article or claimant");
        setPlaceholder(nothing);
        setRowFactory(table -> new FactRow());
        model.comparedProperty().addListener(change -> rebuild());
        model.table().columnsProperty().addListener(change -> rebuild());
        model.table().ruleProperty().addListener(change -> refresh());
        widthProperty().addListener(change -> fit());
        font.addListener((observed, was, now) -> rebuild());
        model.filter().addListener((SetChangeListener<Verdict>) change -> fill());
        model.chosenProperty().addListener(change -> selectChosen());
        getSelectionModel().selectedItemProperty().addListener((observed, was, now) -> {
            if (now != null && !selecting) model.choose(now, null);
        });
        for (var inView : List.of(model.pairingProperty(), model.third().articleProperty())) inView.addListener(change -> arrange());
        rebuild();
    }

    private void rebuild() {
        TableModel table = model.table();
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
        columns.add(column("Fact", 178, (compared, row) -> FactCells.fact(row)));
        Rejections rejections = Rejections.of(model.comparedProperty().get());
        boolean twoLines = false;
        for (TableModel.Column each : table.columnsProperty().get()) {
            ColumnHead head = new ColumnHead(each.head(), each.article() == null ? null : outletMark.apply(each.article()), font.getValue());
            TableColumn<Integer, Integer> column = column(each.head().replace("\n", ", "), head.wanted() * ColumnHead.USUAL / font.getValue().getSize(),
                    (compared, row) -> FactCells.statements(compared, row, table.cells(row, each), each.article(), table.estimate(row), rejections));
            column.setGraphic(head);
            column.widthProperty().subscribe(width -> head.fit(width.doubleValue()));
            column.getStyleClass().add("with-head");
            twoLines |= head.hasTwoLines();
            if (each.article() != null) column.setUserData(each.article().id());
            columns.add(column);
        }
        List<TableColumn<Integer, Integer>> last = List.of(
                column("Best", 104, (compared, row) -> FactCells.estimate(compared, table.estimate(row), table.ruleProperty().get())),
                column("Verdict", 112, (compared, row) -> FactCells.verdict(row)), column("Sources", 96, (compared, row) -> FactCells.sources(row, table.sources(row), compared)));
        fitted = (width(columns) + width(last)) * ColumnHead.USUAL / font.getValue().getSize() <= LEAST_FITTED;
        columns.addAll(fitted ? columns.size() : 1, last);
        getStyleClass().remove(TWO_LINES);
        if (twoLines) getStyleClass().add(TWO_LINES);
        made = List.copyOf(columns);
        getColumns().clear();
        arrange();
        fit();
        fill();
    }

    /** Where the columns have no room together, those of the articles in view stand next to the fact and stay there. */
    private void arrange() {
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>(made);
        List<TableColumn<Integer, Integer>> pinned = fitted ? List.of() : model.inView().stream().flatMap(article -> made.stream().filter(column -> article.id().equals(column.getUserData()))).toList();
        columns.removeAll(pinned);
        columns.addAll(1, pinned);
        if (!columns.equals(getColumns())) {
            getColumns().setAll(columns);
            refresh();
        }
        frozen.keep(1 + pinned.size());
        markColumns();
    }

    /** As wide as the window where the columns have room there, else to be scrolled sideways. */
    private void fit() {
        boolean fits = getWidth() == 0 || width(getColumns()) * SHRINKS <= getWidth();
        setColumnResizePolicy(fits ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
        if (!fits) for (TableColumn<Integer, ?> column : getColumns()) resizeColumn(column, (double) column.getProperties().get(WANTED) - column.getWidth());
    }

    private static double width(List<? extends TableColumn<Integer, ?>> columns) {
        return columns.stream().mapToDouble(column -> (double) column.getProperties().get(WANTED)).sum();
    }

    private void fill() {
        Compared compared = model.comparedProperty().get();
        nothing.setText(compared.articles().isEmpty() ? "The facts of the story that you open stand here, a row for each." : compared.rows().isEmpty() ? "No facts were found in these articles." : "No fact comes out as chosen in the legend above.");
        selecting = true;
        getItems().setAll(IntStream.range(0, compared.rows().size()).boxed()
                .filter(row -> model.filter().isEmpty() || model.filter().contains(FactWords.verdict(compared.row(row)))).toList());
        selecting = false;
        selectChosen();
    }

    /** In the column of an article it is chosen there. */
    private void choose(int row, Node clicked) {
        Node node = clicked;
        while (node != null && !(node instanceof TableCell)) node = node.getParent();
        if (node instanceof TableCell<?, ?> cell && cell.getTableColumn().getUserData() instanceof String article) model.chooseIn(row, article);
        else model.choose(row, null);
    }

    /** The columns of the articles in view stand out. */
    private void markColumns() {
        for (TableColumn<Integer, ?> column : getColumns()) {
            boolean inView = model.inView().stream().anyMatch(article -> article.id().equals(column.getUserData()));
            if (!inView) column.getStyleClass().remove("in-view");
            else if (!column.getStyleClass().contains("in-view")) column.getStyleClass().add("in-view");
        }
    }

    private void selectChosen() {
        selecting = true;
        int at = getItems().indexOf(model.chosenProperty().get().row());
        if (at < 0) getSelectionModel().clearSelection();
        else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().select(at);
            scrollTo(Math.max(0, at - 1));
        }
        selecting = false;
    }

    /** Makes a cell's content from the row. */
    @FunctionalInterface
    interface Content {
        Region of(Compared compared, Row row);
    }

    private TableColumn<Integer, Integer> column(String name, double width, Content content) {
        TableColumn<Integer, Integer> column = new TableColumn<>(name);
        double wanted = width * font.getValue().getSize() / ColumnHead.USUAL;
        column.setPrefWidth(wanted);
        column.getProperties().put(WANTED, wanted);
        column.setMinWidth(wanted * SHRINKS);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new ContentCell(content));
        return column;
    }

    private final class ContentCell extends WrappingCell<Integer, Integer> {
        private final Content content;

        ContentCell(Content content) {
            this.content = content;
        }

        @Override
        protected Region content(Integer number) {
            Compared compared = model.comparedProperty().get();
            frozen.place(this, getTableColumn());
            return number < compared.rows().size() ? content.of(compared, compared.row(number)) : null;
        }
    }

    private final class FactRow extends TableRow<Integer> {
        FactRow() {
            setOnMouseEntered(event -> model.hoveredProperty().set(isEmpty() ? -1 : getItem()));
            setOnMouseExited(event -> model.hoveredProperty().set(-1));
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.getTarget() instanceof Node node) choose(getItem(), node);
            });
        }

        @Override
        protected void updateItem(Integer number, boolean empty) {
            super.updateItem(number, empty);
            Compared compared = model.comparedProperty().get();
            boolean differs = !empty && number != null && number < compared.rows().size() && FactWords.verdict(compared.row(number)) == Verdict.DIFFER;
            pseudoClassStateChanged(DIFFER, differs);
        }
    }

}
