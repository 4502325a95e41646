package org.synoptic.ui.comparison;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.article.Article;
import org.synoptic.ui.comparison.table.FactPanel;
import org.synoptic.ui.control.OutletMark;
import org.synoptic.ui.control.OutletPictures;
import org.synoptic.ui.control.Theme;
import org.synoptic.ui.reader.Lacking;
import org.synoptic.ui.reader.Mark;
import org.synoptic.ui.task.Tasks;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** The comparison of the sample story in a small window. */
@ExtendWith(ApplicationExtension.class)
abstract class ComparisonFixture {
    final ComparisonModel model = new ComparisonModel();
    final AtomicReference<Article> asked = new AtomicReference<>();
    ComparisonView view;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(this::open);
    }

    private void open(Stage stage) {
        Function<Article, Node> mark = article -> new OutletMark(article.outletName(), OutletPictures.NONE);
        view = new ComparisonView(model, new JudgeModel(model, null, Tasks.inSequence()), mark, new FactPanel(model, mark, Tasks.inSequence()), new Lacking(asked::set, _ -> {}));
        // The headless screen is 1000 pixels wide and cannot paint beyond it.
        Scene scene = new Scene(view, 960, 760);
        Theme.apply(scene, false, 100);
        stage.setScene(scene);
        stage.show();
        model.show(SampleStory.compared());
    }

    /** Where a row's mark stands in the window, in pixels from its upper edge. */
    double inView(Side side, int row) {
        return view.pane(side).placeOf(mark(side, row)) - view.pane(side).scroll().top();
    }

    Mark mark(Side side, int row) {
        return view.pane(side).text().marks().stream().filter(mark -> mark.row() == row).findFirst().orElseThrow();
    }
}
