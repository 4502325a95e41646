package org.synoptic.library;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What articles are read and facts are found with, as a fingerprint: where it differs, they have to be read again. */
final class Rules {
    /** To be raised when Java that reads articles or finds facts changes so that other facts come out. */
    private static final String CODE = "1";
    private static final int LENGTH = 12;

    private Rules() {}

    /** Of the rule files that came with this program, wherever it lies: a folder, a jar or a run-time image. */
    static String fingerprint() throws IOException {
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

    /** Of the YAML files in a folder and below: their names, order and bytes. */
    static String fingerprint(Path program) throws IOException {
        MessageDigest digest = sha256();
        digest.update(CODE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<Path> files;
        try (Stream<Path> all = Files.walk(program)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).sorted(java.util.Comparator.comparing(Path::toString)).toList();
        }
        for (Path file : files) {
            digest.update(program.relativize(file).toString().replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
