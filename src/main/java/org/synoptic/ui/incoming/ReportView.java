package org.synoptic.ui.incoming;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.library.incoming.AddingReport;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.CardCell;

/** What was added, what was there already, and what was skipped and why; each kind can be shown alone, all of it copied. */
final class ReportView extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Label title = new Label();
    private final HBox counts = new HBox();
    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final FilteredList<Line> lines = new FilteredList<>(all);
    private final Set<Outcome> wanted = EnumSet.noneOf(Outcome.class);

    ReportView(AddingModel model) {
        getStyleClass().add("adding-page");
        title.getStyleClass().add("adding-title");
        title.setMinWidth(0);
        counts.getStyleClass().add("adding-line");
        Button copy = Buttons.button(null, "Copy all", "Copy the report as a table", () -> copy(model.reportProperty().get()));
        Button close = Buttons.button(null, "Close", "Close the report (Escape); it stays under the command “Show what was added last”", model::close);
        close.getStyleClass().add("accent");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, copy, close);
        head.getStyleClass().add("adding-line");
        ListView<Line> list = new ListView<>(lines);
        list.setId("report");
        list.setAccessibleText("What became of each file");
        list.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, counts, list);
        model.reportProperty().subscribe(this::show);
    }

    private void show(AddingReport report) {
        if (report == null) return;
        title.setText("Added on " + TIME.format(report.when()) + ": " + report.title());
        wanted.clear();
        lines.setPredicate(null);
        all.setAll(report.lines());
        counts.getChildren().clear();
        for (Outcome outcome : Outcome.values()) {
            if (report.count(outcome) > 0) counts.getChildren().add(count(outcome, report.count(outcome)));
        }
        if (report.lines().isEmpty()) counts.getChildren().add(new Label("There was nothing to add."));
    }

    private ToggleButton count(Outcome outcome, long count) {
        ToggleButton button = Buttons.toggle(null, count + " " + outcome.words().toLowerCase(Locale.ROOT), "Show only this: " + outcome.words().toLowerCase(Locale.ROOT));
        button.selectedProperty().subscribe(on -> {
            if (on) wanted.add(outcome);
            else wanted.remove(outcome);
            Set<Outcome> now = EnumSet.noneOf(Outcome.class);
            now.addAll(wanted);
            lines.setPredicate(now.isEmpty() ? null : line -> now.contains(line.outcome()));
        });
        return button;
    }

    private static void copy(AddingReport report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class LineCell extends CardCell<Line> {
        private final Label outcome = new Label();
        private final Label name = new Label();
        private final Label reason = new Label();

        LineCell() {
            VBox box = new VBox();
            super(box);
            outcome.getStyleClass().add("strong");
            outcome.setMinWidth(USE_PREF_SIZE);
            name.setMinWidth(0);
            reason.getStyleClass().add("soft");
            reason.setWrapText(true);
            HBox first = new HBox(outcome, name);
            first.getStyleClass().add("adding-line");
            box.getChildren().setAll(first, reason);
        }

        @Override
        protected String fill(Line line) {
            outcome.setText(line.outcome().words());
            String place = line.place().startsWith("http") ? line.place() : line.place().replaceFirst(".*[/\\\\](?=[^/\\\\]+$)", "");
            name.setText(place + (line.headline().isEmpty() ? "" : " – " + line.headline()));
            reason.setText(line.reason());
            reason.setManaged(!line.reason().isEmpty());
            setTooltip(Buttons.tip(line.place()));
            return outcome.getText() + ": " + name.getText() + (line.reason().isEmpty() ? "" : ": " + line.reason());
        }
    }
}
