package org.synoptic.ui.comparison;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** A list of passages; choosing one shows it in the texts. */
final class PassageTable extends TableView<PassageRow> {
    /**
     * @param rows makes the lines from a story
     * @param heads of the three columns
     * @param empty what to say where there are none
     */
    PassageTable(ComparisonModel model, Function<Compared, List<PassageRow>> rows, List<String> heads, String empty) {
        getStyleClass().add("passage-table");
        setPlaceholder(new Label(empty));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(column(heads.get(0), 170, PassageRow::who), column(heads.get(1), 620, PassageRow::words), column(heads.get(2), 240, PassageRow::where)));
        model.comparedProperty().subscribe(compared -> getItems().setAll(rows.apply(compared)));
        getSelectionModel().selectedItemProperty().addListener((observed, was, now) -> {
            if (now != null) model.show(now.places());
        });
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
