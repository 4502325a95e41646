package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.search.Matches;
import org.synoptic.text.Span;
import org.synoptic.ui.task.Tasks;

class HitsModelTest {
    private static final Article ARTICLE = Article.builder("post").headline("Storm over the harbour").text("The harbour was closed. The storm came at night.").build();
    private static final Matches STORM = new Matches(List.of(new Span(0, 5)), List.of(new Span(28, 33)));

    private final List<String> revealed = new ArrayList<>();
    private Map<String, List<Passage>> marked = Map.of();
    private final HitsModel model = new HitsModel(Tasks.inSequence(), hits -> marked = hits, (article, hit) -> revealed.add(hit.part() + " " + hit.words()));

    @Test
    void goesToTheFirstHitAndThenAround() {
        model.show(ARTICLE, () -> STORM);
        assertThat(model.positionProperty().get()).isEqualTo("hit 1 of 2");
        model.step(1);
        assertThat(model.positionProperty().get()).isEqualTo("hit 2 of 2");
        model.step(1);
        model.step(-1);
        assertThat(revealed).containsExactly("HEADLINE Storm", "TEXT storm", "HEADLINE Storm", "TEXT storm");
        assertThat(marked.get("post")).hasSize(2);
    }

    @Test
    void anArticleWithoutHitsHasNowhereToGo() {
        model.show(ARTICLE, () -> Matches.NONE);
        model.step(1);
        assertThat(model.hasHits()).isFalse();
        assertThat(model.positionProperty().get()).isEmpty();
        assertThat(revealed).isEmpty();
        assertThat(marked).isEmpty();
    }

    @Test
    void clearingTakesTheMarksAway() {
        model.show(ARTICLE, () -> STORM);
        model.clear();
        assertThat(marked).isEmpty();
        assertThat(model.hasHits()).isFalse();
    }
}
