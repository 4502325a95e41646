package org.synoptic.ui.comparison;

import java.util.Arrays;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.synoptic.compare.Cell;
import org.synoptic.fact.FactKind;

/** Asks for what a judgement needs, in a line above the articles: Enter keeps it, Escape gives it up. */
final class JudgeBar extends FlowPane {
    private final JudgeModel model;
    private final TextField value = new TextField();
    private final TextField reason = new TextField();

    JudgeBar(JudgeModel model) {
        super(8, 4);
        this.model = model;
        getStyleClass().add("details-bar");
        managedProperty().bind(model.actProperty().isNotNull());
        visibleProperty().bind(model.actProperty().isNotNull());
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(model.titleProperty());
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        field(value, "judge-value", "value", "The value that holds");
        value.textProperty().bindBidirectional(model.valueProperty());
        field(reason, "judge-reason", "why (may stay empty)", "Reason");
        reason.setPrefColumnCount(24);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        Button keep = new Button("Keep");
        keep.setId("judge-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> model.keep());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(event -> model.cancel());
        getChildren().setAll(title, figures(), kinds(), value, reason, keep, cancel, problem);
        show(value, JudgeModel.Act.CORRECT, JudgeModel.Act.ADD);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.actProperty().subscribe(this::focus);
    }

    /** The keyboard goes to what is asked first; a merge and an addition still need the articles. */
    private void focus(JudgeModel.Act act) {
        boolean elsewhere = act == null || act == JudgeModel.Act.MERGE || act == JudgeModel.Act.ADD && model.valueProperty().get().isEmpty() && model.titleProperty().get().startsWith("Select");
        if (elsewhere) return;
        Platform.runLater(() -> {
            if (model.actProperty().get() == JudgeModel.Act.CORRECT || model.actProperty().get() == JudgeModel.Act.ADD) value.requestFocus();
            else reason.requestFocus();
        });
    }

    private ChoiceBox<Cell> figures() {
        ChoiceBox<Cell> box = new ChoiceBox<>(model.figures());
        box.setId("judge-figure");
        box.setAccessibleText("Which statement");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Cell cell) {
                return cell == null ? "" : model.said(cell);
            }

            @Override
            public Cell fromString(String words) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(model.figureProperty());
        show(box, JudgeModel.Act.CORRECT, JudgeModel.Act.REJECT, JudgeModel.Act.PART);
        return box;
    }

    private ChoiceBox<FactKind> kinds() {
        ChoiceBox<FactKind> box = new ChoiceBox<>(FXCollections.observableArrayList(FactKind.values()));
        box.setId("judge-kind");
        box.setAccessibleText("Kind of fact");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(FactKind kind) {
                return kind == null ? "" : FactWords.kind(kind);
            }

            @Override
            public FactKind fromString(String words) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(model.kindProperty());
        show(box, JudgeModel.Act.ADD);
        return box;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) model.cancel();
        else if (event.getCode() == KeyCode.ENTER && (event.getTarget() == value || event.getTarget() == reason)) model.keep();
        else return;
        event.consume();
    }

    private void show(Node node, JudgeModel.Act... acts) {
        var shown = Bindings.createBooleanBinding(() -> Arrays.asList(acts).contains(model.actProperty().get()), model.actProperty());
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static void field(TextField field, String id, String prompt, String words) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(words);
        field.setPrefColumnCount(11);
    }
}
