package org.synoptic.ui.main;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import org.synoptic.article.Article;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.Passage;
import org.synoptic.search.Hit;
import org.synoptic.sync.LibraryListener;
import org.synoptic.sync.Progress;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.JudgeModel;
import org.synoptic.ui.incoming.AddingModel;
import org.synoptic.ui.incoming.Sources;
import org.synoptic.ui.incoming.SourcesModel;
import org.synoptic.ui.keeping.KeepingModel;
import org.synoptic.ui.library.SavedModel;
import org.synoptic.ui.library.StoriesModel;
import org.synoptic.ui.library.Tally;
import org.synoptic.ui.search.SearchModel;
import org.synoptic.ui.settings.Settings;
import org.synoptic.ui.settings.SettingsStore;
import org.synoptic.ui.task.Tasks;

/** The models of the window's screens, joined: choosing in one place shows in the others. */
final class MainModel {
    /** Where a passage of an article in view is to be brought into sight. */
    record Place(Side side, Passage passage) {}

    private final Coverage coverage;
    private final Tasks tasks;
    private final SettingsStore store;
    final Look look;
    final ComparisonModel comparison = new ComparisonModel();
    final JudgeModel judge;
    final SearchModel search;
    final StoriesModel stories;
    final OpenModel open;
    final StoryMoves moves;
    final HitsModel hits;
    final DetailsModel details;
    final KeepingModel keeping;
    final StatusModel status = new StatusModel();
    final AddingModel adding;
    final SourcesModel sources;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.STORIES);
    private final ObjectProperty<Place> wanted = new SimpleObjectProperty<>();
    final SavedModel saved;

    MainModel(Coverage coverage, Sources sources, Tasks tasks, SettingsStore store) {
        this.coverage = coverage;
        this.tasks = tasks;
        this.store = store;
        judge = new JudgeModel(comparison, coverage.isReadOnly() ? null : coverage.keeper()::judge, tasks);
        look = new Look(store);
        search = new SearchModel(coverage::search, tasks);
        stories = new StoriesModel(coverage::stories, story -> Tally.of(coverage.compared(story, AsKnown.NOW).comparison()), tasks);
        open = new OpenModel(coverage, tasks, store, stories, comparison);
        saved = new SavedModel(coverage.searches(), tasks);
        moves = new StoryMoves(coverage, tasks, stories, open);
        hits = new HitsModel(tasks, comparison.hitsProperty()::set, this::want);
        details = new DetailsModel(coverage, tasks);
        adding = new AddingModel(sources.desk(), tasks);
        this.sources = new SourcesModel(sources, tasks);
        keeping = new KeepingModel(coverage.keeper(), tasks);
        restoreReading();
        comparison.leftProperty().subscribe(left -> keeping.watch(left, comparison.rightProperty().get()));
        comparison.rightProperty().subscribe(right -> keeping.watch(comparison.leftProperty().get(), right));
        stories.stories().subscribe(open::listed);
        open.storyProperty().subscribe(_ -> adding.giveWay());
        comparison.comparedProperty().subscribe(status::show);
        search.queryProperty().subscribe(this::searched);
        search.filterProperty().subscribe(filter -> {
            if (!filter.isEmpty()) section.set(Section.ARTICLES);
        });
        coverage.listen(new Listener());
    }

    /** The rule and the tab are those of the last time. */
    private void restoreReading() {
        Settings.Reading last = store.get().reading();
        Stream.of(Rule.values()).filter(rule -> rule.name().equals(last.rule())).forEach(comparison.table().ruleProperty()::set);
        comparison.table().ruleProperty().addListener((_, _, rule) -> store.update(settings -> settings.withReading(reading -> reading.withRule(rule.name()))));
        comparison.tabProperty().set(last.tab());
        comparison.tabProperty().addListener((_, _, tab) -> store.update(settings -> settings.withReading(reading -> reading.withTab(tab))));
    }

    /** Reads the lists for the first time. */
    void start() {
        takeOverSaved();
        refresh();
        status.show(coverage.progress(), coverage.skipped(), coverage.isReadOnly());
        adding.start();
        sources.refresh();
    }

    /** Opens what was found at its first hit. */
    void open(Hit hit) {
        List<String> queries = search.foundQueries();
        open.open(hit, article -> hits.show(article, open.finder(article, queries)));
    }

    /** Looks for articles like one that is open or was found. */
    void moreLike(String article, String headline) {
        search.moreLike(article, headline);
        section.set(Section.ARTICLES);
    }

    void saveSearch() {
        String query = search.asQuery();
        if (query.isEmpty()) return;
        saved.save(query);
        section.set(Section.SAVED);
    }

    /** Opens a saved search; its hits are no longer new. */
    void openSaved(String query) {
        search.clear();
        search(query);
        saved.lookedAt(query);
    }

    /** Earlier versions kept them with the window's state. */
    private void takeOverSaved() {
        for (String query : store.get().searches().reversed()) saved.save(query);
        if (!store.get().searches().isEmpty()) store.update(Settings::withoutSearches);
    }

    void search(String query) {
        search.queryProperty().set(query);
        section.set(Section.ARTICLES);
    }

    /** Whether the article at the left is incomplete and its page can be fetched. */
    boolean canComplete() {
        Article left = comparison.leftProperty().get();
        return !isReadOnly() && left != null && left.incomplete() && left.address() != null;
    }

    void complete() {
        adding.complete(comparison.leftProperty().get());
    }

    boolean canChooseColumns() {
        return !isReadOnly() && adding.isOfTable(comparison.leftProperty().get());
    }

    void chooseColumns() {
        adding.columns(comparison.leftProperty().get());
    }

    boolean isReadOnly() {
        return coverage.isReadOnly();
    }

    /** Ends the reading that goes on. */
    void cancelReading() {
        coverage.cancel();
    }

    Tasks tasks() {
        return tasks;
    }

    SettingsStore store() {
        return store;
    }

    ObjectProperty<Section> sectionProperty() {
        return section;
    }

    /** The place that a view is to bring into sight, newest only. */
    ObjectProperty<Place> wantedProperty() {
        return wanted;
    }

    private void searched(String query) {
        if (query.isBlank()) hits.clear();
        else section.set(Section.ARTICLES);
    }

    private void want(String article, Passage passage) {
        Side side = open.sideOf(article);
        if (side != null) wanted.set(new Place(side, passage));
    }

    private void refresh() {
        stories.refresh();
        search.refresh();
        saved.refresh();
        keeping.refresh();
    }

    /** Hears the library on its threads; of many changes in a row the lists are read again once. */
    private final class Listener implements LibraryListener {
        private final AtomicBoolean waiting = new AtomicBoolean();

        @Override
        public void changed(Set<String> articles) {
            Set<String> ids = Set.copyOf(articles);
            tasks.onScreen(() -> open.changed(ids));
            if (!waiting.compareAndSet(false, true)) return;
            tasks.onScreen(() -> {
                waiting.set(false);
                refresh();
            });
        }

        @Override
        public void marked(Set<String> articles) {
            tasks.onScreen(() -> {
                search.refresh();
                keeping.refresh();
            });
        }

        @Override
        public void progressed(Progress progress) {
            tasks.onScreen(() -> status.show(progress, coverage.skipped(), coverage.isReadOnly()));
        }
    }
}
