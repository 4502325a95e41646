package org.synoptic.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells what has changed in some folders or below them, once for a burst of changes. */
public final class FolderWatch implements Closeable {
    private static final long QUIET_MILLIS = 300;

    private final WatchService service;
    private final List<Path> folders;
    private final Consumer<Set<Path>> changed;

    /**
     * @param folders may change meanwhile; see {@link #again}
     * @param changed takes files and folders that may have come, changed or gone, with all that lies below them
     */
    public FolderWatch(List<Path> folders, Consumer<Set<Path>> changed) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.folders = folders;
        this.changed = changed;
        folders.forEach(this::register);
        Thread.ofPlatform().daemon().name("folder-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                Set<Path> places = new HashSet<>();
                for (WatchKey key = service.take(); key != null; key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                    Path folder = (Path) key.watchable();
                    for (WatchEvent<?> event : key.pollEvents()) places.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
                    if (!key.reset()) places.add(folder);
                }
                places.forEach(this::register);
                changed.accept(places);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.RejectedExecutionException e) {
            // the library is closing
        }
    }

    /** Watches folders that came to the list. */
    public void again() {
        folders.forEach(this::register);
    }

    /** A folder and every one below: new ones come in, known ones keep their key. */
    private void register(Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path place : (Iterable<Path>) below.filter(Files::isDirectory)::iterator)
                place.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | java.io.UncheckedIOException e) {
            // a folder that cannot be watched is still read at every start
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
