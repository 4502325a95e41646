package org.synoptic.sync;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.synoptic.article.Sha256;

/** What articles are read and facts are found with, as a fingerprint: where it differs, they have to be read again. */
public final class Rules {
    /** Whose code reads articles, finds facts and writes the index; a change of it counts as one of the rules, as nobody can tell what comes of it. */
    private static final List<String> CODE = List.of("org/synoptic/text/", "org/synoptic/article/", "org/synoptic/fact/", "org/synoptic/search/analysis/", "org/synoptic/search/document/");
    private static final int LENGTH = 12;

    private Rules() {}

    /** Of the rules and the code that came with this program, wherever it lies: a folder, a jar or a run-time image. */
    public static String fingerprint() throws IOException {
        try {
            URI place = Rules.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path program = Path.of(place);
            if (Files.isDirectory(program)) return fingerprint(program);
            try (FileSystem jar = FileSystems.newFileSystem(program, Map.of())) {
                return fingerprint(jar.getRootDirectories().iterator().next());
            }
        } catch (URISyntaxException e) {
            throw new IOException("the program's own rules cannot be found: " + e.getMessage(), e);
        }
    }

    /** Of the YAML files in a folder and below, and of the classes that read articles, find facts and write the index: their names and bytes. */
    static String fingerprint(Path program) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (Stream<Path> all = Files.walk(program)) {
            for (Path file : (Iterable<Path>) all.filter(file -> counts(name(program, file))).sorted(Comparator.comparing(file -> name(program, file)))::iterator) {
                digest.update(name(program, file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return Sha256.of(digest).substring(0, LENGTH);
    }

    private static boolean counts(String file) {
        return file.endsWith(".yaml") || file.endsWith(".class") && CODE.stream().anyMatch(file::startsWith);
    }

    private static String name(Path program, Path file) {
        return program.relativize(file).toString().replace('\\', '/');
    }
}
