package org.synoptic.ui.main;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Side;
import org.synoptic.article.Article;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.search.Hit;
import org.synoptic.search.Matches;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.library.StoriesModel;
import org.synoptic.ui.library.Tally;
import org.synoptic.ui.settings.Settings;
import org.synoptic.ui.settings.SettingsStore;
import org.synoptic.ui.task.Tasks;

/** Which story is open, with which two articles; opens others and remembers what was open last. */
final class OpenModel {
    /** At the first start: the sample story, with two reports that differ. */
    private static final List<String> FIRST_OUTLETS = List.of("ITV News", "Southeast Missourian");
    private static final String OPEN = "Open a story";
    private static final String BEGIN = "Show the first articles of a story";
    private static final String LAST = "The story that was open last";

    private final Coverage coverage;
    private final Tasks tasks;
    private final SettingsStore store;
    private final StoriesModel stories;
    private final ComparisonModel comparison;
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private Source source;

    /** Reads what is open, as known at a time; slow. */
    @FunctionalInterface
    private interface Source {
        Compared read(AsKnown known) throws Exception;
    }

    OpenModel(Coverage coverage, Tasks tasks, SettingsStore store, StoriesModel stories, ComparisonModel comparison) {
        this.coverage = coverage;
        this.tasks = tasks;
        this.store = store;
        this.stories = stories;
        this.comparison = comparison;
        comparison.leftProperty().subscribe(_ -> remember());
        comparison.rightProperty().subscribe(_ -> remember());
        comparison.third().articleProperty().subscribe(_ -> remember());
        comparison.table().knownProperty().subscribe(known -> {
            if (!known.equals(comparison.comparedProperty().get().known())) refresh();
        });
    }

    /**
     * Takes notice of a new list of stories: at first opens what was open last, or else a story of the list; later reads the open
     * story again if it has more or fewer articles.
     */
    void listed() {
        if (stories.stories().isEmpty()) return;
        if (story.get() != null) {
            StorySummary open = stories.story(story.get());
            if (open != null && open.articles() != comparison.comparedProperty().get().story().articles().size()) refresh();
            return;
        }
        Settings last = store.get();
        tasks.run(LAST, () -> last.story() == null ? null : coverage.story(last.story()), summary -> {
            if (story.get() != null) return;
            if (summary != null) {
                begin(summary.id(), last.articles());
                load(summary.id(), known -> coverage.compared(summary.id(), known), () -> {
                    put(last.articles());
                    restored.set(true);
                });
                return;
            }
            String first = stories.stories().stream().filter(each -> each.outlets().containsAll(FIRST_OUTLETS)).findFirst().orElse(stories.stories().getFirst()).id();
            load(first, known -> coverage.compared(first, known), this::putFirst);
        });
    }

    void open(String id) {
        if (Objects.equals(id, story.get())) return;
        begin(id, List.of());
        load(id, known -> coverage.compared(id, known), () -> {});
    }

    /** Opens the article of a search result at the left, unless it is in view already, and then calls back with it. */
    void open(Hit hit, java.util.function.Consumer<Article> opened) {
        String article = hit.id();
        if (comparison.comparedProperty().get().article(article) != null) bring(article, opened);
        else if (hit.article().story() == null) load(article, _ -> coverage.alone(article), () -> bring(article, opened));
        else load(hit.article().story(), known -> coverage.compared(hit.article().story(), known), () -> bring(article, opened));
    }

    /** Reads the open story again if one of its articles has changed. */
    void changed(Set<String> articles) {
        if (comparison.comparedProperty().get().articles().stream().anyMatch(article -> articles.contains(article.id()))) refresh();
    }

    private void refresh() {
        String id = story.get();
        if (id == null) return;
        AsKnown known = comparison.table().knownProperty().get();
        tasks.run(OPEN, () -> source.read(known), compared -> {
            if (compared != null) show(id, compared);
            else if (known.equals(AsKnown.NOW)) close();
        });
    }

    /** The open story has no article any more, as it was joined with another one: the story that has its first article is opened. */
    private void close() {
        List<Article> articles = comparison.comparedProperty().get().articles();
        if (articles.isEmpty()) return;
        String first = articles.getFirst().id();
        tasks.run(OPEN, () -> coverage.alone(first), alone -> {
            if (alone != null && alone.articles().getFirst().story() != null) open(alone.articles().getFirst().story());
        });
    }

    /** The side on which an article is in view, or null. */
    Side sideOf(String article) {
        if (comparison.leftProperty().get() != null && comparison.leftProperty().get().id().equals(article)) return Side.LEFT;
        return comparison.rightProperty().get() != null && comparison.rightProperty().get().id().equals(article) ? Side.RIGHT : null;
    }

    /** Shows two articles of a large story before it is compared; they stay in view then. */
    private void begin(String id, List<String> wanted) {
        tasks.run(BEGIN, () -> coverage.beginning(id, wanted), two -> {
            if (two != null && !id.equals(comparison.comparedProperty().get().story().id())) comparison.show(two);
        });
    }

    private void load(String id, Source read, Runnable then) {
        tasks.runListed(OPEN, "Opening a story", _ -> read.read(AsKnown.NOW), compared -> {
            if (compared == null) return;
            source = read;
            story.set(null);
            show(id, compared);
            then.run();
            story.set(id);
            remember();
        });
    }

    private void show(String id, Compared compared) {
        comparison.show(compared);
        if (compared.known().equals(AsKnown.NOW)) stories.know(id, Tally.of(compared.comparison()));
    }

    private void bring(String article, java.util.function.Consumer<Article> opened) {
        if (comparison.comparedProperty().get().article(article) == null) return;
        if (sideOf(article) == null) comparison.put(Side.LEFT, article);
        opened.accept(comparison.comparedProperty().get().article(article));
    }

    private void put(List<String> articles) {
        Compared compared = comparison.comparedProperty().get();
        List<String> there = articles.stream().filter(id -> compared.article(id) != null).toList();
        if (there.size() < 2) return;
        comparison.put(Side.LEFT, there.getFirst());
        comparison.put(Side.RIGHT, there.get(1));
        if (there.size() > 2) comparison.third().put(there.get(2));
    }

    private void putFirst() {
        List<Article> articles = comparison.comparedProperty().get().articles();
        put(FIRST_OUTLETS.stream().flatMap(outlet -> articles.stream().filter(article -> article.outletName().equals(outlet)).limit(1)).map(Article::id).toList());
        comparison.nextStop();
    }

    private void remember() {
        if (story.get() == null) return;
        List<String> articles = comparison.inView().stream().map(Article::id).toList();
        store.update(settings -> settings.withOpen(story.get(), articles));
    }

    /** The id of the open story, or null. */
    ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Turns true when the story that was open last is there again, with its articles. */
    ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /** The places of an article that fit one of the queries, to be asked for on another thread. */
    Callable<Matches> finder(Article article, List<String> queries) {
        return () -> queries.isEmpty() ? Matches.NONE : coverage.matches(article.id(), queries);
    }
}
