package org.synoptic.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final Tasks tasks = Tasks.with(background::add, screen::add);
    private final List<String> applied = new ArrayList<>();

    @Test
    void onlyTheNewestOfANameIsApplied() {
        tasks.run("search", () -> "first", applied::add);
        tasks.run("search", () -> "second", applied::add);
        tasks.run("open", () -> "other", applied::add);
        runAll();
        assertThat(applied).containsExactly("second", "other");
    }

    @Test
    void anOlderJobThatEndsLastIsStillDropped() {
        tasks.run("search", () -> "first", applied::add);
        Runnable slow = background.remove();
        tasks.run("search", () -> "second", applied::add);
        runAll();
        slow.run();
        runAll();
        assertThat(applied).containsExactly("second");
    }

    @Test
    void aCancelledJobIsNotApplied() {
        Job job = tasks.runListed("add", "Adding articles", _ -> "result", applied::add);
        assertThat(tasks.running()).containsExactly(job);
        job.cancel();
        runAll();
        assertThat(applied).isEmpty();
        assertThat(tasks.running()).isEmpty();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void aFailureIsListedInWordsAndTheNextJobRuns() {
        tasks.<String>run("Open the story", () -> { throw new IllegalStateException("the disk is full"); }, applied::add);
        tasks.run("search", () -> "found", applied::add);
        runAll();
        assertThat(tasks.failures()).containsExactly(new Failure("Open the story", "the disk is full"));
        assertThat(applied).containsExactly("found");
    }

    @Test
    void anErrorOfTheMachineIsAFailureToo() {
        tasks.<String>run("Compare", () -> { throw new StackOverflowError(); }, applied::add);
        runAll();
        assertThat(tasks.failures()).singleElement().satisfies(failure -> assertThat(failure.message()).contains("StackOverflowError"));
    }

    @Test
    void progressArrivesOnTheScreensThread() {
        Job job = tasks.runListed("add", "Adding articles", self -> {
            self.report(0.5, "1 of 2 files");
            return "done";
        }, applied::add);
        background.remove().run();
        assertThat(job.progressProperty().get()).isNegative();
        screen.remove().run();
        assertThat(job.progressProperty().get()).isEqualTo(0.5);
        assertThat(job.messageProperty().get()).isEqualTo("1 of 2 files");
    }

    @Test
    void inSequenceEverythingIsDoneWhenTheCallReturns() {
        Tasks.inSequence().run("x", () -> "now", applied::add);
        assertThat(applied).containsExactly("now");
    }

    private void runAll() {
        while (!background.isEmpty() || !screen.isEmpty()) {
            if (!background.isEmpty()) background.remove().run();
            else screen.remove().run();
        }
    }
}
