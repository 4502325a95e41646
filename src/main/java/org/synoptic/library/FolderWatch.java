package org.synoptic.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells when something in some folders or below them has changed, once for a burst of changes. */
final class FolderWatch implements Closeable {
    private static final long QUIET_MILLIS = 300;

    private final WatchService service;
    private final List<Path> folders;
    private final Runnable changed;

    /** @param folders may change meanwhile; see {@link #again} */
    FolderWatch(List<Path> folders, Runnable changed) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.folders = folders;
        this.changed = changed;
        register();
        Thread.ofPlatform().daemon().name("folder-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                WatchKey key = service.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                register();
                changed.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.RejectedExecutionException e) {
            // the library is closing
        }
    }

    /** Watches folders that came to the list. */
    void again() {
        register();
    }

    /** Every folder once more: new ones come in, known ones keep their key. */
    private void register() {
        for (Path folder : folders) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path place : (Iterable<Path>) below.filter(Files::isDirectory)::iterator)
                    place.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException | java.io.UncheckedIOException e) {
                // a folder that cannot be watched is still read at every start
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
