package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.compare.Row;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.FactKind;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.comparison.Compared;

/** The analyst is right: by key in the window, still so after the window was closed, and taken back by undo. */
class JudgingWindowTest extends WindowFixture {
    private Compared story() {
        return window.model().comparison.comparedProperty().get();
    }

    private Row killed() {
        return story().rows().stream().filter(row -> row.kind() == FactKind.KILLED).findFirst().orElseThrow();
    }

    private void openBridge() throws Exception {
        onFx(() -> {
            window.model().open.open("bridge");
            return null;
        });
        until(() -> "bridge".equals(window.model().open.storyProperty().get()));
        onFx(() -> {
            window.model().comparison.chooseIn(story().rows().indexOf(killed()), story().articles().getFirst().id());
            ((Node) window.view().lookup(".comparison-view")).requestFocus();
            return null;
        });
    }

    @Test
    void aFigureIsRejectedByOneKeyAndEnterAndStaysAwayAfterARestart() throws Exception {
        openBridge();
        assertThat(killed().cells()).hasSize(4);
        push(KeyCode.R);
        until(() -> "judge-reason".equals(stage.getScene().getFocusOwner().getId()));
        write("a misprint");
        push(KeyCode.ENTER);
        until(() -> killed().cells().size() == 3);
        close();
        library.close();
        library = openLibrary();
        library.refresh().get();
        open();
        openBridge();
        assertThat(killed().cells()).hasSize(3);
        assertThat(library.judgements().undoable().reason()).isEqualTo("a misprint");
        library.undo();
        until(() -> killed().cells().size() == 4);
    }

    @Test
    void aCorrectedFigureShowsItsNewValueBesideTheWords() throws Exception {
        openBridge();
        push(KeyCode.C);
        until(() -> "judge-value".equals(stage.getScene().getFocusOwner().getId()));
        push(KeyCode.CONTROL, KeyCode.A);
        write("9");
        push(KeyCode.ENTER);
        until(() -> lookup(".cell-judged").queryAll().stream().anyMatch(node -> ((Text) node).getText().strip().equals("corrected")));
        assertThat(lookup(".cell-small").queryAll()).extracting(node -> ((Text) node).getText().strip()).contains("9");
    }

    @Test
    void theOpenStoryStaysMarkedInTheListWhenStoriesChange() throws Exception {
        openBridge();
        write("storm/radio.txt", "Coast Radio", "2031-05-03", "Ferries sail again", "The ferries sailed again on Saturday.");
        library.refresh().get();
        until(() -> window.model().stories.story("storm").articles() == 2);
        assertThat(onFx(() -> lookup("#stories").<ListView<StorySummary>>query().getSelectionModel().getSelectedItem()).id()).isEqualTo("bridge");
        assertThat(window.model().open.storyProperty().get()).isEqualTo("bridge");
    }

    @Test
    void anotherRuleAndAnEarlierTimeRedrawTheTable() throws Exception {
        openBridge();
        onFx(() -> {
            window.view().commands().stream().filter(command -> command.name().startsWith("Estimate by IBC")).findFirst().orElseThrow().run();
            return null;
        });
        assertThat(window.model().comparison.table().ruleProperty().get()).isEqualTo(Rule.IBC);
        assertThat(onFx(() -> window.model().comparison.table().estimate(killed()).high().words())).isEqualTo("12");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        until(() -> story().articles().size() == 1);
        assertThat(onFx(() -> window.model().comparison.table().estimate(killed()).high().words())).isEqualTo("7");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        until(() -> story().articles().size() == 3);
    }

    @Test
    void anArticleBeginsAStoryOfItsOwnAndTwoStoriesAreJoined() throws Exception {
        openBridge();
        onFx(() -> {
            window.model().moves.begin(story().articles().getLast(), "");
            return null;
        });
        until(() -> story().articles().size() == 2);
        until(() -> window.model().stories.stories().size() == 3);
        onFx(() -> {
            window.model().moves.joinWith("storm", "");
            return null;
        });
        until(() -> story().articles().size() == 3);
        until(() -> window.model().stories.stories().size() == 2);
    }

    @Test
    void theStoryToJoinWithIsChosenByTyping() throws Exception {
        openBridge();
        onFx(() -> {
            window.view().commands().stream().filter(command -> command.name().startsWith("Join this story")).findFirst().orElseThrow().run();
            return null;
        });
        until(() -> "command-field".equals(stage.getScene().getFocusOwner().getId()));
        write("storm");
        push(KeyCode.ENTER);
        write("one and the same night");
        push(KeyCode.ENTER);
        until(() -> story().articles().size() == 4);
        assertThat(library.judgements().undoable().reason()).isEqualTo("one and the same night");
    }

    @Test
    void twoArticlesOfALargeStoryAreShownFirstAndStayInView() throws Exception {
        for (int i = 0; i < 10; i++) write("flood/paper%d.txt".formatted(i), "Paper " + i, "2031-06-%02d".formatted(i + 1), "Flood", "The flood killed %d people on Sunday.".formatted(i + 3));
        library.refresh().get();
        Compared two = new LibraryCoverage(library).beginning("flood", List.of());
        assertThat(two.articles()).hasSize(2);
        assertThat(two.story().articles()).hasSize(10);
        assertThat(new LibraryCoverage(library).beginning("bridge", List.of())).as("a small story is shown whole").isNull();
        onFx(() -> {
            window.model().comparison.show(two);
            window.model().open.open("flood");
            return null;
        });
        until(() -> story().articles().size() == 10);
        assertThat(window.model().comparison.inView()).extracting(Article::id).containsExactlyElementsOf(two.articles().stream().map(Article::id).toList());
    }
}
