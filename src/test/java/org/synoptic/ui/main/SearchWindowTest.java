package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.synoptic.fact.DateRange;
import org.synoptic.library.SavedSearch;
import org.synoptic.search.Hit;
import org.synoptic.ui.search.SearchModel;
import org.testfx.robot.Motion;

class SearchWindowTest extends WindowFixture {
    @Test
    void facetsAreCombinedAndTakenAwayByMouseAndKeyboard() throws Exception {
        until(() -> search().hits().size() == 4);
        clickOn(facet("Harbour Post"));
        until(() -> search().hits().size() == 2);
        clickOn(facet("Killed"));
        until(() -> search().hits().size() == 1);
        assertThat(chips()).containsExactly("Harbour Post", "Killed");
        onFx(() -> {
            chip("Killed").requestFocus();
            return null;
        });
        push(KeyCode.DELETE);
        until(() -> search().hits().size() == 2);
        clickOn(chip("Harbour Post"));
        until(() -> search().hits().size() == 4);
        assertThat(chips()).isEmpty();
    }

    @Test
    void daysAreBrushedByDragAndByKeys() throws Exception {
        until(() -> !search().daysProperty().get().isEmpty() && lookup("#days").<Node>query().isVisible());
        Node days = lookup("#days").query();
        moveTo(days, Pos.CENTER_LEFT, new Point2D(4, 0), Motion.DIRECT).press(MouseButton.PRIMARY).moveTo(days, Pos.CENTER, new Point2D(-30, 0), Motion.DIRECT).release(MouseButton.PRIMARY);
        until(() -> search().hits().size() == 3);
        DateRange brushed = search().filterProperty().get().days();
        assertThat(brushed.holds(DateRange.on(LocalDate.of(2031, 3, 12)))).isTrue();
        assertThat(brushed.holds(DateRange.on(LocalDate.of(2031, 5, 2)))).isFalse();
        push(KeyCode.DELETE);
        until(() -> search().hits().size() == 4);
        onFx(() -> {
            lookup("#results").query().requestFocus();
            days.requestFocus();
            return null;
        });
        push(KeyCode.ENTER);
        until(() -> search().hits().size() == 1);
        assertThat(search().hits().getFirst().article().headline()).isEqualTo("Storm cuts off the islands");
    }

    @Test
    void aSearchInsideTheResultsOpensAtTheHitsOfBoth() throws Exception {
        type("killed");
        until(() -> search().hits().size() == 3);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until(() -> chips().equals(List.of("within: killed")));
        write("police");
        until(() -> search().hits().size() == 1);
        Hit hit = search().hits().getFirst();
        onFx(() -> {
            window.model().open(hit);
            return null;
        });
        until(() -> window.model().hits.positionProperty().get().equals("hit 1 of 2"));
    }

    @Test
    void aLongChipIsCutOffRatherThanWideningTheColumn() throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        onFx(() -> {
            search().moreLike(search().hits().getFirst().id(), "A headline that goes on and on, longer than any column is wide, to the end of the line");
            return null;
        });
        until(() -> !chips().isEmpty());
        Region column = lookup(".side-column").query();
        assertThat(lookup("#results").<Region>query().getWidth()).isLessThanOrEqualTo(column.getWidth());
        assertThat(chip(chips().getFirst()).getBoundsInParent().getMaxX()).isLessThanOrEqualTo(column.getWidth());
    }

    @Test
    void anotherSpellingIsOfferedAndTaken() throws Exception {
        type("govenor");
        until(() -> search().insteadProperty().get() != null);
        Button instead = lookup("#instead").query();
        assertThat(instead.getText()).isEqualTo("Did you mean governor?");
        clickOn(instead);
        until(() -> search().hits().size() == 1);
        assertThat(instead.isVisible()).isFalse();
    }

    @Test
    void aQueryIsGoneOnWithFromTheListBelowIt() throws Exception {
        type("outlet:coa");
        until(() -> lookup("Coast Radio").match(node -> node.getScene().getWindow() instanceof ContextMenu).tryQuery().isPresent());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> search().queryProperty().get().equals("outlet:\"Coast Radio\" "));
        until(() -> search().hits().size() == 1);
    }

    @Test
    void enterLeadsToTheResultsWhileWordsAreOffered() throws Exception {
        type("killed");
        until(() -> search().hits().size() == 3);
        push(KeyCode.ENTER);
        until(() -> lookup("#results").<Node>query().isFocused());
        assertThat(search().queryProperty().get()).isEqualTo("killed");
    }

    @Test
    void moreLikeAnArticleFindsTheOthersOfItsStory() throws Exception {
        onFx(() -> {
            window.model().open.open("bridge");
            return null;
        });
        until(() -> "bridge".equals(window.model().open.storyProperty().get()));
        push(KeyCode.CONTROL, KeyCode.M);
        until(() -> chips().size() == 1 && search().hits().size() == 2);
        assertThat(search().hits()).allMatch(hit -> hit.article().story().equals("bridge"));
    }

    @Test
    void aSavedSearchTellsOfNewHitsUntilItIsLookedAt() throws Exception {
        type("storm");
        until(() -> search().hits().size() == 1);
        push(KeyCode.CONTROL, KeyCode.D);
        until(() -> window.model().saved.searches().equals(List.of(new SavedSearch("storm", 0))));
        write("storm/radio.txt", "Coast Radio", "2031-05-03", "Storm passes", "The storm has passed.");
        library.refresh();
        until(() -> window.model().saved.newHitsBinding().get() == 1);
        onFx(() -> {
            window.model().openSaved("storm");
            return null;
        });
        until(() -> window.model().saved.newHitsBinding().get() == 0 && search().hits().size() == 2);
    }

    private void type(String query) {
        push(KeyCode.CONTROL, KeyCode.F);
        write(query);
    }

    private SearchModel search() {
        return window.model().search;
    }

    private Node facet(String words) {
        return lookup(node -> node.getStyleClass().contains("facet") && node.getAccessibleText() != null && node.getAccessibleText().startsWith(words + ",")).query();
    }

    private Button chip(String words) {
        return lookup(node -> node instanceof Button button && button.getStyleClass().contains("narrowing") && button.getText().equals(words)).query();
    }

    private List<String> chips() {
        return lookup(".narrowing").queryAll().stream().map(node -> ((Button) node).getText()).toList();
    }
}
