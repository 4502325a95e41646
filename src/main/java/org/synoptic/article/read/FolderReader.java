package org.synoptic.article.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.synoptic.article.Article;

/**
 * Reads files and whole folders with the first reader that accepts each file. A folder inside the given one is a story. Hidden
 * files, read-me files and links are passed over. Nothing that a file holds throws: it becomes {@link ReadResult.Skipped}.
 */
public final class FolderReader {
    /** How browsers name the folder that they save with a page. */
    private static final List<String> WITH_PAGE = List.of("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_bestanden");
    private static final List<String> PAGE = List.of(".html", ".htm");

    private final List<ArticleReader> readers;
    private final Agencies agencies = new Agencies();

    /** @param readers the most particular first; the last one should accept everything */
    public FolderReader(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Everything that a file or a folder yields, in the order of the paths. */
    public List<ReadResult> read(Path path) {
        List<ReadResult> results = new ArrayList<>();
        read(path, null, results::add);
        return results;
    }

    /**
     * Hands over what a file or a folder yields, one by one, in the order of the paths.
     *
     * @param address where it was fetched from, or null
     */
    public void read(Path path, String address, Consumer<ReadResult> results) {
        if (!Files.isDirectory(path)) {
            readFile(path, null, address, results);
            return;
        }
        for (Path file : files(path, results)) readFile(file, story(path, file), address, results);
    }

    /**
     * Reads one file.
     *
     * @param story the story that it belongs to, or null
     * @param address where it was fetched from, or null
     */
    public void readFile(Path file, String story, String address, Consumer<ReadResult> results) {
        try {
            if (Files.isDirectory(file)) throw new UnreadableException("a folder where a file was expected; name a file");
            read(Original.of(file, story, address), results);
        } catch (IOException e) {
            results.accept(new ReadResult.Skipped(file.toString(), reason(e)));
        }
    }

    /** Reads what is open already: a file or an entry of an archive. */
    public void read(Original original, Consumer<ReadResult> results) {
        try {
            if (original.depth() > Original.DEEPEST) throw new UnreadableException("an archive in an archive in an archive; unpack it first");
            if (original.head().length == 0) throw new UnreadableException("empty; nothing to do unless it should hold an article");
            ArticleReader reader = readerFor(original);
            if (reader == null) throw new UnreadableException("of a format that is not known; save it as text, HTML or PDF");
            reader.read(original, new Sink() {
                @Override
                public void accept(ReadResult result) {
                    results.accept(result instanceof ReadResult.Found(String path, Article article) ? new ReadResult.Found(path, agencies.tell(article)) : result);
                }

                @Override
                public void read(Original entry, UnaryOperator<Article> amended) {
                    FolderReader.this.read(entry, result -> results.accept(result instanceof ReadResult.Found(String path, Article article)
                            ? new ReadResult.Found(path, amended.apply(article)) : result));
                }
            });
        } catch (IOException | RuntimeException | StackOverflowError e) {
            results.accept(new ReadResult.Skipped(original.path(), reason(e)));
        }
    }

    /** The reader that accepts an original, or null if none does. */
    public ArticleReader readerFor(Original original) {
        return readers.stream().filter(reader -> reader.accepts(original)).findFirst().orElse(null);
    }

    /** The story of a file in a folder: the path between the two, or null if there is none. */
    public static String story(Path folder, Path file) {
        Path between = folder.relativize(file).getParent();
        return between == null ? null : between.toString().replace('\\', '/');
    }

    /** The files of a folder that may hold articles, sorted; unreadable folders are handed over as skipped. */
    public static List<Path> files(Path folder, Consumer<ReadResult> skipped) {
        List<Path> files = new ArrayList<>();
        walk(folder, files::add, skipped);
        Collections.sort(files);
        return files;
    }

    /**
     * Hands over the files of a folder that may hold articles, in no order, however many they are.
     *
     * @param each answers whether the walk goes on
     * @param skipped takes folders that cannot be read
     */
    public static void walk(Path folder, Predicate<Path> each, Consumer<ReadResult> skipped) {
        walk(folder, folder, each, skipped);
    }

    /** The same of a file or folder in it alone; nothing where that is not there, or passed over. */
    public static void walk(Path folder, Path place, Predicate<Path> each, Consumer<ReadResult> skipped) {
        if (!place.equals(folder) && (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) || !isOpen(folder, place.getParent()))) return;
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                    return !below.equals(folder) && isPassedOver(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean mayHold = attributes.isRegularFile() && !isHidden(file) && !isReadMe(file);
                    if (mayHold && !file.equals(Path.of(file.toString()))) {
                        skipped.accept(new ReadResult.Skipped(file.toString(), "its name holds signs that this system cannot write, so that it could not be found again; rename it"));
                        return FileVisitResult.CONTINUE;
                    }
                    return !mayHold || each.test(file) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    skipped.accept(new ReadResult.Skipped(file.toString(), reason(problem)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            skipped.accept(new ReadResult.Skipped(place.toString(), reason(e)));
        }
    }

    /** Whether a folder's file would be handed over by {@link #walk}, if it is there. */
    public static boolean reads(Path folder, Path file) {
        return !isHidden(file) && !isReadMe(file) && isOpen(folder, file.getParent());
    }

    /** What may be read otherwise when a file or folder has come, gone or changed: itself and, of a page, the folders that are saved with it. */
    public static List<Path> touched(Path place) {
        String name = place.getFileName().toString();
        List<Path> touched = new ArrayList<>(List.of(place));
        for (String ending : PAGE) if (name.endsWith(ending)) for (String with : WITH_PAGE) touched.add(place.resolveSibling(name.substring(0, name.length() - ending.length()) + with));
        return touched;
    }

    /** Whether neither a place in a folder nor what lies between the two is passed over. */
    private static boolean isOpen(Path folder, Path place) {
        for (Path at = place; !at.equals(folder); at = at.getParent()) if (isPassedOver(at)) return false;
        return true;
    }

    private static boolean isPassedOver(Path place) {
        return isHidden(place) || isSavedWithPage(place);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Browsers save a complete page as {@code page.html} and a folder {@code page_files} of its pictures, scripts and adverts. */
    private static boolean isSavedWithPage(Path place) {
        String name = place.getFileName().toString();
        return WITH_PAGE.stream().filter(name::endsWith).map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(page -> !page.isEmpty() && PAGE.stream().anyMatch(ending -> Files.exists(place.resolveSibling(page + ending))));
    }

    private static boolean isReadMe(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("readme");
    }

    private static String reason(Throwable problem) {
        return switch (problem) {
            case UnreadableException e -> e.getMessage();
            case NoSuchFileException _ -> "no such file; check the path";
            case AccessDeniedException _ -> "may not be opened; check its permissions";
            default -> "damaged or not what it seems (" + firstLine(problem) + "); open it in its own program and save it anew";
        };
    }

    private static String firstLine(Throwable problem) {
        String message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
