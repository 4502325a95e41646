package org.synoptic.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The folders that a library follows, kept as a text file with one path a line that a user can read and change. */
final class FollowedFolders {
    private FollowedFolders() {}

    /** The folders of the file and the given ones, which are added to it; a line that is no path is left alone. */
    static Set<Path> with(Path file, List<Path> more, boolean readOnly) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        if (Files.exists(file)) for (String line : Files.readAllLines(file)) add(folders, line);
        int known = folders.size();
        for (Path folder : more) folders.add(folder.toAbsolutePath().normalize());
        if (folders.size() > known && !readOnly) write(file, folders.stream().map(Path::toString).toList());
        return folders;
    }

    /** Takes a folder out of the file. */
    static void without(Path file, Path folder) throws IOException {
        if (Files.exists(file)) write(file, Files.readAllLines(file).stream().filter(line -> !line.strip().equals(folder.toString())).toList());
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, lines);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void add(Set<Path> folders, String line) {
        try {
            if (!line.isBlank()) folders.add(Path.of(line.strip()));
        } catch (InvalidPathException e) {
            // somebody's note
        }
    }
}
