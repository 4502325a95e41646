package org.synoptic.ui.control;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that the user can do, from the palette, by its keys, or through a button.
 *
 * @param name what it does, beginning with a verb: "Go to the next difference"
 * @param group under which it stands in the palette: "Compare"
 * @param keys the shortcut, or null
 * @param otherKeys that do the same and are not told: the numbers' block, other layouts
 * @param possible asked whenever it is shown or its keys are pressed
 * @param action what happens; on the FX thread
 */
public record Command(String name, String group, KeyCombination keys, List<KeyCombination> otherKeys, BooleanSupplier possible, Runnable action) {
    /** Always possible. @param keys as in {@link KeyCombination#valueOf}, {@code Shortcut+K}, or null */
    public static Command of(String group, String name, String keys, Runnable action) {
        return of(group, name, keys, () -> true, action);
    }

    public static Command of(String group, String name, String keys, BooleanSupplier possible, Runnable action) {
        return new Command(name, group, keys == null ? null : KeyCombination.valueOf(keys), List.of(), possible, action);
    }

    /** The same command with further keys. */
    public Command also(String... others) {
        return new Command(name, group, keys, Stream.of(others).map(KeyCombination::valueOf).toList(), possible, action);
    }

    /** Whether the keys that were pressed mean this command. */
    public boolean means(KeyEvent key) {
        return keys != null && (keys.match(key) || otherKeys.stream().anyMatch(other -> other.match(key)));
    }

    /** The shortcut as printed on keys, or an empty text. */
    public String keyWords() {
        return keys == null ? "" : keys.getDisplayText();
    }

    /** Does it if it is possible; tells whether it did. */
    public boolean run() {
        if (!possible.getAsBoolean()) return false;
        action.run();
        return true;
    }
}
