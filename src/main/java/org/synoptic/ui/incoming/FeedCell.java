package org.synoptic.ui.incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.library.incoming.Feed;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Icon;

/** One feed: its name, when it was fetched and what came, or why nothing did, and its menu. */
final class FeedCell extends CardCell<Feed> {
    private static final Map<String, Duration> INTERVALS = new LinkedHashMap<>();

    static {
        INTERVALS.put("Only when asked", null);
        INTERVALS.put("Every 15 minutes", Duration.ofMinutes(15));
        INTERVALS.put("Every hour", Duration.ofHours(1));
        INTERVALS.put("Every day", Duration.ofDays(1));
    }

    private final SourcesModel model;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label problem = new Label();
    private final MenuButton menu = new MenuButton(null, Icon.SETTINGS.draw());

    FeedCell(SourcesModel model) {
        VBox box = new VBox();
        super(box);
        this.model = model;
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        state.getStyleClass().add("soft");
        state.setWrapText(true);
        problem.getStyleClass().add("feed-problem");
        problem.setWrapText(true);
        menu.getStyleClass().add("flat");
        HBox head = new HBox(title, Buttons.icon(Icon.DOWN, "Fetch this feed now", () -> model.fetch(getItem())), menu);
        head.getStyleClass().add("sources-line");
        box.getChildren().setAll(head, state, problem);
    }

    @Override
    protected String fill(Feed feed) {
        title.setText(feed.title().isBlank() ? feed.address() : feed.title());
        state.setText(model.fetching().contains(feed.address()) ? "fetching…" : FeedWords.state(feed, Instant.now()));
        problem.setText(feed.problem() == null ? "" : feed.problem());
        problem.setManaged(feed.problem() != null);
        setTooltip(Buttons.tip(feed.address()));
        Buttons.named(menu, "What to do with " + title.getText());
        fillMenu(feed);
        return title.getText() + ", " + state.getText() + (feed.problem() == null ? "" : ", " + feed.problem());
    }

    private void fillMenu(Feed feed) {
        menu.getItems().clear();
        INTERVALS.forEach((words, interval) -> {
            RadioMenuItem item = new RadioMenuItem(words);
            item.setSelected(Objects.equals(interval, feed.every()));
            item.setOnAction(_ -> model.change(feed.every(interval)));
            menu.getItems().add(item);
        });
        CheckMenuItem pages = new CheckMenuItem("Fetch the full pages too");
        pages.setSelected(feed.wholePages());
        pages.setOnAction(_ -> model.change(feed.wholePages(pages.isSelected())));
        MenuItem remove = new MenuItem("Take it off the list; its articles stay");
        remove.setOnAction(_ -> model.remove(feed));
        menu.getItems().addAll(new SeparatorMenuItem(), pages, new SeparatorMenuItem(), remove);
    }
}
