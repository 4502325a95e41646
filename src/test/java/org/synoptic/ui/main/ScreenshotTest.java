package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.search.Dimension;
import org.synoptic.ui.control.Theme;
import org.synoptic.ui.reader.ReadingScroll;
import org.synoptic.ui.settings.Appearance;

/**
 * Writes what the window looks like on the sample stories to {@code target/screenshots}, for the eye and for the README. The
 * headless screen is 1000 pixels wide and high, so the window's content is drawn in a scene without a window.
 */
class ScreenshotTest extends WindowFixture {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final double LISTS = 286;
    /** After so many the places of marks and ribbons are settled. */
    private static final int LAYOUTS = 3;

    @Override
    Path articles() {
        return Path.of("articles");
    }

    @Override
    void write(String file, String outlet, String day, String headline, String text) {
        // the samples are there
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void theSampleStory(Appearance appearance, int width, int height) throws Exception {
        until(() -> window.model().stories.tallies().size() == window.model().stories.stories().size());
        BufferedImage picture = draw("synoptic", appearance, width, height);
        assertThat(boxes()).as("the words that differ, boxed").hasSizeGreaterThan(1)
                .allSatisfy(box -> assertThat(picture.getRGB((int) box.localToScene(box.getX(), 0).getX(), (int) box.localToScene(0, box.getY() + box.getHeight() / 2).getY()) & 0xFFFFFF).isEqualTo(color(box)));
    }

    /** Those of the chosen difference, in both texts. */
    private List<Rectangle> boxes() {
        return window.view().lookupAll(".mark-ground.differ:chosen").stream().map(Rectangle.class::cast).toList();
    }

    private static int color(Rectangle box) {
        Color stroke = (Color) box.getStroke();
        return (int) Math.round(stroke.getRed() * 255) << 16 | (int) Math.round(stroke.getGreen() * 255) << 8 | (int) Math.round(stroke.getBlue() * 255);
    }

    private BufferedImage draw(String name, Appearance appearance, int width, int height) throws Exception {
        Scene scene = onFx(() -> {
            stage.getScene().setRoot(new Pane());
            Scene large = new Scene(window.view(), width, height);
            Theme.apply(large, appearance == Appearance.DARK, 100);
            // A snapshot moves what a scroll pane keeps as a picture twice.
            window.view().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
            return large;
        });
        settle(scene);
        onFx(() -> {
            ((SplitPane) window.view().lookup(".split-pane")).setDividerPosition(0, LISTS / width);
            return null;
        });
        settle(scene);
        until(() -> window.view().lookupAll(".reading-scroll").stream().noneMatch(scroll -> ((ReadingScroll) scroll).isGliding()));
        settle(scene);
        BufferedImage picture = onFx(() -> pixels(scene.snapshot(null)));
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, appearance.words(), width, height));
        ImageIO.write(picture, "png", file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(width, height));
        assertThat(colors(picture)).as("a window with text and marks, not an empty one").isGreaterThan(100);
        return picture;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void aSearch(Appearance appearance, int width, int height) throws Exception {
        onFx(() -> {
            window.model().search.queryProperty().set("truce OR ferry");
            window.model().search.toggle(Dimension.FACT, "start");
            return null;
        });
        until(() -> !window.model().search.hits().isEmpty() && !window.model().search.filterProperty().get().isEmpty());
        draw("search", appearance, width, height);
    }

    /** Without a window nothing is laid out by itself, and what a layout makes is not dressed. */
    private static void settle(Scene scene) throws Exception {
        for (int i = 0; i < LAYOUTS; i++)
            onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scene.getRoot().applyCss();
                return scene.snapshot(null);
            });
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }

    private static long colors(BufferedImage picture) {
        return IntStream.range(0, picture.getHeight()).flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y))).distinct().count();
    }
}
