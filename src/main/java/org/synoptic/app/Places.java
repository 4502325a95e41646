package org.synoptic.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the program finds its own files and keeps those of the user. */
final class Places {
    private Places() {}

    /** The user's data folder: {@code -Dsynoptic.data} or {@code SYNOPTIC_DATA} if one is set, else where the system keeps the data of programs. */
    static Path data() {
        String told = System.getProperty("synoptic.data", "");
        return !told.isBlank() ? Path.of(told) : data(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    static Path data(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("SYNOPTIC_DATA", "");
        if (!own.isBlank()) return Path.of(own);
        if (system.startsWith("Windows")) return Path.of(environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString()), "Synoptic");
        if (system.startsWith("Mac")) return home.resolve("Library/Application Support/Synoptic");
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return (shared.isBlank() ? home.resolve(".local/share") : Path.of(shared)).resolve("synoptic");
    }

    /** What the user said of the columns of tables. */
    static Path columns() {
        return data().resolve("columns.json");
    }

    /** The stories that come with the program; empty if they were taken away. */
    static List<Path> samples() {
        return own("articles");
    }

    /** Pictures of outlets, the user's before the program's, and the program's icon. */
    static List<Path> icons() {
        return Stream.concat(Stream.of(data().resolve("icons")), own("icons").stream()).toList();
    }

    /** A folder beside the program, or while it is being built, in the working folder. */
    private static List<Path> own(String name) {
        Path folder = Path.of(System.getProperty("synoptic.home", "")).resolve(name).toAbsolutePath();
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }
}
