package org.synoptic.ui.task;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One piece of work. Its properties change on the screen's thread only; the work itself may call {@link #report} and {@link #isCancelled}. */
public final class Job {
    private final String name;
    private final String title;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;

    Job(String name, String title, Executor screen) {
        this.name = name;
        this.title = title;
        this.screen = screen;
    }

    /** Newer work of the same name takes the place of older. */
    public String name() {
        return name;
    }

    /** What the list of running work shows, or null for work too short to be listed. */
    public String title() {
        return title;
    }

    /** The work is not interrupted, as an index or a database may be harmed by that: it has to ask {@link #isCancelled}. Its result is dropped in any case. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Tells how far the work is; from any thread.
     *
     * @param share from 0 to 1, or negative if unknown
     * @param words such as "120 of 340 files"
     */
    public void report(double share, String words) {
        screen.execute(() -> {
            progress.set(share);
            message.set(words);
        });
    }

    /** From 0 to 1, or negative if unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
