package org.synoptic.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Lets the keys of commands work in the whole window. */
public final class CommandKeys {
    private CommandKeys() {}

    /** @param commands asked at every key; the first that has the key and is possible is done */
    public static void install(Scene scene, Supplier<List<Command>> commands) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            for (Command command : commands.get())
                if (command.means(key) && !(typing && isTyped(key)) && command.run()) {
                    key.consume();
                    return;
                }
        });
    }

    /** Whether the keys put a character into a field: a letter without Ctrl or Alt, or an arrow. Function keys do not. */
    private static boolean isTyped(KeyEvent key) {
        return !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !key.getCode().isFunctionKey();
    }
}
