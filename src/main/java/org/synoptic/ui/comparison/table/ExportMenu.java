package org.synoptic.ui.comparison.table;

import java.io.File;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.synoptic.export.ExportFormat;
import org.synoptic.export.StoryTable;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.task.Tasks;

/** Hands the story on as a file; the button says when it is done, a failure stands among those of all jobs. */
final class ExportMenu extends MenuButton {
    private static final String EXPORT = "Export";
    /** In less room, in widths of the text's size, a drawing stands for the word, which would lie upon the tabs. */
    private static final double ROOM_EM = 58;

    private final ComparisonModel model;
    private final Tasks tasks;
    private final StringProperty says = new SimpleStringProperty(EXPORT);

    /** @param room the width that it shares with the tabs */
    ExportMenu(ComparisonModel model, Tasks tasks, ObservableDoubleValue room) {
        BooleanBinding narrow = Bindings.createBooleanBinding(() -> room.get() < ROOM_EM * getFont().getSize(), room, fontProperty());
        Node icon = Icon.FILE.draw();
        textProperty().bind(Bindings.when(narrow).then("").otherwise(says));
        graphicProperty().bind(Bindings.when(narrow).then(icon).otherwise((Node) null));
        accessibleTextProperty().bind(says);
        setTooltip(Buttons.tip("Hand the story on as a page, a sheet or data"));
        this.model = model;
        this.tasks = tasks;
        getStyleClass().add("export-menu");
        for (ExportFormat format : ExportFormat.values()) getItems().add(item(format));
        model.comparedProperty().subscribe(() -> says.set(EXPORT));
        disableProperty().bind(model.comparedProperty().map(compared -> compared.reports().isEmpty()));
    }

    private MenuItem item(ExportFormat format) {
        MenuItem item = new MenuItem(switch (format) {
            case HTML -> "Report to read (HTML)…";
            case CSV -> "Table (CSV)…";
            case XLSX -> "Workbook (XLSX)…";
            case JSON -> "Data (JSON)…";
        });
        item.setOnAction(event -> ask(format));
        return item;
    }

    private void ask(ExportFormat format) {
        Compared compared = model.comparedProperty().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the story");
        chooser.setInitialFileName(compared.story().label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + "." + format.ending());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.ending()));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file == null) return;
        StoryTable table = new StoryTable(compared.story().label(), compared.reports(), compared.comparison(), model.table().ruleProperty().get(), compared.origins());
        tasks.runListed("export", "Exporting " + file.getName(), job -> {
            format.write(table, file.toPath());
            return file.getName();
        }, name -> says.set("Saved " + name));
    }
}
