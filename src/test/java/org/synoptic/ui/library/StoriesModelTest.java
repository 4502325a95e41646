package org.synoptic.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Toll;
import org.synoptic.search.Cursor;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.task.Tasks;

class StoriesModelTest {
    private final List<StorySummary> library = new ArrayList<>(List.of(story("bridge", 3), story("storm", 2)));
    private final List<String> counted = new ArrayList<>();
    private final StoriesModel model = new StoriesModel(this::page, this::count, Tasks.inSequence());

    @Test
    void aStoryIsCountedOnceWhenItIsWanted() {
        model.refresh();
        model.want("bridge");
        model.want("bridge");
        assertThat(counted).containsExactly("bridge");
        assertThat(model.tallies()).containsOnlyKeys("bridge");
    }

    @Test
    void aStoryThatGrewIsCountedAnew() {
        model.refresh();
        model.want("bridge");
        model.want("storm");
        library.set(0, story("bridge", 4));
        model.refresh();
        assertThat(counted).containsExactly("bridge", "storm", "bridge");
    }

    @Test
    void aStoryThatCannotBeCountedStopsNoOther() {
        model.want("broken");
        model.want("storm");
        assertThat(model.tallies()).containsOnlyKeys("storm");
    }

    @Test
    void eachFactCountsOnceByTheOutcomeThatAsksForMostAttention() {
        Comparison comparison = new Comparison(List.of("a", "b", "c"), List.of(
                row(Outcome.AGREE, Outcome.DIFFER, Outcome.AGREE), row(Outcome.AGREE, Outcome.AGREE), row(Outcome.COMPATIBLE, Outcome.AGREE), row()), Toll.NONE, List.of());
        assertThat(Tally.of(comparison)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void pagesFollowUntilTheEnd() {
        for (int i = 0; i < 150; i++) library.add(story("story " + i, 1));
        model.refresh();
        assertThat(model.stories()).hasSize(100);
        model.more();
        model.more();
        assertThat(model.stories()).hasSize(152).doesNotHaveDuplicates();
    }

    private StoryPage page(Cursor after, int size) {
        int from = after == null ? 0 : (int) after.day();
        int to = Math.min(library.size(), from + size);
        return new StoryPage(library.subList(from, to), to == library.size() ? null : new Cursor(0, to, ""));
    }

    private Tally count(String story) {
        counted.add(story);
        if (story.equals("broken")) throw new IllegalStateException("cannot be read");
        return new Tally(1, 2, 3);
    }

    private static StorySummary story(String id, int articles) {
        return new StorySummary(id, id, articles, List.of("Harbour Post"), null, null);
    }

    private static Row row(Outcome... outcomes) {
        return new Row(FactKind.KILLED, new RowTitle("killed", ""), List.of(), List.of(outcomes).stream().map(outcome -> new Pair("a", "b", outcome, null, null, null)).toList(), 1);
    }
}
