package org.synoptic.sync;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.article.read.FolderReader;

/**
 * The folders that are read, as they are at one time.
 *
 * @param all absolute; a file that lies in several is that of the first
 */
record Roots(List<Path> all) {
    static Roots of(List<Path> folders) {
        return new Roots(folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList());
    }

    /** The folder of a file or folder, or null. */
    Path of(Path place) {
        return all.stream().filter(place::startsWith).findFirst().orElse(null);
    }

    /** The story that its place gives to a file in one of the folders, or null. */
    String story(Path file) {
        return FolderReader.story(of(file), file);
    }

    /** Whether a file is there and read, or lies in a folder that is out of reach, as on a disk that was taken away. */
    boolean mayHold(Path file) {
        Path root = of(file);
        return root != null && (!Files.isDirectory(root) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && FolderReader.reads(root, file));
    }
}
