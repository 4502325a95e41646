package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.synoptic.article.Article;
import org.synoptic.compare.Row;
import org.synoptic.ui.reader.Verdict;

/** A row a fact, a column an article. Choosing a row shows the fact in the text; the legend filters it as well. */
final class FactTable extends TableView<Integer> {
    private static final PseudoClass DIFFER = PseudoClass.getPseudoClass("differ");

    /** With more articles than this the table scrolls sideways rather than fits the window. */
    private static final int MOST_FITTED = 6;

    private final ComparisonModel model;
    private final Function<Article, Node> outletMark;
    private boolean selecting;

    FactTable(ComparisonModel model, Function<Article, Node> outletMark) {
        this.model = model;
        this.outletMark = outletMark;
        getStyleClass().add("fact-table");
        setAccessibleText("Facts: a row for each fact, a column for each article");
        setPlaceholder(new Label("No facts to compare: open a story with at least one article."));
        setRowFactory(table -> new FactRow());
        model.comparedProperty().addListener(change -> rebuild());
        model.filter().addListener((SetChangeListener<Verdict>) change -> fill());
        model.chosenProperty().addListener(change -> selectChosen());
        getSelectionModel().selectedItemProperty().addListener((observed, was, now) -> {
            if (now != null && !selecting) model.choose(now, null);
        });
        model.leftProperty().addListener(change -> markColumns());
        model.rightProperty().addListener(change -> markColumns());
        rebuild();
    }

    private void rebuild() {
        Compared compared = model.comparedProperty().get();
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
        columns.add(column("Fact", 250, FactCells::fact));
        TableColumn<Integer, Integer> verdict = column("Verdict", 130, (table, row) -> FactCells.verdict(row));
        boolean fits = compared.reports().size() <= MOST_FITTED;
        if (!fits) columns.add(verdict);
        for (Article article : compared.articles()) {
            TableColumn<Integer, Integer> column = column(compared.head(article), 145, (table, row) -> FactCells.statements(row, article));
            column.setGraphic(outletMark.apply(article));
            column.setUserData(article.id());
            columns.add(column);
        }
        if (fits) columns.add(verdict);
        columns.add(column("Sources", 90, (table, row) -> FactCells.sources(row)));
        getColumns().clear();
        setColumnResizePolicy(fits ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
        getColumns().setAll(columns);
        markColumns();
        fill();
    }

    private void fill() {
        Compared compared = model.comparedProperty().get();
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

    /** The columns of the two articles in view stand out. */
    private void markColumns() {
        for (TableColumn<Integer, ?> column : getColumns()) {
            boolean inView = Stream.of(model.leftProperty().get(), model.rightProperty().get()).anyMatch(article -> article != null && article.id().equals(column.getUserData()));
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
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
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
