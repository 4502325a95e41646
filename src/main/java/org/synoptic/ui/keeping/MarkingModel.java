package org.synoptic.ui.keeping;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.search.Marks;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.task.Tasks;

/**
 * Stars, tags, notes and what was read, of the articles in view and of those chosen in a list. Shows what is on the disk and
 * nothing else: a mark appears after it was kept, and where that fails the reason does.
 */
public final class MarkingModel {
    private static final String YES = "yes";
    private static final String LOOK = "Marks of the articles in view";
    private static final String KEEP = "Keep a judgement";

    /** One action, done after those asked for before it. */
    @FunctionalInterface
    private interface Action {
        /** @return what was done, in words */
        String run() throws IOException;
    }

    /** What holds of an article in view. */
    public record Kept(Marks marks, int versions) {
        public static final Kept NOTHING = new Kept(Marks.NONE, 1);
    }

    private final Keeper keeper;
    private final Tasks tasks;
    private final ObservableMap<String, Kept> inView = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final Deque<Action> waiting = new ArrayDeque<>();
    private Set<String> watched = Set.of();
    private boolean busy;

    public MarkingModel(Keeper keeper, Tasks tasks) {
        this.keeper = keeper;
        this.tasks = tasks;
    }

    /** The articles whose marks are wanted from now on. */
    public void watch(Collection<String> articles) {
        watched = Set.copyOf(articles);
        refresh();
    }

    /** Reads again what is kept: at the start, and when the library tells of changes. */
    public void refresh() {
        Set<String> articles = watched;
        tasks.run(LOOK, () -> {
            Map<String, Kept> found = new HashMap<>();
            for (String article : articles) found.put(article, new Kept(keeper.marks(article), keeper.versions(article).size()));
            Judgement next = keeper.undoable();
            return Map.entry(found, next == null ? "" : JudgementWords.undo(next, keeper.title(next.subject())));
        }, found -> {
            inView.keySet().retainAll(found.getKey().keySet());
            inView.putAll(found.getKey());
            undoName.set(found.getValue());
        });
    }

    /** Gives all of them a star, or takes it away if all have one. */
    public void star(List<String> articles) {
        toggle(articles, Kind.STAR, Marks::starred, "Starred", "Star taken away from");
    }

    /** Says that all of them were read, or that none was if all were. */
    public void read(List<String> articles) {
        toggle(articles, Kind.READ, Marks::read, "Marked as read", "Marked as unread");
    }

    private void toggle(List<String> articles, Kind kind, Predicate<Marks> holds, String on, String off) {
        act(() -> {
            boolean all = true;
            for (String article : articles) all &= holds.test(keeper.marks(article));
            List<Draft> drafts = new ArrayList<>();
            for (String article : articles) if (all || !holds.test(keeper.marks(article))) drafts.add(new Draft(kind, article, "", all ? null : YES, null));
            keeper.judge(drafts);
            return (all ? off : on) + ": " + (articles.size() == 1 ? keeper.title(articles.getFirst()) : Counted.of(articles.size(), "article"));
        });
    }

    /** Takes back the newest action. */
    public void undo() {
        act(() -> {
            Judgement undone = keeper.undo();
            return undone == null ? "There is nothing to undo" : "Undone: " + JudgementWords.named(undone, keeper.title(undone.subject()));
        });
    }

    private void act(Action action) {
        waiting.add(action);
        next();
    }

    /** One after the other, as the later ones build on the earlier ones. */
    private void next() {
        if (busy || waiting.isEmpty()) return;
        busy = true;
        Action action = waiting.poll();
        tasks.run(KEEP, action::run, this::done, e -> done("Not kept. " + (e.getMessage() == null ? e.toString() : e.getMessage())));
    }

    private void done(String words) {
        message.set(words);
        busy = false;
        refresh();
        next();
    }

    /** Tells what was done elsewhere. */
    void say(String words) {
        message.set(words);
    }

    /** What was done last, or why it could not be kept; empty at the start. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** "Undo: star on Harbour Post: Bridge falls", or empty if there is nothing to undo. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** By article id, for those in view; one that is not looked at yet is absent. */
    public ObservableMap<String, Kept> inView() {
        return inView;
    }
}
