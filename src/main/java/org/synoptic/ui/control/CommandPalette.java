package org.synoptic.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every command by its name, with its shortcut beside it. Lies over the window's content; goes when a command is chosen, by Escape, and when the keyboard goes elsewhere. */
public final class CommandPalette extends VBox {
    private static final int ROWS = 12;

    private final Supplier<List<Command>> commands;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private List<Command> choices;
    private Consumer<String> answer;
    private Node before;

    /** @param commands asked whenever the palette opens */
    public CommandPalette(Supplier<List<Command>> commands) {
        this.commands = commands;
        getStyleClass().add("command-palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        field.setId("command-field");
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.textProperty().addListener((_, _, _) -> filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) setVisible(false);
        });
        list.setId("command-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label("Nothing of that name"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list);
    }

    /** Opens, with all commands that are possible now; the keyboard goes back to where it was afterwards. */
    public void open() {
        open("Type what you want to do", null);
    }

    /** Opens with a question and these commands as its answers, in their order. */
    public void ask(String question, List<Command> answers) {
        open(question, List.copyOf(answers));
    }

    /** Opens with a question that is answered in words; Enter gives them, also none, and Escape gives it up. */
    public void askWords(String question, Consumer<String> told) {
        open(question, List.of());
        answer = told;
        list.setVisible(false);
        list.setManaged(false);
    }

    private void open(String prompt, List<Command> only) {
        choices = only;
        answer = null;
        list.setVisible(true);
        list.setManaged(true);
        field.setPromptText(prompt);
        before = getScene().getFocusOwner();
        field.clear();
        setVisible(true);
        filter();
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null) before.requestFocus();
    }

    private void filter() {
        list.getItems().setAll(CommandFilter.of(choices == null ? commands.get() : choices, field.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double row = field.getFont().getSize() * 2.6;
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * row + 2);
    }

    private void steer(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER && answer != null) tell();
        else if (code == KeyCode.ENTER) choose();
        else if (code == KeyCode.ESCAPE) close();
        else if (code == KeyCode.DOWN) choose(at + 1);
        else if (code == KeyCode.UP) choose(at - 1);
        else if (code == KeyCode.PAGE_DOWN) choose(at + ROWS);
        else if (code == KeyCode.PAGE_UP) choose(at - ROWS);
        else return;
        key.consume();
    }

    private void choose(int row) {
        if (list.getItems().isEmpty()) return;
        int at = Math.clamp(row, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ROWS + 2));
    }

    private void tell() {
        String words = field.getText().strip();
        close();
        answer.accept(words);
    }

    private void choose() {
        Command command = list.getSelectionModel().getSelectedItem();
        close();
        if (command != null) command.run();
    }

    /** Name, group and shortcut in one row. */
    private final class Cell extends ListCell<Command> {
        private final Label name = new Label();
        private final Label group = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox(name, group, spacer(), keys);

        Cell() {
            group.getStyleClass().add("soft");
            keys.getStyleClass().add("keys");
            row.getStyleClass().add("command-row");
            setOnMousePressed(press -> {
                if (isEmpty()) return;
                getListView().getSelectionModel().select(getItem());
                choose();
                press.consume();
            });
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty ? null : row);
            if (empty) return;
            name.setText(command.name());
            group.setText(command.group());
            keys.setText(command.keyWords());
            keys.setVisible(command.keys() != null);
            setAccessibleText(command.name() + (command.keys() == null ? "" : ", " + command.keyWords()));
        }

        private static Region spacer() {
            Region spacer = new Region();
            HBox.setHgrow(spacer, Priority.ALWAYS);
            return spacer;
        }
    }
}
