package org.synoptic.ui.comparison.table;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;

/** A list of passages; choosing one shows it in the texts. */
final class PassageTable extends TableView<PassageRow> {
    private final ComparisonModel model;
    private final Function<Compared, List<PassageRow>> rows;

    /**
     * @param rows makes the lines from a story
     * @param heads of the three columns
     * @param empty what to say where there are none
     */
    PassageTable(ComparisonModel model, Function<Compared, List<PassageRow>> rows, List<String> heads, String empty) {
        this.model = model;
        this.rows = rows;
        getStyleClass().add("passage-table");
        setPlaceholder(new Label(empty));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(column(heads.get(0), 170, PassageRow::who), column(heads.get(1), 620, PassageRow::words), column(heads.get(2), 240, PassageRow::where)));
        model.comparedProperty().addListener(change -> fill());
        parentProperty().subscribe(this::fill);
        getSelectionModel().selectedItemProperty().addListener((observed, was, now) -> {
            if (now != null) model.show(now.places());
        });
    }

    /** Makes the lines anew, unless the table is put away. */
    void fill() {
        if (getParent() != null) getItems().setAll(rows.apply(model.comparedProperty().get()));
    }

    private static TableColumn<PassageRow, String> column(String name, double width, Function<PassageRow, String> words) {
        TableColumn<PassageRow, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(made -> new WrappingCell<>() {
            @Override
            protected Region content(String item) {
                Label label = new Label(item);
                label.setWrapText(true);
                label.setAlignment(Pos.TOP_LEFT);
                label.setAccessibleText(item);
                return label;
            }
        });
        return column;
    }
}
