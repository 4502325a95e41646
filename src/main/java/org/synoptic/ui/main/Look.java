package org.synoptic.ui.main;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.synoptic.ui.settings.Appearance;
import org.synoptic.ui.settings.Settings;
import org.synoptic.ui.settings.SettingsStore;

/** Light or dark, and how large the text is. */
final class Look {
    private static final int STEP = 10;

    private final SettingsStore store;
    private final ObjectProperty<Appearance> appearance;
    private final ReadOnlyIntegerWrapper textSize;
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanBinding dark;

    Look(SettingsStore store) {
        this.store = store;
        appearance = new SimpleObjectProperty<>(store.get().appearance());
        textSize = new ReadOnlyIntegerWrapper(store.get().textSize());
        dark = Bindings.createBooleanBinding(() -> appearance.get().isDark(systemDark.get()), appearance, systemDark);
    }

    void choose(Appearance other) {
        appearance.set(other);
        store.update(settings -> settings.withAppearance(other));
    }

    /** From light to dark or back; by hand from now on. */
    void flip() {
        choose(dark.get() ? Appearance.LIGHT : Appearance.DARK);
    }

    void larger() {
        resize(textSize.get() + STEP);
    }

    void smaller() {
        resize(textSize.get() - STEP);
    }

    void normal() {
        resize(100);
    }

    private void resize(int percent) {
        textSize.set(Math.clamp(percent, Settings.SMALLEST, Settings.LARGEST));
        store.update(settings -> settings.withTextSize(textSize.get()));
    }

    /** What the system prefers; fed by the window. */
    BooleanProperty systemDarkProperty() {
        return systemDark;
    }

    BooleanBinding darkBinding() {
        return dark;
    }

    /** In percent. */
    ReadOnlyIntegerProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }
}
