package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import javafx.geometry.Side;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.compare.table.Rule;
import org.synoptic.library.Library;
import org.synoptic.search.Hit;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.control.CommandPalette;
import org.synoptic.ui.reader.Verdict;
import org.synoptic.ui.settings.Appearance;

class MainWindowTest extends WindowFixture {
    @Test
    void searchesAsOneTypesAndOpensAResultAtItsFirstHit() throws Exception {
        push(KeyCode.CONTROL, KeyCode.F);
        write("storm");
        until(() -> hits().size() == 1);
        assertThat(hits().getFirst().article().headline()).isEqualTo("Storm cuts off the islands");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        until(() -> "storm".equals(window.model().open.storyProperty().get()) && window.model().hits.hasHits());
        assertThat(window.model().comparison.leftProperty().get().headline()).isEqualTo("Storm cuts off the islands");
        assertThat(window.model().hits.positionProperty().get()).isEqualTo("hit 1 of 2");
        push(KeyCode.F3);
        assertThat(window.model().hits.positionProperty().get()).isEqualTo("hit 2 of 2");
        push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(window.model().hits.positionProperty().get()).isEqualTo("hit 1 of 2");
    }

    @Test
    void aQueryThatCannotBeReadSaysWhyAndTheLastResultsStay() throws Exception {
        push(KeyCode.CONTROL, KeyCode.F);
        write("bridge");
        until(() -> hits().size() == 3);
        write(" \"river");
        until(() -> !problem().isEmpty());
        assertThat(problem()).contains("never closed");
        assertThat(hits()).hasSize(3);
        push(KeyCode.ESCAPE);
        until(() -> hits().size() == 4);
        assertThat(problem()).isEmpty();
    }

    @Test
    void opensAStoryFromTheList() throws Exception {
        String first = window.model().open.storyProperty().get();
        push(first.equals(window.model().stories.stories().getFirst().id()) ? KeyCode.DOWN : KeyCode.UP);
        until(() -> !first.equals(window.model().open.storyProperty().get()));
        assertThat(comparison().comparedProperty().get().story().id()).isEqualTo(window.model().open.storyProperty().get());
    }

    @Test
    void goesThroughTheDifferences() throws Exception {
        openBridge();
        push(KeyCode.F8);
        int first = comparison().chosenProperty().get().row();
        assertThat(first).isNotNegative();
        assertThat(comparison().pairingProperty().get().verdicts()).containsEntry(first, Verdict.DIFFER);
        assertThat(comparison().positionProperty().get()).startsWith("1 of ");
        onFx(() -> {
            comparison().choose(-1, null);
            return null;
        });
        push(KeyCode.N);
        assertThat(comparison().positionProperty().get()).as("a letter alone, wherever the keyboard is").startsWith("1 of ");
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.N);
        assertThat(window.model().search.queryProperty().get()).as("but not where one types").isEqualTo("n");
        push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(comparison().pairingProperty().get().verdicts()).containsEntry(comparison().chosenProperty().get().row(), Verdict.DIFFER);
    }

    @Test
    void theLegendFilters() throws Exception {
        openBridge();
        clickOn(lookup(".legend-chip.differ").<javafx.scene.Node>query());
        assertThat(comparison().filter()).containsExactly(Verdict.DIFFER);
        assertThat(comparison().shownProperty().get().verdicts().values()).isNotEmpty().containsOnly(Verdict.DIFFER);
        clickOn(lookup(".legend-chip.differ").<javafx.scene.Node>query());
        assertThat(comparison().shownProperty().get()).isEqualTo(comparison().pairingProperty().get());
    }

    @Test
    void anotherArticleTakesASide() throws Exception {
        openBridge();
        Article ledger = comparison().comparedProperty().get().articles().stream().filter(article -> article.outletName().equals("Inland Ledger")).findFirst().orElseThrow();
        onFx(() -> {
            comparison().put(Side.RIGHT, ledger.id());
            return null;
        });
        assertThat(comparison().rightProperty().get()).isEqualTo(ledger);
        assertThat(lookup(".outlet-button").queryAll()).extracting(node -> ((javafx.scene.control.MenuButton) node).getText()).contains("Inland Ledger");
    }

    @Test
    void whatWasOpenIsOpenAtTheNextStart() throws Exception {
        openBridge();
        onFx(() -> {
            comparison().swap();
            window.model().look.choose(Appearance.DARK);
            window.model().look.larger();
            comparison().third().toggle();
            comparison().table().ruleProperty().set(Rule.IBC);
            comparison().tabProperty().set("Timeline");
            return null;
        });
        String third = comparison().third().articleProperty().get().id();
        double lists = onFx(() -> lookup(".side-column").<Region>query().getWidth());
        String left = comparison().leftProperty().get().id();
        String right = comparison().rightProperty().get().id();
        close();
        open();
        until(() -> comparison().leftProperty().get() != null && left.equals(comparison().leftProperty().get().id()));
        assertThat(comparison().rightProperty().get().id()).isEqualTo(right);
        until(() -> comparison().third().articleProperty().get() != null);
        assertThat(comparison().third().articleProperty().get().id()).isEqualTo(third);
        assertThat(comparison().table().ruleProperty().get()).isEqualTo(Rule.IBC);
        assertThat(lookup(".fact-panel .tab-pane").<TabPane>query().getSelectionModel().getSelectedItem().getText()).isEqualTo("Timeline");
        until(() -> Math.abs(lookup(".side-column").<Region>query().getWidth() - lists) < 2);
        assertThat(window.model().look.darkBinding().get()).isTrue();
        assertThat(window.model().look.textSizeProperty().get()).isEqualTo(110);
    }

    @Test
    void thePaletteDoesWhatIsTyped() throws Exception {
        push(KeyCode.CONTROL, KeyCode.K);
        CommandPalette palette = lookup(".command-palette").query();
        assertThat(palette.isVisible()).isTrue();
        write("larger");
        push(KeyCode.ENTER);
        assertThat(palette.isVisible()).isFalse();
        assertThat(window.model().look.textSizeProperty().get()).isEqualTo(110);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(window.model().look.textSizeProperty().get()).isEqualTo(100);
    }

    @Test
    void outletAndDayCanBeFilledIn() throws Exception {
        Files.writeString(articles().resolve("note.txt"), "A note without a header\n\nThe harbour was closed last week.");
        until(() -> hits().size() == 5);
        Hit note = onFx(() -> hits().stream().filter(hit -> hit.article().outlet() == null).findFirst().orElseThrow());
        onFx(() -> {
            window.model().open(note);
            return null;
        });
        until(() -> comparison().leftProperty().get().id().equals(note.id()));
        onFx(() -> {
            window.model().details.ask(comparison().leftProperty().get());
            return null;
        });
        clickOn("#details-outlet").write("Island Bulletin");
        onFx(() -> {
            lookup("#details-day").<DatePicker>query().setValue(LocalDate.of(2031, 6, 1));
            return null;
        });
        clickOn("#details-keep");
        until(() -> comparison().leftProperty().get().outlet() != null);
        assertThat(comparison().leftProperty().get().outletName()).isEqualTo("Island Bulletin");
        assertThat(comparison().leftProperty().get().published().day()).isEqualTo(LocalDate.of(2031, 6, 1));
    }

    @Test
    void aSecondWindowOnlyReads() throws Exception {
        close();
        Library first = library;
        library = openLibrary();
        open();
        assertThat(library.isReadOnly()).isTrue();
        assertThat(lookup(".notice").<Label>query().getText()).contains("open in another window");
        assertThat(window.view().commands()).filteredOn(command -> command.name().startsWith("Add")).noneMatch(command -> command.possible().getAsBoolean());
        first.close();
    }

    private void openBridge() throws Exception {
        onFx(() -> {
            window.model().open.open("bridge");
            return null;
        });
        until(() -> "bridge".equals(window.model().open.storyProperty().get()));
    }

    private ComparisonModel comparison() {
        return window.model().comparison;
    }

    private String problem() {
        return lookup(".search-problem").<Label>query().getText();
    }
}
