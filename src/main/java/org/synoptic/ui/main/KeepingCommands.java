package org.synoptic.ui.main;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.synoptic.ui.control.Command;
import org.synoptic.ui.keeping.KeepingModel;

/** The commands by which the analyst judges: of the article in hand, or of all that are chosen in the list. */
final class KeepingCommands {
    /** What the window does beyond its models. */
    interface Window {
        void tag(String article);

        void toggleLog();

        /** Whether the keyboard is in a field, which has an undo of its own. */
        boolean isTyping();
    }

    private KeepingCommands() {}

    /** @param meant the articles in hand, at least one if any is open */
    static List<Command> of(KeepingModel model, Supplier<List<String>> meant, Window window, boolean readOnly) {
        BooleanSupplier possible = () -> !readOnly && !meant.get().isEmpty();
        String undo = model.marking.undoNameProperty().get();
        return List.of(
                Command.of("Judge", "Star, or take the star away", "Shortcut+B", possible, () -> model.marking.star(meant.get())),
                Command.of("Judge", "Mark as read or unread", "Shortcut+U", possible, () -> model.marking.read(meant.get())),
                Command.of("Judge", "Tag the article", "Shortcut+T", possible, () -> window.tag(meant.get().getFirst())),
                Command.of("Judge", "Write a note on the article", "Shortcut+N", possible, () -> model.note.ask(meant.get().getFirst())),
                Command.of("Judge", undo.isEmpty() ? "Undo" : undo, "Shortcut+Z", () -> !readOnly && !window.isTyping() && !undo.isEmpty(), model.marking::undo),
                Command.of("Judge", "Show the log of judgements, or the articles", "Shortcut+L", window::toggleLog),
                Command.of("Judge", "Show the versions of the article", "Shortcut+E", () -> !meant.get().isEmpty(), () -> model.versions.show(meant.get().getFirst())));
    }
}
