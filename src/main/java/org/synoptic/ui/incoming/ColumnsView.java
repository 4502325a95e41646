package org.synoptic.ui.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.synoptic.article.read.table.ColumnMapping;
import org.synoptic.article.read.table.ColumnMapping.Field;
import org.synoptic.library.incoming.Candidate;
import org.synoptic.ui.control.Buttons;

/** Which column of a table holds what, above its first rows. */
final class ColumnsView extends VBox {
    private static final String NOTHING = "not used";
    private static final double COLUMN = 170;
    private static final int LONGEST_CELL = 90;

    private final BiConsumer<Candidate, ColumnMapping> mapped;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final List<ComboBox<String>> choices = new ArrayList<>();
    private final Button use;
    private Candidate table;

    /** @param mapped called with what the analyst says of the table */
    ColumnsView(BiConsumer<Candidate, ColumnMapping> mapped) {
        this.mapped = mapped;
        getStyleClass().add("adding-columns");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        use = Buttons.button(null, "Use these columns", "Read this table, and every one with the same titles, like this", this::use);
        use.setId("columns-use");
        HBox head = new HBox(title, use);
        head.getStyleClass().add("adding-line");
        grid.getStyleClass().add("columns-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToHeight(true);
        getChildren().setAll(head, scroll);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Null, or a file that is no table, shows nothing. */
    void show(Candidate file) {
        table = file == null || file.table() == null ? null : file;
        setVisible(table != null);
        grid.getChildren().clear();
        choices.clear();
        if (table == null) return;
        title.setText("What the columns of " + table.table().name() + " hold" + (table.hasGuessedColumns() ? ", as guessed from their titles" : ", as you said"));
        for (int column = 0; column < table.table().titles().size(); column++) column(column);
        check();
    }

    private void column(int column) {
        String heading = table.table().titles().get(column);
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().add(NOTHING);
        for (Field field : Field.values()) choice.getItems().add(words(field));
        choice.setPrefWidth(COLUMN);
        choice.setAccessibleText("Column " + heading);
        choice.setValue(table.table().mapping().columns().entrySet().stream().filter(entry -> entry.getValue() == column).map(entry -> words(entry.getKey())).findFirst().orElse(NOTHING));
        choice.valueProperty().subscribe(value -> taken(choice, value));
        choices.add(choice);
        Label name = new Label(heading.isBlank() ? "column " + (column + 1) : heading);
        name.getStyleClass().add("strong");
        grid.addColumn(column, choice, name);
        for (List<String> row : table.table().rows()) grid.addColumn(column, cell(column < row.size() ? row.get(column) : ""));
    }

    private static Label cell(String words) {
        String line = words.replaceAll("\\s+", " ");
        Label cell = new Label(line.length() > LONGEST_CELL ? line.substring(0, LONGEST_CELL) + "…" : line);
        cell.getStyleClass().add("soft");
        cell.setMaxWidth(COLUMN);
        cell.setTooltip(Buttons.tip(line.isEmpty() ? "empty" : line));
        return cell;
    }

    /** One column holds one thing. */
    private void taken(ComboBox<String> by, String value) {
        if (!NOTHING.equals(value)) for (ComboBox<String> other : choices) if (other != by && value.equals(other.getValue())) other.setValue(NOTHING);
        check();
    }

    private void check() {
        use.setDisable(!mapping().isEnough());
    }

    private void use() {
        mapped.accept(table, mapping());
    }

    private ColumnMapping mapping() {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < choices.size(); column++)
            for (Field field : Field.values()) if (words(field).equals(choices.get(column).getValue())) columns.put(field, column);
        return new ColumnMapping(columns);
    }

    private static String words(Field field) {
        return switch (field) {
            case PUBLISHED -> "day of publication";
            case MODIFIED -> "day of last change";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }
}
