package org.synoptic.ui.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.fact.FactExtractor;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport;
import org.synoptic.library.incoming.IncomingDesk;
import org.synoptic.search.Hit;
import org.synoptic.ui.incoming.Sources;
import org.synoptic.ui.settings.SettingsStore;
import org.synoptic.ui.task.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window over a small library, as a test uses it: by mouse and keyboard. */
abstract class WindowFixture extends FxRobot {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path data;
    Library library;
    MainWindow window;
    Stage stage;
    IncomingDesk desk;
    private SettingsStore store;
    private ColumnMemory columns;
    private FolderReader reader;

    @BeforeEach
    void openWindow() throws Exception {
        write("bridge/post.txt", "Harbour Post", "2031-03-11", "Seven dead as bridge gives way", """
                Seven people were killed when a road bridge over the river Lenn collapsed on Tuesday, the governor said.

                Another 23 people were injured. The bridge carried 9,000 cars a day.""");
        write("bridge/radio.txt", "Coast Radio", "2031-03-12", "Bridge toll rises", """
                Twelve people were killed when the Lenn bridge collapsed on Tuesday, police said.

                At least 20 people were injured.""");
        write("bridge/ledger.txt", "Inland Ledger", "2031-03-13", "What is known of the bridge", """
                Twelve people were killed when the bridge over the Lenn collapsed on Tuesday.""");
        write("storm/post.txt", "Harbour Post", "2031-05-02", "Storm cuts off the islands", """
                A storm cut off the islands on Friday, and ferries stayed in harbour.""");
        library = openLibrary();
        library.refresh().get(60, TimeUnit.SECONDS);
        FxToolkit.registerPrimaryStage();
        open();
    }

    @AfterEach
    void closeWindow() throws Exception {
        close();
        FxToolkit.cleanupStages();
        library.close();
    }

    /** Opens the window over {@link #library} with the settings that were kept. */
    void open() throws Exception {
        store = new SettingsStore(data.resolve("window.json"));
        desk = IncomingDesk.open(library, data, reader, columns, limits());
        window = onFx(() -> {
            stage = new Stage();
            MainWindow made = new MainWindow(stage, new LibraryCoverage(library), new Sources(library, desk), Tasks.onFx(), store, List.of(data.resolve("icons")));
            made.show();
            return made;
        });
        until(() -> window.model().open.storyProperty().get() != null);
    }

    void close() throws Exception {
        onFx(() -> {
            stage.close();
            return null;
        });
        store.close();
        desk.close();
    }

    Library openLibrary() throws IOException {
        columns = new ColumnMemory(data.resolve("columns.json"));
        reader = Wiring.folderReader(columns);
        return Library.open(data, List.of(articles()), EXTRACTOR, reader);
    }

    /** What fetching may cost. */
    FetchLimits limits() {
        return FetchLimits.USUAL;
    }

    Path articles() {
        return data.resolve("coverage");
    }

    void write(String file, String outlet, String day, String headline, String text) throws IOException {
        Path path = articles().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "---\noutlet: %s\nheadline: %s\npublished: %s\n---\n%s\n".formatted(outlet, headline, day, text));
    }

    /** The results of the search as they stand. */
    List<Hit> hits() {
        return window.model().search.hits();
    }

    /** What was added last, or null. */
    AddingReport report() {
        return window.model().adding.reportProperty().get();
    }

    static <T> T onFx(Callable<T> action) throws Exception {
        T result = WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    /** Waits until something holds, asked on the FX thread; fails after twenty seconds. */
    static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
