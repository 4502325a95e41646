package org.synoptic.library.incoming;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds names for copies of files. Never one that is taken. */
final class Copies {
    private static final int MOST_OF_A_NAME = 100_000;

    private Copies() {}

    /** {@code name.txt}, or {@code name 2.txt} where that is taken; the folder is made if it is missing. */
    static Path free(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int n = 1; n < MOST_OF_A_NAME; n++) {
            Path path = folder.resolve(n == 1 ? name : name.substring(0, dot) + " " + n + name.substring(dot));
            if (!Files.exists(path)) return path;
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
    }
}
