package org.synoptic.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of files under names that are free. Never replaces a file. */
final class Copies {
    private Copies() {}

    /** Copies a file, or a folder with what is in it. */
    static void into(Path folder, Path original) throws IOException {
        Path target = free(folder, original.getFileName().toString());
        if (!Files.isDirectory(original)) {
            Files.copy(original, target);
            return;
        }
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else if (Files.isRegularFile(file)) Files.copy(file, copy);
            }
        }
    }

    /** {@code name.txt}, or {@code name 2.txt} where that is taken. */
    static Path free(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int n = 1; n < 100_000; n++) {
            Path path = folder.resolve(n == 1 ? name : name.substring(0, dot) + " " + n + name.substring(dot));
            if (!Files.exists(path)) return path;
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
    }
}
