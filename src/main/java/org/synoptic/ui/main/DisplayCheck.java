package org.synoptic.ui.main;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks before the toolkit does whether this machine can show a window, and says in one line what to do if not. */
public final class DisplayCheck {
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libpangoft2-1.0.so.0", "libfreetype.so.6", "libfontconfig.so.1");
    private static final String INSTALL = "; on Debian or Ubuntu: apt-get install libgtk-3-0 libxtst6 libxxf86vm1 libgl1 fonts-dejavu";
    private static final int FONT_FOLDER_DEPTH = 6;

    private DisplayCheck() {}

    /** What stands in the way, in one line; empty if nothing does. Only Linux is looked at: elsewhere the toolkit brings all it needs. */
    public static Optional<String> problem() {
        if (!System.getProperty("os.name").startsWith("Linux") || System.getProperty("glass.platform") != null) return Optional.empty();
        return problem(System.getenv(), DisplayCheck::loads, DisplayCheck::holdsFont);
    }

    static Optional<String> problem(Map<String, String> environment, Predicate<String> loads, Predicate<Path> holdsFont) {
        for (String library : LIBRARIES)
            if (!loads.test(library)) return Optional.of("The window needs GTK 3 (" + library + " is not installed)" + INSTALL);
        if (fontFolders(environment).noneMatch(holdsFont)) return Optional.of("The window needs a font, and none is installed" + INSTALL);
        if (environment.getOrDefault("DISPLAY", "").isBlank())
            return Optional.of(noDisplay("DISPLAY is not set"));
        return Optional.empty();
    }

    static String noDisplay(String why) {
        return "The window needs a display (" + why + "); start Synoptic in a desktop session, or see synoptic --help for the commands that need no window";
    }

    private static Stream<Path> fontFolders(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("HOME", "/"));
        return Stream.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".fonts"), home.resolve(".local/share/fonts"));
    }

    @SuppressWarnings("restricted") // the library is asked for and let go, nothing in it is called
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }

    private static boolean holdsFont(Path folder) {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.walk(folder, FONT_FOLDER_DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(file -> file.toString().matches("(?i).*\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return false;
        }
    }
}
