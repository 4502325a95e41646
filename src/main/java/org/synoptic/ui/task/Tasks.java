package org.synoptic.ui.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Starts jobs. To be called on the screen's thread, as everything that a model does. */
public final class Tasks {
    /** What a job computes; may ask and tell its job while it does. */
    @FunctionalInterface
    public interface Work<T> {
        T compute(Job job) throws Exception;
    }

    private final Executor background;
    private final Executor screen;
    private final Map<String, Job> newest = new HashMap<>();
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Failure> failures = FXCollections.observableArrayList();

    private Tasks(Executor background, Executor screen) {
        this.background = background;
        this.screen = screen;
    }

    /** Computes on virtual threads, applies on the FX thread. */
    public static Tasks onFx() {
        return new Tasks(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job ", 0).factory()), Platform::runLater);
    }

    /** Computes and applies at once on the caller's thread: for tests. */
    public static Tasks inSequence() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    /** With executors of a test that decides what runs when. */
    static Tasks with(Executor background, Executor screen) {
        return new Tasks(background, screen);
    }

    /** Short work that is not listed; a failure is listed under its name. */
    public <T> Job run(String name, Callable<T> compute, Consumer<? super T> apply) {
        return run(name, compute, apply, e -> fail(name, e));
    }

    /** Short work whose failure is the caller's: shown where it was asked for. */
    public <T> Job run(String name, Callable<T> compute, Consumer<? super T> apply, Consumer<? super Exception> failed) {
        return start(new Job(name, null, screen), job -> compute.call(), apply, failed);
    }

    /** Long work, listed under its title while it runs. */
    public <T> Job runListed(String name, String title, Work<T> work, Consumer<? super T> apply) {
        return start(new Job(name, title, screen), work, apply, e -> fail(title, e));
    }

    /** Drops the job of that name, if one runs. */
    public void cancel(String name) {
        Job job = newest.remove(name);
        if (job != null) job.cancel();
    }

    /** Does something on the screen's thread, soon: for listeners that hear on other threads. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Work with a title that is going on. */
    public ObservableList<Job> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /** What went wrong, newest first; a place shows and clears it. */
    public ObservableList<Failure> failures() {
        return failures;
    }

    private <T> Job start(Job job, Work<T> work, Consumer<? super T> apply, Consumer<? super Exception> failed) {
        cancel(job.name());
        newest.put(job.name(), job);
        if (job.title() != null) running.add(job);
        background.execute(() -> {
            if (job.isCancelled()) {
                screen.execute(() -> finish(job, () -> {}));
                return;
            }
            Runnable end;
            try {
                T result = work.compute(job);
                end = () -> apply.accept(result);
            } catch (Exception e) {
                end = () -> failed.accept(e);
            } catch (StackOverflowError | OutOfMemoryError | AssertionError e) {
                end = () -> failed.accept(new IllegalStateException(e.toString(), e));
            }
            Runnable last = end;
            screen.execute(() -> finish(job, last));
        });
        return job;
    }

    private void finish(Job job, Runnable end) {
        running.remove(job);
        if (newest.remove(job.name(), job) && !job.isCancelled()) end.run();
    }

    private void fail(String title, Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        System.getLogger(Tasks.class.getName()).log(System.Logger.Level.DEBUG, title, e);
        failures.addFirst(new Failure(title, message));
    }
}
