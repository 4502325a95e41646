package org.synoptic.ui.comparison.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.synoptic.article.Published;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.compare.table.Rule;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.TableModel;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.reader.Citation;

/** Above the table of facts: by which rule low, best and high come, whether columns are articles or claimants, and until when articles count. */
final class TableBar extends HBox {
    /** More times than this cannot be seen at once on a small screen. */
    private static final int LONGEST_MENU = 16;

    private final ComparisonModel model;
    private final TableModel table;
    private final MenuButton known = new MenuButton();
    private final ToggleButton deciding;
    private final Label changed = new Label();

    /** @param deciding shows the sentences that decide in the place of the table */
    TableBar(ComparisonModel model, ToggleButton deciding) {
        super(8);
        this.model = model;
        this.table = model.table();
        this.deciding = deciding;
        getStyleClass().add("table-bar");
        setAlignment(Pos.CENTER_LEFT);
        changed.getStyleClass().add("muted");
        changed.setMinWidth(0);
        getChildren().addAll(rules(), columns(), times(), deciding, changed);
        table.changedProperty().subscribe(this::tell);
        model.comparedProperty().subscribe(this::tell);
    }

    /** Of its words, once it is shown. */
    ObservableValue<Font> fontProperty() {
        return changed.fontProperty();
    }

    private void tell() {
        Compared compared = model.comparedProperty().get();
        int changedRows = table.changedProperty().get().size();
        if (compared.isBeginning()) changed.setText("2 of " + Counted.of(compared.story().articles().size(), "article") + " so far; comparing the rest…");
        else changed.setText(changedRows == 0 ? "" : Counted.of(changedRows, "fact comes out otherwise", "facts come out otherwise"));
    }

    private MenuButton rules() {
        MenuButton button = named(new MenuButton(), "rules");
        ToggleGroup group = new ToggleGroup();
        for (Rule rule : Rule.values()) {
            RadioMenuItem item = new RadioMenuItem(rule.title() + ": " + rule.summary());
            item.setToggleGroup(group);
            item.setOnAction(event -> table.ruleProperty().set(rule));
            table.ruleProperty().subscribe(now -> item.setSelected(now == rule));
            button.getItems().add(item);
        }
        button.setTooltip(Buttons.tip(""));
        table.ruleProperty().subscribe(rule -> {
            button.setText("Rule: " + rule.title());
            button.setAccessibleText("Rule for low, best and high: " + rule.title() + ", " + rule.summary());
            button.getTooltip().setText(rule.title() + ", " + rule.summary() + ". " + rule.about() + "\n◆ marks the statements that decide.");
        });
        return button;
    }

    private HBox columns() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton articles = choice("Articles", "A column for each article", TableModel.By.ARTICLE, group);
        ToggleButton claimants = choice("Claimants", "A column for each claimant: on whose word a figure is given, whatever the outlet", TableModel.By.CLAIMANT, group);
        articles.getStyleClass().add("left-pill");
        claimants.getStyleClass().add("right-pill");
        return new HBox(articles, claimants);
    }

    private ToggleButton choice(String text, String words, TableModel.By by, ToggleGroup group) {
        ToggleButton button = Buttons.named(new ToggleButton(text), words);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            table.byProperty().set(by);
        });
        table.byProperty().subscribe(now -> button.setSelected(now == by));
        return button;
    }

    private MenuButton times() {
        named(known, "known");
        known.setTooltip(Buttons.tip("The table as it stood at a time: what was published later is left out."));
        table.knownProperty().subscribe(this::tellTime);
        model.comparedProperty().subscribe(compared -> {
            List<Published> times = compared.times();
            ToggleGroup group = new ToggleGroup();
            known.getItems().setAll(earlier(times.subList(0, Math.max(0, times.size() - 1)), group));
            known.getItems().add(item("Now", AsKnown.NOW, group));
            known.setDisable(times.size() < 2);
            tellTime(table.knownProperty().get());
        });
        return known;
    }

    /** In one list, or a list for each day where that would be long. */
    private List<? extends MenuItem> earlier(List<Published> times, ToggleGroup group) {
        if (times.size() <= LONGEST_MENU) return items(times, group);
        Map<LocalDate, List<Published>> days = new LinkedHashMap<>();
        for (Published time : times) days.computeIfAbsent(time.day(), day -> new ArrayList<>()).add(time);
        return days.values().stream().map(day -> day.size() == 1 ? items(day, group).getFirst() : new Menu(Citation.day(day.getFirst()), null, items(day, group).toArray(MenuItem[]::new))).toList();
    }

    private List<RadioMenuItem> items(List<Published> times, ToggleGroup group) {
        return times.stream().map(time -> item(Citation.time(time), new AsKnown(time), group)).toList();
    }

    private RadioMenuItem item(String words, AsKnown time, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(time.equals(table.knownProperty().get()));
        item.setOnAction(event -> table.knownProperty().set(time));
        return item;
    }

    private void tellTime(AsKnown time) {
        String words = time.time() == null ? "now" : Citation.time(time.time());
        known.setText("As known " + (time.time() == null ? words : "at " + words));
        known.setAccessibleText("The story as known " + words);
        known.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("past"), time.time() != null);
    }

    private static MenuButton named(MenuButton button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
