package org.synoptic.ui.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.synoptic.search.Cursor;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.task.Tasks;

/** The stories of the library, a page at a time, and, for those that were looked at, how many of their facts differ and agree. */
public final class StoriesModel {
    /** Counts a story's outcomes; slow, on a thread of its own. */
    @FunctionalInterface
    public interface Counter {
        Tally count(String story) throws Exception;
    }

    /** Gives a page of the list; slow, on a thread of its own. */
    @FunctionalInterface
    public interface Source {
        /** @param after where the page begins, or null for the first one */
        StoryPage page(Cursor after, int size) throws Exception;
    }

    private static final int PAGE = 100;
    /** No more than so many are fetched again when the library changes under the list. */
    private static final int MOST_AT_ONCE = 600;
    private static final String MORE = "More stories";
    private static final String LIST = "List of stories";
    private static final String COUNT = "Count of a story's differences";

    private final Source source;
    private final Counter counter;
    private final Tasks tasks;
    private final ObservableList<StorySummary> stories = FXCollections.observableArrayList();
    private final ObservableMap<String, Tally> tallies = FXCollections.observableHashMap();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Set<String> asked = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean counting;
    private Cursor next;

    public StoriesModel(Source source, Counter counter, Tasks tasks) {
        this.source = source;
        this.counter = counter;
        this.tasks = tasks;
    }

    /** Reads the list again; stories that have changed are counted anew. */
    public void refresh() {
        tasks.cancel(MORE);
        int size = Math.clamp(stories.size(), PAGE, MOST_AT_ONCE);
        tasks.run(LIST, () -> source.page(null, size), page -> {
            List<StorySummary> found = page.stories();
            loaded.set(true);
            next = page.next();
            if (stories.equals(found)) return;
            List<StorySummary> before = List.copyOf(stories);
            stories.setAll(found);
            found.stream().filter(story -> tallies.containsKey(story.id()) && !before.contains(story)).map(StorySummary::id).forEach(this::countAgain);
        });
    }

    /** Fetches the next page if there is one. */
    public void more() {
        if (next == null) return;
        Cursor after = next;
        next = null;
        tasks.run(MORE, () -> source.page(after, PAGE), page -> {
            stories.addAll(page.stories());
            next = page.next();
        });
    }

    /** Sees to it that a story is counted soon, the one asked for last first: it is the one in view. */
    public void want(String story) {
        if (!asked.add(story)) return;
        waiting.push(story);
        countNext();
    }

    private void countAgain(String story) {
        asked.remove(story);
        want(story);
    }

    /** Takes a count that was made elsewhere. */
    public void know(String story, Tally tally) {
        asked.add(story);
        tallies.put(story, tally);
    }

    /** Null if there is no such story in what was fetched so far. */
    public StorySummary story(String id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst().orElse(null);
    }

    /** One at a time, so that scrolling through many stories does not take all processors. */
    private void countNext() {
        if (counting || waiting.isEmpty()) return;
        counting = true;
        String story = waiting.pop();
        tasks.run(COUNT, () -> counter.count(story), tally -> {
            tallies.put(story, tally);
            counting = false;
            countNext();
        }, _ -> {
            counting = false;
            countNext();
        });
    }

    public ObservableList<StorySummary> stories() {
        return stories;
    }

    /** By story id; a story that is not counted yet is absent. */
    public ObservableMap<String, Tally> tallies() {
        return tallies;
    }

    /** Whether the list was read at least once. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
