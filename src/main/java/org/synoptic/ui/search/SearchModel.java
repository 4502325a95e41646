package org.synoptic.ui.search;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.search.Cursor;
import org.synoptic.search.Hit;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.Results.Facet;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.SearchRequest.Order;
import org.synoptic.ui.task.Tasks;

/**
 * What is looked for and what was found. A blank query finds every article, newest first. Of several queries the newest
 * wins; one that cannot be read leaves the last results in place. Further pages are fetched as the list is scrolled.
 */
public final class SearchModel {
    /** Asks the index; on a thread of its own. */
    @FunctionalInterface
    public interface Searcher {
        Results search(SearchRequest request) throws QueryProblem, java.io.IOException;
    }

    private static final String SEARCH = "Search";
    private static final String MORE = "More results";
    private static final int PAGE = 60;
    /** No more than so many rows are fetched again when the library changes under the list. */
    private static final int MOST_AT_ONCE = 600;

    private final Searcher searcher;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Order> order = new ReadOnlyObjectWrapper<>(Order.NEWEST);
    private final ReadOnlyObjectWrapper<Set<String>> outlets = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Set<YearMonth>> months = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(0);
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Facet<String>>> outletFacets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Facet<YearMonth>>> monthFacets = new ReadOnlyObjectWrapper<>(List.of());
    private String found = "";
    private Cursor next;
    private boolean orderChosen;

    public SearchModel(Searcher searcher, Tasks tasks) {
        this.searcher = searcher;
        this.tasks = tasks;
        query.addListener((_, before, after) -> {
            if (before.isBlank() != after.isBlank() && !orderChosen) order.set(after.isBlank() ? Order.NEWEST : Order.RELEVANCE);
            search();
        });
    }

    /** Looks again: at the start, and when the library has changed. As many rows as were there are fetched. */
    public void refresh() {
        ask(Math.clamp(hits.size(), PAGE, MOST_AT_ONCE));
    }

    /** Fetches the next page if there is one. */
    public void more() {
        if (next == null) return;
        SearchRequest request = request(PAGE).from(next);
        next = null;
        tasks.run(MORE, () -> searcher.search(request), page -> {
            hits.addAll(page.hits());
            next = page.next();
        });
    }

    /** Forgets query and facets. */
    public void clear() {
        outlets.set(Set.of());
        months.set(Set.of());
        if (query.get().isEmpty()) search();
        else query.set("");
    }

    public void toggleOutlet(String outlet) {
        outlets.set(toggled(outlets.get(), Set.of(outlet)));
        search();
    }

    /** Narrows to these months as well, or if all of them are chosen, to them no longer. */
    public void toggleMonths(Set<YearMonth> some) {
        months.set(toggled(months.get(), some));
        search();
    }

    public void sort(Order other) {
        orderChosen = true;
        order.set(other);
        search();
    }

    /** Whether anything narrows the list. */
    public boolean isActive() {
        return !query.get().isBlank() || !outlets.get().isEmpty() || !months.get().isEmpty();
    }

    private void search() {
        ask(PAGE);
    }

    private void ask(int size) {
        SearchRequest request = request(size);
        tasks.cancel(MORE);
        tasks.run(SEARCH, () -> searcher.search(request), this::show, this::explain);
    }

    private SearchRequest request(int size) {
        return new SearchRequest(query.get().strip(), outlets.get(), months.get(), null, order.get(), size, null);
    }

    private void show(Results results) {
        problem.set("");
        found = results.request().query();
        next = results.next();
        total.set(results.total());
        hits.setAll(results.hits());
        outletFacets.set(results.outlets());
        monthFacets.set(results.months());
    }

    private void explain(Exception e) {
        problem.set(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    private static <T> Set<T> toggled(Set<T> set, Set<T> values) {
        Set<T> changed = new HashSet<>(set);
        if (set.containsAll(values)) changed.removeAll(values);
        else changed.addAll(values);
        return Set.copyOf(changed);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Order> orderProperty() {
        return order.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<String>> outletsProperty() {
        return outlets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<YearMonth>> monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /** Why the query cannot be answered, in words, or empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many articles were found, most of which are not in {@link #hits()} yet. */
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    public ReadOnlyObjectProperty<List<Facet<String>>> outletFacetsProperty() {
        return outletFacets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Facet<YearMonth>>> monthFacetsProperty() {
        return monthFacets.getReadOnlyProperty();
    }

    /** The query that the results answer: not always the one in the field. */
    public String foundQuery() {
        return found;
    }
}
