package org.synoptic.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread on which a library reads and writes its index: what is asked for in turn, and in between what has to be read again with newer rules. */
public final class Reading implements AutoCloseable {
    private final FolderSync sync;
    private final List<Path> folders;
    private final boolean readOnly;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("library").factory());
    private volatile CompletableFuture<?> renewed = CompletableFuture.completedFuture(null);

    /** @param folders looked at anew at every reading */
    public Reading(FolderSync sync, List<Path> folders, boolean readOnly) {
        this.sync = sync;
        this.folders = folders;
        this.readOnly = readOnly;
    }

    /** Does something after what was asked for before it; nothing in a library that is only read. */
    public Future<?> submit(Callable<?> work) {
        return worker.submit(() -> readOnly ? null : work.call());
    }

    /** Reads what has changed in the folders. The future ends when the index shows it. */
    public Future<?> refresh() {
        return submit(() -> {
            sync.run(folders);
            if (!renewed.isDone() || worker.isShutdown()) return null;
            renewed = new CompletableFuture<>();
            worker.execute(this::renew);
            return null;
        });
    }

    /** Reads what has come, changed or gone at some places in the folders. */
    public void look(Set<Path> places) {
        submit(() -> {
            sync.look(places, folders);
            return null;
        });
    }

    /** For as long as nothing else is asked for, and then again. */
    private void renew() {
        boolean left = sync.renew(() -> !worker.getQueue().isEmpty());
        if (left && !worker.isShutdown()) worker.execute(this::renew);
        else renewed.complete(null);
    }

    /** Waits until everything asked for so far is done, and all is read with the rules of now. */
    public void idle() throws IOException {
        try {
            worker.submit(() -> {}).get();
            renewed.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the work in hand after the file it is at, and does what else was asked for. */
    @Override
    public void close() {
        sync.close();
        worker.close();
    }
}
