package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Side;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.reader.ArticlePane;
import org.synoptic.ui.reader.Mark;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Texts stay level: where a fact is chosen, where one of them is scrolled, and where the window gets another width. */
class FollowingTest extends ComparisonFixture {
    @Test
    void bringsPartnersLevelInLongArticles(FxRobot robot) {
        robot.interact(() -> model.show(SampleStory.dossier()));
        robot.interact(() -> model.choose(302, null));
        glide();
        assertThat(inView(Side.LEFT, 302)).isCloseTo(inView(Side.RIGHT, 302), org.assertj.core.data.Offset.offset(2.0)).isBetween(20.0, view.pane(Side.LEFT).scroll().viewHeight());
        robot.interact(() -> view.pane(Side.LEFT).scroll().jump(view.pane(Side.LEFT).scroll().top() - 3000));
        Mark level = view.pane(Side.LEFT).text().marks().stream().filter(mark -> Math.abs(inView(Side.LEFT, mark.row()) - view.pane(Side.LEFT).scroll().viewHeight() * 0.35) < 40).findFirst().orElseThrow();
        assertThat(inView(Side.RIGHT, level.row())).isCloseTo(inView(Side.LEFT, level.row()), org.assertj.core.data.Offset.offset(60.0));
    }

    @Test
    void aThirdArticleComesLevelAndScrollsAlong(FxRobot robot) {
        robot.interact(() -> {
            model.show(SampleStory.dossier());
            model.third().toggle();
            model.choose(302, null);
        });
        glide();
        assertThat(inThird(302)).isCloseTo(inView(Side.RIGHT, 302), org.assertj.core.data.Offset.offset(2.0));
        robot.interact(() -> view.pane(Side.LEFT).scroll().jump(view.pane(Side.LEFT).scroll().top() - 3000));
        Mark level = view.pane(Side.RIGHT).text().marks().stream().filter(mark -> Math.abs(inView(Side.RIGHT, mark.row()) - view.pane(Side.RIGHT).scroll().viewHeight() * 0.35) < 40).findFirst().orElseThrow();
        assertThat(inThird(level.row())).isCloseTo(inView(Side.RIGHT, level.row()), org.assertj.core.data.Offset.offset(60.0));
    }

    private double inThird(int row) {
        ArticlePane third = view.third();
        return third.placeOf(third.text().marks().stream().filter(mark -> mark.row() == row).findFirst().orElseThrow()) - third.scroll().top();
    }

    @Test
    void keepsThePlaceThatIsReadInANarrowerWindow(FxRobot robot) {
        robot.interact(() -> model.show(SampleStory.dossier()));
        robot.interact(() -> model.followProperty().set(false));
        robot.interact(() -> view.pane(Side.LEFT).scroll().jump(4000));
        double before = inView(Side.LEFT, 150);
        int read = view.pane(Side.LEFT).text().marks().stream().filter(mark -> Math.abs(inView(Side.LEFT, mark.row()) - view.pane(Side.LEFT).scroll().viewHeight() / 3) < 40).findFirst().orElseThrow().row();
        robot.interact(() -> view.getScene().getWindow().setWidth(780));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(200, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertThat(inView(Side.LEFT, read)).isBetween(0.0, view.pane(Side.LEFT).scroll().viewHeight());
        assertThat(inView(Side.LEFT, 150)).as("the text above has become longer").isNotEqualTo(before);
    }

    @Test
    void partnersStayLevelInAnotherWidth(FxRobot robot) {
        robot.interact(() -> model.show(SampleStory.dossier()));
        robot.interact(() -> model.choose(302, null));
        glide();
        robot.interact(() -> view.getScene().getWindow().setWidth(780));
        glide();
        assertThat(inView(Side.LEFT, 302)).isCloseTo(inView(Side.RIGHT, 302), org.assertj.core.data.Offset.offset(2.0)).isBetween(20.0, view.pane(Side.LEFT).scroll().viewHeight());
    }

    private static void glide() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
