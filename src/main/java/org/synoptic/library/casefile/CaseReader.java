package org.synoptic.library.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.synoptic.library.Library;

/** Takes a case file into a library: everything in it, or nothing. A case file is not trusted: see {@link Unpacking}. */
public final class CaseReader {
    private final Library library;

    public CaseReader(Library library) {
        this.library = library;
    }

    /**
     * What was taken in.
     *
     * @param folder where the originals lie now; its name, or its folders, are the stories
     */
    public record Taken(long articles, long judgements, Path folder) {}

    /** Whether a file is a case file rather than a ZIP of articles. */
    public static boolean isCase(Path file) {
        if (!Files.isRegularFile(file)) return false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(CaseEntry.MANIFEST) != null && zip.getEntry(CaseEntry.ARTICLES) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @throws DamagedCaseException saying what is wrong with the file; nothing was taken in
     * @throws java.util.concurrent.CancellationException if it was cancelled; nothing was taken in
     */
    public Taken read(Path file, CaseProgress progress) throws IOException {
        if (library.isReadOnly()) throw new IOException("the library is open in another window; import there, or close that window and start anew");
        try (Staging staging = new Staging(library)) {
            CaseManifest manifest;
            try (ZipFile zip = new ZipFile(file.toFile())) {
                manifest = manifest(zip);
                new Unpacking(zip, manifest, staging.folder()).run(progress);
            } catch (ZipException | IllegalArgumentException e) {
                throw new DamagedCaseException("it is no whole ZIP file (" + e.getMessage() + ")");
            }
            return new Moving(library, staging, manifest).run();
        }
    }

    private static CaseManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CaseEntry.MANIFEST);
        if (entry == null) throw new DamagedCaseException("it holds no " + CaseEntry.MANIFEST + ", so it is another ZIP file");
        try (InputStream in = zip.getInputStream(entry)) {
            return CaseManifest.read(in);
        }
    }
}
