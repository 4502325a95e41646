package org.synoptic.library.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * @param there how many more articles are in stories that the library had already, article for article; only what was said of them came in
     * @param before whether it had been taken in before, so that nothing was to be done
     */
    public record Taken(long articles, long there, long judgements, Path folder, boolean before) {
        /** {@code 3 articles and 1 judgement imported as bridge}. */
        public String words() {
            if (before) return "this case is there already, as " + folder.getFileName() + "; nothing was to be done";
            String said = judgements + (judgements == 1 ? " judgement" : " judgements");
            String known = there == 0 ? "" : "; " + there + (there == 1 ? " article was" : " articles were") + " there already";
            return articles == 0 ? said + " imported" + known : articles + (articles == 1 ? " article" : " articles") + " and " + said + " imported as " + folder.getFileName() + known;
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
     * Where a case of the same title lies that holds something else, such as an earlier state of it; null if there is none.
     *
     * @throws DamagedCaseException saying what is wrong with the file
     */
    public Path earlier(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            CaseManifest manifest = manifest(zip);
            if (takenInBefore(manifest) != null) return null;
            return standing().filter(taken -> manifest.title().equals(taken.value())).map(taken -> Path.of(taken.subject())).reduce((_, newer) -> newer).orElse(null);
        } catch (ZipException | IllegalArgumentException e) {
            throw notWhole(e);
        }
    }

    /** Beside what is there. */
    public Taken read(Path file, CaseProgress progress) throws IOException {
        return read(file, null, progress);
    }

    /**
     * @param replaced the folder of an {@link #earlier} case whose place it takes, or null; one undo brings that back
     * @throws DamagedCaseException saying what is wrong with the file; nothing was taken in
     * @throws java.util.concurrent.CancellationException if it was cancelled; nothing was taken in
     */
    public Taken read(Path file, Path replaced, CaseProgress progress) throws IOException {
        if (library.isReadOnly()) throw new IOException("the library is open in another window; import there, or close that window and start anew");
        try (Staging staging = new Staging(library)) {
            CaseManifest manifest;
            try (ZipFile zip = new ZipFile(file.toFile())) {
                manifest = manifest(zip);
                Path there = takenInBefore(manifest);
                if (there != null) return new Taken(0, 0, 0, there, true);
                new Unpacking(zip, manifest, staging.folder()).run(progress);
            } catch (ZipException | IllegalArgumentException e) {
                throw notWhole(e);
            }
            return new Moving(library, staging, manifest, replaced).run();
        }
    }

    /** Where the same case lies that was taken in and not taken back, or null. */
    private Path takenInBefore(CaseManifest manifest) throws IOException {
        String fingerprint = manifest.fingerprint();
        return standing().filter(taken -> taken.aspect().equals(fingerprint)).map(taken -> Path.of(taken.subject())).findFirst().orElse(null);
    }

    /** The cases whose folders are there, oldest first; where one took another's place, that one. */
    private Stream<Judgement> standing() throws IOException {
        Map<String, Judgement> bySubject = new TreeMap<>();
        for (Judgement taken : library.judgements().of(Judgement.Kind.IMPORT)) bySubject.merge(taken.subject(), taken, (one, other) -> one.number() > other.number() ? one : other);
        return bySubject.values().stream().filter(taken -> Files.exists(Path.of(taken.subject()))).sorted(Comparator.comparingLong(Judgement::number));
    }

    private static DamagedCaseException notWhole(Exception cause) {
        return new DamagedCaseException("it is no whole ZIP file (" + cause.getMessage() + ")");
    }

    private static CaseManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CaseEntry.MANIFEST);
        if (entry == null) throw new DamagedCaseException("it holds no " + CaseEntry.MANIFEST + ", so it is another ZIP file");
        try (InputStream in = zip.getInputStream(entry)) {
            return CaseManifest.read(in);
        }
    }
}
