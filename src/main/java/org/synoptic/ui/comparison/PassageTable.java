package org.synoptic.ui.comparison;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

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
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                setText(isEmpty ? null : item);
                setTooltip(isEmpty || item.length() < 40 ? null : wrapped(item));
            }
        });
        return column;
    }

    private static Tooltip wrapped(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        return tip;
    }
}
