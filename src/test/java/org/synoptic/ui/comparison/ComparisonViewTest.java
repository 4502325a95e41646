package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.ui.control.Theme;
import org.synoptic.ui.reader.ArticleText;
import org.synoptic.ui.reader.Mark;
import org.synoptic.ui.reader.Verdict;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ComparisonViewTest extends ComparisonFixture {
    @Test
    void goesToTheNextDifferenceByKeyAndShowsItInTheTable(FxRobot robot) {
        robot.clickOn(view.pane(Side.LEFT).text());
        robot.type(KeyCode.N);
        assertThat(model.chosenProperty().get().row()).isZero();
        TableView<Integer> table = robot.lookup(".fact-table").query();
        assertThat(table.getSelectionModel().getSelectedItem()).isZero();
        robot.type(KeyCode.ESCAPE);
        assertThat(model.chosenProperty().get().row()).isEqualTo(-1);
        assertThat(table.getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void filtersByTheLegendAndSaysSo(FxRobot robot) {
        ToggleButton differ = robot.lookup(".legend-chip.differ").queryAs(ToggleButton.class);
        assertThat(differ.getText()).as("the title keeps its words in a narrow window").isEqualTo("1");
        assertThat(robot.lookup(".story-title").queryLabeled().getText()).isEqualTo("Bridge at Ostrow gives way");
        robot.clickOn(differ);
        assertThat(view.pane(Side.LEFT).text().marks()).extracting(Mark::verdict).containsOnly(Verdict.DIFFER);
        TableView<Integer> table = robot.lookup(".fact-table").query();
        assertThat(table.getItems()).containsExactly(0, 1);
        assertThat(differ.getAccessibleText()).isEqualTo("Differ: 1 fact, shown alone");
        robot.clickOn(differ);
        assertThat(table.getItems()).hasSize(6);
    }

    @Test
    void choosesAMarkThatIsClickedAndJoinsItByARibbon(FxRobot robot) {
        robot.clickOn(middle(Side.RIGHT, mark(Side.RIGHT, 0)));
        assertThat(model.chosenProperty().get()).isEqualTo(new ComparisonModel.Choice(0, Side.RIGHT));
        assertThat(robot.lookup(".ribbon").<Node>queryAll()).hasSize(4).filteredOn(ribbon -> ribbon.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .extracting(Node::getAccessibleText).containsExactly("killed: seven, differs from Twelve in Coast Radio");
    }

    @Test
    void tellsOfAMarkUnderTheMouse(FxRobot robot) {
        robot.moveTo(middle(Side.LEFT, mark(Side.LEFT, 2)));
        assertThat(model.hoveredProperty().get()).isEqualTo(2);
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".fact-tip-title").queryLabeled().getText()).isEqualTo("Injured in the bridge collapse");
    }

    /** A layout that asks for the next one would keep a processor busy as long as the window is open. */
    @Test
    void comesToRest(FxRobot robot) {
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        AtomicInteger asked = new AtomicInteger();
        robot.interact(() -> view.lookupAll("*").forEach(node -> {
            if (node instanceof Parent parent) parent.needsLayoutProperty().addListener((observed, was, now) -> asked.addAndGet(now ? 1 : 0));
        }));
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked).hasValue(0);
    }

    @Test
    void aBarBesideTheTextTellsWhoElsePrintsTheWords() {
        assertThat(view.pane(Side.LEFT).lookupAll(".shared-bar")).extracting(Node::getAccessibleText).containsExactly("Word for word in Coast Radio too");
        assertThat(view.pane(Side.LEFT).lookup(".shared-bar").getBoundsInParent().getHeight()).isGreaterThan(10);
        assertThat(view.pane(Side.RIGHT).lookupAll(".shared-bar")).extracting(Node::getAccessibleText).containsExactly("Word for word in Harbour Post too");
        WaitForAsyncUtils.asyncFx(() -> model.put(Side.RIGHT, "ledger"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.pane(Side.RIGHT).lookupAll(".shared-bar")).isEmpty();
    }

    @Test
    void theFactAndTheArticlesInViewStayWhileTheTableScrollsSideways(FxRobot robot) throws Exception {
        robot.interact(() -> model.show(SampleStory.wide(20)));
        WaitForAsyncUtils.waitForFxEvents();
        TableView<Integer> table = robot.lookup(".fact-table").query();
        List<Double> at = places(table, ".column-header.frozen");
        assertThat(at).hasSize(3);
        robot.interact(() -> table.scrollToColumnIndex(20));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.lookup(".column-header.frozen").getTranslateX()).isGreaterThan(500);
        assertThat(places(table, ".column-header.frozen")).isEqualTo(at);
        assertThat(places(table, ".table-cell.frozen")).isEqualTo(at);
    }

    @Test
    void theColumnOfAnArticleComesBesideTheFactWithTheArticle(FxRobot robot) throws Exception {
        robot.interact(() -> model.show(SampleStory.wide(20)));
        TableView<Integer> table = robot.lookup(".fact-table").query();
        String last = model.comparedProperty().get().articles().getLast().id();
        robot.interact(() -> model.chooseIn(0, last));
        assertThat(model.inView()).extracting(Article::id).contains(last);
        assertThat(table.getColumns().subList(1, 3)).extracting(column -> column.getUserData()).containsExactlyElementsOf(model.inView().stream().map(Article::id).toList());
        robot.interact(() -> Theme.apply(view.getScene(), false, 200));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(places(table, ".column-header.frozen")).as("three large columns would leave the others no room").hasSize(2);
    }

    /** From the left edge, each once. */
    private static List<Double> places(Node table, String style) {
        return table.lookupAll(style).stream().filter(Node::isVisible).map(node -> (double) Math.round(node.localToScene(0, 0).getX())).distinct().sorted().toList();
    }

    @Test
    void theWordExportGivesWayToTheTabs(FxRobot robot) {
        MenuButton export = robot.lookup(".export-menu").query();
        assertThat(export.getText()).isEqualTo("Export");
        robot.interact(() -> Theme.apply(view.getScene(), false, 130));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(export.getText()).isEmpty();
        assertThat(export.getAccessibleText()).isEqualTo("Export");
        double tabs = robot.lookup(".fact-panel .tab").queryAll().stream().mapToDouble(tab -> tab.localToScene(tab.getBoundsInLocal()).getMaxX()).max().orElseThrow();
        assertThat(export.localToScene(export.getBoundsInLocal()).getMinX()).isGreaterThan(tabs);
    }

    @Test
    void arrowsGoFromDateToDateOfTheTimeline(FxRobot robot) {
        robot.interact(() -> model.tabProperty().set("Timeline"));
        Node lanes = robot.lookup(".timeline").query();
        robot.interact(lanes::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(model.chosenProperty().get().row()).isEqualTo(3);
        assertThat(model.chosenArticle()).isEqualTo("post");
        assertThat(lanes.getAccessibleText()).isEqualTo("Harbour Post: Bridge gave way: “on Tuesday morning”, 11 Mar 2031");
        robot.interact(() -> model.choose(2, null));
        robot.interact(() -> model.tabProperty().set("Toll over time"));
        assertThat(robot.lookup("#toll-rows").queryAs(MenuButton.class).getText()).isEqualTo("Injured in the bridge collapse");
    }

    @Test
    void tellsOfTheChosenFactByKeyboardAndPutsItAway(FxRobot robot) {
        robot.interact(() -> model.chooseIn(0, "radio"));
        robot.interact(view::tell);
        assertThat(robot.lookup(".fact-tip-words").queryLabeled().getText()).isEqualTo("“Twelve”");
        robot.interact(view::tell);
        assertThat(robot.lookup(".fact-tip-words").tryQuery()).isEmpty();
    }

    @Test
    void selectsAndCopiesAcrossParagraphs(FxRobot robot) {
        ArticleText text = view.pane(Side.LEFT).text();
        robot.drag(start(Side.LEFT, "Another 23")).dropTo(start(Side.LEFT, "The bridge was built"));
        assertThat(text.selectedWords()).startsWith("Another 23 were hurt").endsWith("falling.\n\n");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        AtomicReference<String> copied = new AtomicReference<>();
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get()).isEqualTo(text.selectedWords());
    }

    @Test
    void putsAnotherArticleOnASide(FxRobot robot) {
        robot.clickOn(view.pane(Side.RIGHT).lookup(".outlet-button"));
        robot.clickOn(robot.lookup((Node node) -> node.isVisible() && node instanceof javafx.scene.control.Label label && label.getText() != null && label.getText().startsWith("The Inland Ledger · ")).<Node>query());
        assertThat(model.rightProperty().get().id()).isEqualTo("ledger");
        assertThat(view.pane(Side.RIGHT).text().paragraphs().getFirst().shown()).isEqualTo("Ostrow bridge had been under repair");
    }

    @Test
    void showsAChosenQuotationInBothTexts(FxRobot robot) {
        List<Place> places = model.comparedProperty().get().comparison().quotations().getFirst().uses().stream().map(use -> new Place(use.article(), use.content())).toList();
        robot.interact(() -> model.show(places));
        assertThat(view.pane(Side.LEFT).text().hits()).extracting(Passage::words).containsExactly("We warned them about the cables again and again");
        assertThat(view.pane(Side.RIGHT).text().hits()).hasSize(1);
    }

    private Point2D middle(Side side, Mark mark) {
        return onScreen(side, view.pane(side).text().linesOf(mark.part(), mark.span()), 0.5);
    }

    private Point2D start(Side side, String words) {
        Article article = side == Side.LEFT ? model.leftProperty().get() : model.rightProperty().get();
        Passage passage = SampleStory.passage(article, words);
        return onScreen(side, view.pane(side).text().linesOf(passage.part(), passage.span()), 0);
    }

    private Point2D onScreen(Side side, List<Rectangle2D> lines, double share) {
        Bounds screen = view.pane(side).text().localToScreen(view.pane(side).text().getLayoutBounds());
        Rectangle2D first = lines.getFirst();
        return new Point2D(screen.getMinX() + first.getMinX() + first.getWidth() * share, screen.getMinY() + first.getMinY() + first.getHeight() / 2);
    }
}
