package org.synoptic.ui.incoming;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.library.incoming.Candidate;
import org.synoptic.library.incoming.Preview;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;

/** What adding would bring, where something has to be guessed: outlets, days, columns, and how many articles an export holds. */
final class PreviewView extends VBox {
    private static final double DAY_WIDTH = 250;

    private final AddingModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final TableView<Candidate> files = new TableView<>();
    private final TextField outlet = new TextField();
    private final DatePicker day = new DatePicker();
    private final ColumnsView columns;

    PreviewView(AddingModel model) {
        this.model = model;
        columns = new ColumnsView(model::map);
        getStyleClass().add("adding-page");
        title.getStyleClass().add("adding-title");
        title.setMinWidth(0);
        about.getStyleClass().add("soft");
        about.setWrapText(true);
        Button add = Buttons.button(null, "Add", "Add these articles", model::keep);
        add.setId("preview-add");
        add.getStyleClass().add("accent");
        Button cancel = Buttons.button(null, "Cancel", "Add nothing (Escape)", model::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, cancel, add);
        head.getStyleClass().add("adding-line");
        VBox.setVgrow(files, Priority.ALWAYS);
        table();
        getChildren().setAll(head, about, answers(), files, columns);
        model.previewProperty().subscribe(this::show);
    }

    private HBox answers() {
        outlet.setId("preview-outlet");
        outlet.setPromptText("outlet of those that name none");
        outlet.setPrefColumnCount(18);
        day.setId("preview-day");
        day.setPromptText("day of those that tell none");
        day.setPrefWidth(DAY_WIDTH);
        Button fill = Buttons.button(null, "Fill in", "Fill in what the chosen files do not tell; without a choice, for all of them", () -> model.fill(List.copyOf(files.getSelectionModel().getSelectedItems()), outlet.getText(), day.getValue()));
        fill.setId("preview-fill");
        HBox line = new HBox(outlet, day, fill);
        line.getStyleClass().add("adding-line");
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(Bindings.createBooleanBinding(() -> lacksSomething(model.previewProperty().get()), model.previewProperty()));
        return line;
    }

    private static boolean lacksSomething(Preview preview) {
        return preview != null && preview.files().stream().anyMatch(file -> !file.withoutOutlet().isEmpty() || !file.withoutDay().isEmpty());
    }

    private void table() {
        files.setId("preview");
        files.setAccessibleText("Files that would be added");
        files.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        files.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        files.setRowFactory(_ -> new NotedRow());
        column("File", 140, Candidate::name);
        column("Articles", 165, CandidateWords::articles);
        column("First headline", 220, Candidate::headline);
        column("Outlet", 110, file -> CandidateWords.outlet(file, model.previewProperty().get()));
        column("Day", 95, file -> CandidateWords.day(file, model.previewProperty().get()));
        column("To know", 230, CandidateWords::note);
        files.getSelectionModel().selectedItemProperty().subscribe(columns::show);
    }

    private void column(String name, double width, java.util.function.Function<Candidate, String> words) {
        TableColumn<Candidate, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        files.getColumns().add(column);
    }

    private void show(Preview preview) {
        if (preview == null) return;
        title.setText("Before adding: " + preview.title());
        about.setText(Counted.of(preview.fresh(), "new article") + " in " + Counted.of(preview.files().size(), "file") + ". What stays unknown can be filled in later, at the article itself.");
        Candidate chosen = files.getSelectionModel().getSelectedItem();
        files.getItems().setAll(preview.files());
        Candidate table = preview.files().stream().filter(file -> chosen != null && file.file().equals(chosen.file())).findFirst()
                .or(() -> preview.files().stream().filter(Candidate::hasGuessedColumns).findFirst()).orElse(preview.files().size() == 1 ? preview.files().getFirst() : null);
        if (table != null) files.getSelectionModel().select(table);
        columns.show(table);
    }

    /** A row whose tooltip holds all that its cells have no room for. */
    private static final class NotedRow extends TableRow<Candidate> {
        @Override
        protected void updateItem(Candidate file, boolean empty) {
            super.updateItem(file, empty);
            String note = empty || file == null ? "" : CandidateWords.note(file);
            setTooltip(note.isEmpty() ? null : Buttons.tip(note));
        }
    }
}
