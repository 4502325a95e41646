package org.synoptic.library.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.synoptic.judgement.Judgement;
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
     * @param before whether it had been taken in before, so that nothing was to be done
     */
    public record Taken(long articles, long judgements, Path folder, boolean before) {
        /** {@code 3 articles and 1 judgement imported as bridge}. */
        public String words() {
            return before ? "this case is there already, as " + folder.getFileName() + "; nothing was to be done"
                    : articles + (articles == 1 ? " article" : " articles") + " and " + judgements + (judgements == 1 ? " judgement" : " judgements") + " imported as " + folder.getFileName();
        }
    }

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
                Path there = takenInBefore(manifest);
                if (there != null) return new Taken(0, 0, there, true);
                new Unpacking(zip, manifest, staging.folder()).run(progress);
            } catch (ZipException | IllegalArgumentException e) {
                throw new DamagedCaseException("it is no whole ZIP file (" + e.getMessage() + ")");
            }
            return new Moving(library, staging, manifest).run();
        }
    }

    /** Where the same case lies that was taken in and not taken back, or null. */
    private Path takenInBefore(CaseManifest manifest) throws IOException {
        String fingerprint = manifest.fingerprint();
        return library.judgements().of(Judgement.Kind.IMPORT).stream().filter(taken -> taken.aspect().equals(fingerprint)).map(taken -> Path.of(taken.subject())).filter(Files::exists).findFirst().orElse(null);
    }

    private static CaseManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CaseEntry.MANIFEST);
        if (entry == null) throw new DamagedCaseException("it holds no " + CaseEntry.MANIFEST + ", so it is another ZIP file");
        try (InputStream in = zip.getInputStream(entry)) {
            return CaseManifest.read(in);
        }
    }
}
