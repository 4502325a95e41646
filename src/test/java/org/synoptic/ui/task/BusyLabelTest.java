package org.synoptic.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BusyLabelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = Tasks.with(waiting::add, Platform::runLater);

    @Test
    void namesWorkThatTakesLongUntilItIsDone(FxRobot robot) throws Exception {
        BusyLabel label = new BusyLabel(tasks);
        robot.interact(() -> tasks.runListed("open", "Opening a story", _ -> "done", _ -> {}));
        assertThat(label.getText()).as("what is done in a moment is not named").isEmpty();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label.getText().equals("Opening a story…"));
        robot.interact(() -> waiting.remove().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label.getText()).isEmpty();
    }
}
