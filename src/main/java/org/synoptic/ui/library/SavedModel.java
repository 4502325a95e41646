package org.synoptic.ui.library;

import java.io.IOException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.library.SavedSearch;
import org.synoptic.library.Searches;
import org.synoptic.ui.task.Tasks;

/** The searches that the analyst keeps, each with how many new hits it has. */
public final class SavedModel {
    private static final String LIST = "Saved searches";

    private final Searches source;
    private final Tasks tasks;
    private final ObservableList<SavedSearch> searches = FXCollections.observableArrayList();
    private final IntegerBinding newHits = Bindings.createIntegerBinding(() -> searches.stream().mapToInt(SavedSearch::newHits).sum(), searches);

    public SavedModel(Searches source, Tasks tasks) {
        this.source = source;
        this.tasks = tasks;
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    public void refresh() {
        tasks.run(LIST, source::all, found -> {
            if (!searches.equals(found)) searches.setAll(found);
        });
    }

    public void save(String query) {
        change("Save the search " + query, () -> source.save(query));
    }

    public void forget(String query) {
        change("Forget the search " + query, () -> source.forget(query));
    }

    /** Its new hits are no longer new. */
    public void lookedAt(String query) {
        change("Look at the search " + query, () -> source.lookedAt(query));
    }

    private void change(String what, Change change) {
        tasks.run(what, () -> {
            change.make();
            return what;
        }, _ -> refresh());
    }

    /** Newest first. */
    public ObservableList<SavedSearch> searches() {
        return searches;
    }

    /** New hits of all searches together. */
    public IntegerBinding newHitsBinding() {
        return newHits;
    }
}
