package org.synoptic.library.incoming;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that waits for hosts so that a cancelling user does not. */
final class Interruptible {
    private static final long ASK_EVERY_MILLIS = 100;

    private Interruptible() {}

    /** @throws IOException if the work failed, or was cancelled */
    static <T> T run(Watcher watcher, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("fetching").start(task);
        try {
            while (true) {
                try {
                    return task.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillRunning) {
                    if (!watcher.isCancelled()) continue;
                    task.cancel(true);
                    throw new IOException("cancelled; what was fetched so far stays");
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) throw problem;
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("cancelled; what was fetched so far stays", e);
        }
    }
}
