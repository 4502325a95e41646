package org.synoptic.ui.comparison.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.synoptic.article.Article;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;

/** The {@link Timeline} with its days above, where they stay while the lanes scroll, and the articles that date nothing below. */
public final class TimelineView extends BorderPane {
    private final Label undated = new Label();

    public TimelineView(ComparisonModel model, Function<Article, Node> outletMark) {
        getStyleClass().add("timeline-view");
        TimelineLanes lanes = new TimelineLanes(model, outletMark);
        TimelineAxis axis = new TimelineAxis(lanes);
        ScrollPane scroll = new ScrollPane(lanes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("chart-scroll");
        undated.getStyleClass().addAll("muted", "chart-foot");
        undated.setWrapText(true);
        undated.managedProperty().bind(undated.textProperty().isNotEmpty());
        Label none = new Label("No article of this story dates anything.");
        setTop(axis);
        setBottom(undated);
        model.comparedProperty().subscribe(compared -> {
            Timeline timeline = Timeline.of(compared);
            lanes.show(compared, timeline);
            axis.show(timeline);
            undated.setText(undated(compared, timeline));
            boolean empty = timeline.lanes().stream().allMatch(lane -> lane.bars().isEmpty());
            setCenter(empty ? none : scroll);
            axis.setVisible(!empty);
        });
    }

    private static String undated(Compared compared, Timeline timeline) {
        List<String> names = timeline.lanes().stream().filter(lane -> lane.bars().isEmpty()).map(lane -> compared.name(lane.article())).toList();
        return names.isEmpty() ? "" : "Without dates: " + names.stream().limit(12).collect(Collectors.joining(", ")) + (names.size() > 12 ? " and " + (names.size() - 12) + " more" : "");
    }
}
