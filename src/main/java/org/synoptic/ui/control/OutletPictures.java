package org.synoptic.ui.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.synoptic.article.Outlet;

/**
 * The pictures that a user has put into a folder of icons, each named after its outlet: {@code Harbour Post.png}. Case and a leading "The" do not matter.
 * The folders are looked into once; for any thread.
 */
public final class OutletPictures {
    public static final OutletPictures NONE = new OutletPictures(List.of());

    private final Map<String, Path> byKey = new HashMap<>();

    /** @param folders need not be there; earlier ones win */
    public OutletPictures(List<Path> folders) {
        for (Path folder : folders)
            if (Files.isDirectory(folder))
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().forEach(this::add);
                } catch (IOException | java.io.UncheckedIOException e) {
                    System.getLogger(OutletPictures.class.getName()).log(System.Logger.Level.DEBUG, "no pictures in " + folder, e);
                }
    }

    /** Null if there is none, or if the outlet is unknown. */
    public Path of(String outlet) {
        return outlet == null || outlet.isBlank() ? null : byKey.get(new Outlet(outlet).key());
    }

    private void add(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || name.substring(0, dot).isBlank()) return;
        String type = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (List.of("png", "jpg", "jpeg", "gif", "bmp").contains(type)) byKey.putIfAbsent(new Outlet(name.substring(0, dot)).key(), file);
    }
}
