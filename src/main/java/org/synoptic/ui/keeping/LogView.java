package org.synoptic.ui.keeping;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.judgement.Judgement;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.EndOfList;
import org.synoptic.ui.control.Words;

/** The log of judgements: what was said, of which article, when, and whether it was taken back. */
public final class LogView extends VBox {
    private final ListView<LogModel.Line> list = new ListView<>();

    /** @param close asked to show the articles again */
    public LogView(LogModel model, Runnable close) {
        getStyleClass().add("kept-panel");
        list.setId("judgement-log");
        list.setAccessibleText("Log of judgements");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Words.wrapped("Nothing yet. Stars, tags, notes, corrections and the other things that you say of articles stand here, with when you said them."));
        EndOfList.near(list, model::more);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(new PanelHead("Log of judgements", "Ctrl+Z takes back the newest that holds", close), list);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private static final class Cell extends CardCell<LogModel.Line> {
        private final Label what = new Label();
        private final Label when = new Label();
        private final Label title = new Label();
        private final Label value = new Label();

        Cell() {
            VBox box = new VBox();
            super(box);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            when.getStyleClass().add("soft");
            title.getStyleClass().add("soft");
            value.setWrapText(true);
            box.getChildren().setAll(new HBox(what, gap, when), value, title);
        }

        @Override
        protected String fill(LogModel.Line line) {
            Judgement judgement = line.said().judgement();
            boolean holds = line.said().takenBack() == null;
            String words = JudgementWords.what(judgement);
            what.setText(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1));
            what.getStyleClass().removeAll("strong", "soft");
            what.getStyleClass().add(holds ? "strong" : "soft");
            when.setText(Moments.of(judgement.made()) + (holds ? "" : ", taken back " + Moments.of(line.said().takenBack())));
            value.setText(JudgementWords.value(judgement));
            value.setManaged(!value.getText().isEmpty());
            title.setText(line.title());
            return what.getText() + ", " + line.title() + ", " + value.getText() + ", " + when.getText();
        }
    }
}
