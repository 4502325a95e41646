package org.synoptic.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.synoptic.fact.DateRange;
import org.synoptic.search.Cursor;
import org.synoptic.search.Dimension;
import org.synoptic.search.Filter;
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
    private static final int PAGE = 30;
    /** No more than so many rows are fetched again when the library changes under the list. */
    private static final int MOST_AT_ONCE = 600;

    private final Searcher searcher;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.NONE);
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<List<Chip>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Order> order = new ReadOnlyObjectWrapper<>(Order.NEWEST);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper instead = new ReadOnlyStringWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(0);
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final Map<Dimension, ReadOnlyObjectWrapper<List<Facet<String>>>> facets = new EnumMap<>(Dimension.class);
    private final ReadOnlyObjectWrapper<List<Facet<LocalDate>>> days = new ReadOnlyObjectWrapper<>(List.of());
    private SearchRequest found = SearchRequest.of("");
    private Cursor next;
    /** Values that were found in articles, those of most articles first; the widest that was seen. */
    private Map<Dimension, List<String>> known = Map.of();
    private boolean orderChosen;

    public SearchModel(Searcher searcher, Tasks tasks) {
        this.searcher = searcher;
        this.tasks = tasks;
        for (Dimension dimension : Dimension.values()) facets.put(dimension, new ReadOnlyObjectWrapper<>(List.of()));
        query.addListener((_, _, _) -> search());
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

    /** Forgets query and all that narrows. */
    public void clear() {
        narrowing.set(Narrowing.NONE);
        filter.set(Filter.NONE);
        if (query.get().isEmpty()) search();
        else query.set("");
    }

    /** Narrows to articles with the value as well, or no longer. */
    public void toggle(Dimension dimension, String value) {
        narrow(before -> before.toggled(dimension, value));
    }

    /** Narrows to articles of these days, {@link DateRange#ANY} for all. */
    void chooseDays(DateRange chosen) {
        if (!chosen.equals(filter.get().days())) narrow(before -> before.withDays(chosen));
    }

    private void narrow(UnaryOperator<Filter> change) {
        filter.set(change.apply(filter.get()));
        search();
    }

    /** Keeps what was found and looks inside it with the next query. */
    public void searchInside() {
        if (query.get().isBlank() || !problem.get().isEmpty()) return;
        narrowing.set(narrowing.get().inside(query.get().strip()));
        query.set("");
    }

    /** Looks for articles like one, in place of everything else. */
    public void moreLike(String article, String headline) {
        narrowing.set(new Narrowing(List.of(), article, headline));
        filter.set(Filter.NONE);
        if (query.get().isEmpty()) search();
        else query.set("");
    }

    /** Takes the spelling that is suggested. */
    public void takeInstead() {
        if (instead.get() != null) query.set(instead.get());
    }

    public void sort(Order other) {
        orderChosen = true;
        order.set(other);
        search();
    }

    /** Whether anything narrows the list. */
    public boolean isActive() {
        return !query.get().isBlank() || !filter.get().isEmpty() || !narrowing.get().isNone();
    }

    /** Words, what they are looked for inside of, and filters as one query; empty if there is nothing of these. Likeness to an article is left out. */
    public String asQuery() {
        List<String> within = narrowing.get().within();
        List<String> parts = new ArrayList<>(within.stream().map(each -> "(" + each + ")").toList());
        String words = query.get().strip();
        String filtered = filter.get().asQuery();
        boolean alone = parts.isEmpty() && filtered.isEmpty();
        if (!words.isEmpty()) parts.add(alone ? words : "(" + words + ")");
        if (!filtered.isEmpty()) parts.add(filtered);
        return String.join(" ", parts);
    }

    /** How a query can go on. */
    List<Completion> completions(String begun) {
        return Completions.of(begun, dimension -> known.getOrDefault(dimension, List.of()));
    }

    private void search() {
        if (!orderChosen) order.set(query.get().isBlank() && narrowing.get().isNone() ? Order.NEWEST : Order.RELEVANCE);
        chips.set(chipsNow());
        ask(PAGE);
    }

    private List<Chip> chipsNow() {
        Narrowing now = narrowing.get();
        List<Chip> all = new ArrayList<>();
        if (now.like() != null) all.add(new Chip("like: " + now.headline(), () -> widen(now.without())));
        for (String within : now.within()) all.add(new Chip("within: " + within, () -> widen(now.without(within))));
        Filter narrowed = filter.get();
        narrowed.values().forEach((dimension, values) -> values.stream().sorted().forEach(value -> all.add(new Chip(FacetWords.of(dimension, value), () -> toggle(dimension, value)))));
        if (narrowed.hasDays()) all.add(new Chip(DayBins.words(narrowed.days()), () -> chooseDays(DateRange.ANY)));
        return all;
    }

    private void widen(Narrowing other) {
        narrowing.set(other);
        search();
    }

    private void ask(int size) {
        SearchRequest request = request(size);
        tasks.cancel(MORE);
        tasks.run(SEARCH, () -> searcher.search(request), this::show, this::explain);
    }

    private SearchRequest request(int size) {
        return new SearchRequest(query.get().strip(), narrowing.get().within(), narrowing.get().like(), filter.get(), order.get(), size, null);
    }

    private void show(Results results) {
        problem.set("");
        found = results.request();
        next = results.next();
        total.set(results.total());
        instead.set(results.instead());
        hits.setAll(results.hits());
        facets.forEach((dimension, property) -> property.set(results.facets(dimension)));
        if (results.request().query().isEmpty() || known.isEmpty()) known = results.facets().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().map(Facet::value).toList()));
        days.set(results.days());
    }

    private void explain(Exception e) {
        problem.set(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    public StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Order> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Chosen outlets, days, places and so on. */
    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** All that narrows beside the words in the field. */
    ReadOnlyObjectProperty<List<Chip>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    /** Why the query cannot be answered, in words, or empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The query in a spelling that articles have, or null. */
    public ReadOnlyStringProperty insteadProperty() {
        return instead.getReadOnlyProperty();
    }

    /** How many articles were found, most of which are not in {@link #hits()} yet. */
    ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    public ReadOnlyObjectProperty<List<Facet<String>>> facets(Dimension dimension) {
        return facets.get(dimension).getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Facet<LocalDate>>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** The queries whose words are marked in the results: not always the one in the field. Empty if there are none. */
    public List<String> foundQueries() {
        List<String> queries = new ArrayList<>(found.within());
        if (!found.query().isBlank()) queries.add(found.query());
        return queries;
    }
}
