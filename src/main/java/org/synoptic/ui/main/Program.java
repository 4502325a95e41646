package org.synoptic.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.IncomingDesk;
import org.synoptic.ui.incoming.Sources;
import org.synoptic.ui.settings.SettingsStore;
import org.synoptic.ui.task.Failure;
import org.synoptic.ui.task.Tasks;

/** The program as a window: starts the toolkit, and ends with the window. */
public final class Program {
    private Program() {}

    /** Opens the desk of a library. */
    @FunctionalInterface
    public interface DeskOf {
        IncomingDesk open(Library library) throws Exception;
    }

    /**
     * Opens a library, shows the window on it, and returns when the window was closed. Ask {@link DisplayCheck#problem} first.
     *
     * @param opening gives the library, on the caller's thread, while the toolkit starts on its own; closed at the end
     * @param desk gives the place where articles come into the library; closed before it
     * @param settings the file in which the window remembers its state
     * @param icons folders of the program's icon and of the pictures of outlets; need not be there
     */
    public static void run(Callable<Library> opening, DeskOf desk, Path settings, List<Path> icons) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Tasks tasks = Tasks.onFx();
        startToolkit();
        try (Library library = opening.call(); IncomingDesk incoming = desk.open(library); SettingsStore store = new SettingsStore(settings)) {
            Platform.runLater(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((_, error) -> report(tasks, error));
                Stage stage = new Stage();
                stage.setOnHidden(_ -> closed.countDown());
                MainWindow window = new MainWindow(stage, new LibraryCoverage(library), new Sources(library, incoming), tasks, store, icons);
                window.followSystem();
                window.show();
            });
            closed.await();
        } finally {
            Platform.exit();
        }
    }

    private static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException e) {
            throw new IllegalStateException(DisplayCheck.noDisplay(e.getMessage()), e);
        }
    }

    /** An error of the window's own is listed with the work that failed, and reading goes on. */
    private static void report(Tasks tasks, Throwable error) {
        System.getLogger(Program.class.getName()).log(System.Logger.Level.ERROR, "The window", error);
        Platform.runLater(() -> tasks.failures().addFirst(new Failure("The window", String.valueOf(error.getMessage()))));
    }
}
