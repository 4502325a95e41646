package org.synoptic.ui.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Keeps {@link Settings} in a file. Changes are written together half a second after the last one, and on {@link #close}.
 * A file that cannot be read is put aside with the ending {@code .broken}, and the first values hold; a failing write is logged and nothing else.
 */
public final class SettingsStore implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());
    private static final long DELAY_MILLIS = 500;

    private final Path file;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("settings").factory());
    private Settings settings;
    private Settings written;
    private ScheduledFuture<?> waiting;

    /** @param file need not be there, nor its folder */
    public SettingsStore(Path file) {
        this.file = file;
        this.settings = read();
        this.written = settings;
    }

    public synchronized Settings get() {
        return settings;
    }

    public synchronized void update(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        if (writer.isShutdown()) return;
        if (waiting != null) waiting.cancel(false);
        waiting = writer.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        writer.shutdownNow();
        write();
    }

    private Settings read() {
        if (!Files.exists(file)) return Settings.FIRST;
        try {
            Settings kept = json.readValue(Files.readAllBytes(file), Settings.class);
            return kept == null ? Settings.FIRST : kept;
        } catch (JacksonException e) {
            putAside();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The window's settings cannot be read: " + file + ": " + e.getMessage());
        }
        return Settings.FIRST;
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot put aside " + file, e);
        }
    }

    /** Into a new file that then takes the old one's place, so that there is always a whole one. */
    private synchronized void write() {
        if (settings.equals(written)) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, json.writeValueAsBytes(settings));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            written = settings;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The window's settings cannot be kept: " + file + ": " + e.getMessage());
        }
    }
}
