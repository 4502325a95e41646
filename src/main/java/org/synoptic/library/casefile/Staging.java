package org.synoptic.library.casefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.synoptic.library.Library;

/** A folder beside the library's own, on the same disk, in which a case file is made ready. What a killed program left there is cleared. */
final class Staging implements Closeable {
    private final Path folder;

    Staging(Library library) throws IOException {
        folder = library.folders().added().resolveSibling("incoming case");
        clear(folder);
        Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        clear(folder);
    }

    /** Takes away a folder with all that lies in it, if it is there. */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
