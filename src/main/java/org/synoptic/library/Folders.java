package org.synoptic.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.article.read.FolderReader;

/**
 * The folders that a library reads: those that it follows, kept as a text file with one path a line that a user can read and change,
 * and its own two. Safe for many threads.
 */
public final class Folders {
    private static final String REPLACED = "replaced";

    private final Path data;
    private final Path file;
    private final CopyOnWriteArrayList<Path> all;

    /** @param more followed from now on, besides those of the file */
    Folders(Path data, List<Path> more, boolean readOnly) throws IOException {
        this.data = data.toAbsolutePath().normalize();
        this.file = data.resolve("folders.txt");
        this.all = new CopyOnWriteArrayList<>(with(file, more, readOnly));
        all.addAll(own());
    }

    /** As they are at the time of looking. */
    List<Path> all() {
        return all;
    }

    /** The folder of files that were added; its folders are stories. */
    public Path added() {
        return data.resolve("articles");
    }

    /** The folder of what was fetched, which belongs to no story. */
    public Path fetched() {
        return data.resolve("fetched");
    }

    private List<Path> own() {
        return List.of(added(), fetched());
    }

    /** Those that are read besides the library's own. */
    public List<Path> followed() {
        return all.stream().filter(folder -> !own().contains(folder)).toList();
    }

    /** Whether a file lies in one of them. */
    public boolean hold(Path path) {
        return all.stream().anyMatch(path.toAbsolutePath().normalize()::startsWith);
    }

    /** The story that the folders give to a file, or null. */
    String story(Path path) {
        return all.stream().filter(path::startsWith).findFirst().map(folder -> FolderReader.story(folder, path)).orElse(null);
    }

    void follow(Path folder) throws IOException {
        all.addAllAbsent(with(file, List.of(folder), false));
    }

    void unfollow(Path folder) throws IOException {
        without(file, folder);
        all.remove(folder);
    }

    /** Moves one of the folders of added files out of sight in one step; nothing is deleted. */
    void putAside(Path folder) throws IOException {
        move(folder, "taken back");
    }

    /** Puts a folder in the place of one of the folders of added files, in one step each; what was there can be {@link #bringBack brought back}. */
    public void replace(Path folder, Path by) throws IOException {
        move(folder, REPLACED);
        try {
            Files.move(by, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            bringBack(folder);
            throw e;
        }
    }

    /** Gives a folder that was put aside the place again that another one took last; does nothing where none did. */
    void bringBack(Path folder) throws IOException {
        if (!Files.isDirectory(data.resolve(REPLACED)) || Files.exists(folder)) return;
        Path newest;
        try (Stream<Path> replaced = Files.list(data.resolve(REPLACED))) {
            newest = replaced.filter(each -> each.getFileName().toString().matches(Pattern.quote(folder.getFileName() + " ") + "\\d+")).max(Comparator.comparing(each -> each.getFileName().toString())).orElse(null);
        }
        if (newest != null) Files.move(newest, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void move(Path folder, String to) throws IOException {
        if (!folder.startsWith(added()) || folder.equals(added()) || !Files.exists(folder)) return;
        Path aside = Files.createDirectories(data.resolve(to)).resolve(folder.getFileName() + " " + System.currentTimeMillis());
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The folders of the file and the given ones, which are added to it; a line that is no path is left alone. */
    private static Set<Path> with(Path file, List<Path> more, boolean readOnly) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (String line : lines(file)) add(folders, line);
        int known = folders.size();
        for (Path folder : more) folders.add(folder.toAbsolutePath().normalize());
        if (folders.size() > known && !readOnly) write(file, folders.stream().map(Path::toString).toList());
        return folders;
    }

    /** Takes a folder out of the file. */
    private static void without(Path file, Path folder) throws IOException {
        write(file, lines(file).stream().filter(line -> !line.strip().equals(folder.toString())).toList());
    }

    /** Also of a file that is damaged or in another encoding: its other lines hold. */
    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList() : List.of();
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
