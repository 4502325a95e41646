package org.synoptic.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.synoptic.ui.control.Command;
import org.synoptic.ui.control.CommandKeys;
import org.synoptic.ui.control.OutletPictures;
import org.synoptic.ui.control.Theme;
import org.synoptic.ui.incoming.Sources;
import org.synoptic.ui.settings.Settings.WindowPlace;
import org.synoptic.ui.settings.SettingsStore;
import org.synoptic.ui.task.Tasks;

/** Puts the program's content into a window, dressed and placed as it was left. On the FX thread alone. */
final class MainWindow {
    private static final double WIDTH = 1480;
    private static final double HEIGHT = 940;

    private final Stage stage;
    private final MainModel model;
    private final MainView view;

    /**
     * @param stage not yet shown
     * @param icons folder of the program's icon and of the pictures of outlets, may be missing
     */
    MainWindow(Stage stage, Coverage coverage, Sources sources, Tasks tasks, SettingsStore store, List<Path> icons) {
        this.stage = stage;
        model = new MainModel(coverage, sources, tasks, store);
        Incoming[] incoming = new Incoming[1];
        view = new MainView(model, new OutletPictures(icons), () -> incoming[0].chooseFiles());
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        CaseFiles cases = new CaseFiles(model, scene, view::articlesChosen, view);
        incoming[0] = new Incoming(model, scene, cases);
        model.keeping.marking.undoNameProperty().subscribe(_ -> view.offer(commands(incoming[0], cases)));
        CommandKeys.install(scene, view::commands);
        model.look.darkBinding().subscribe(_ -> dress(scene));
        model.look.textSizeProperty().subscribe(_ -> dress(scene));
        stage.setScene(scene);
        stage.titleProperty().bind(model.comparison.comparedProperty().map(compared -> compared.story().label().isEmpty() ? "Synoptic" : compared.story().label() + " – Synoptic"));
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        icons.stream().filter(folder -> folder.resolve("synoptic-64.png").toFile().isFile()).findFirst().ifPresent(this::setIcon);
        place(store);
    }

    private List<Command> commands(Incoming incoming, CaseFiles cases) {
        return Stream.of(MainCommands.of(model, incoming, view), StoryCommands.of(model, view), KeepingCommands.of(model.keeping, view::articlesMeant, view, model.isReadOnly()), cases.commands())
                .flatMap(List::stream).toList();
    }

    void show() {
        stage.show();
        view.focusList();
        model.start();
    }

    MainModel model() {
        return model;
    }

    MainView view() {
        return view;
    }

    /** Light and dark follow the system until this window closes. */
    void followSystem() {
        Platform.Preferences preferences = Platform.getPreferences();
        preferences.colorSchemeProperty().subscribe(scheme -> model.look.systemDarkProperty().set(scheme == ColorScheme.DARK));
    }

    private void dress(Scene scene) {
        Theme.apply(scene, model.look.darkBinding().get(), model.look.textSizeProperty().get());
    }

    private void setIcon(Path folder) {
        for (int size : new int[] {16, 32, 48, 64, 128, 256}) {
            Path file = folder.resolve("synoptic-" + size + ".png");
            if (file.toFile().isFile()) stage.getIcons().add(new Image(file.toUri().toString()));
        }
    }

    private void place(SettingsStore store) {
        WindowPlace last = store.get().window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        if (last != null && isOnAScreen(last)) {
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(Math.min(last.width(), screen.getWidth()));
            stage.setHeight(Math.min(last.height(), screen.getHeight()));
            stage.setMaximized(last.maximized());
        }
        for (var change : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) change.addListener(_ -> remember(store));
        stage.maximizedProperty().addListener(_ -> remember(store));
        stage.setOnHiding(_ -> view.remember());
    }

    /** The bounds of a maximised window are the screen's: those it had before are kept for when it is not. */
    private void remember(SettingsStore store) {
        if (!stage.isShowing() || stage.isIconified()) return;
        WindowPlace last = store.get().window();
        WindowPlace now = stage.isMaximized() && last != null
                ? new WindowPlace(last.x(), last.y(), last.width(), last.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        store.update(settings -> settings.withWindow(now));
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return place.width() >= 300 && place.height() >= 200
                && Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> screen.intersects(new Rectangle2D(place.x() + 40, place.y(), Math.max(1, place.width() - 80), 40)));
    }
}
