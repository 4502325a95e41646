package org.synoptic.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.synoptic.app.Wiring;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseReader;

/** A program that works on a library and tells what is done, line by line, until it is killed or cannot go on. */
final class LibraryProcess {
    private LibraryProcess() {}

    /** {@code data coverage judge padding}: stars and rewrites one article after the other; {@code data file.zip import}: imports a case file again and again; {@code data coverage renew}: reads all with newer rules. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path other = Path.of(args[1]);
        if (args[2].equals("import")) importing(data, other);
        else if (args[2].equals("renew")) renewing(data, other);
        else judging(data, other, Integer.parseInt(args[3]));
    }

    /** @param padding makes the notes longer by so many letters */
    private static void judging(Path data, Path coverage, int padding) throws IOException, InterruptedException {
        try (Library library = Library.open(data, List.of(coverage), Wiring.factExtractor(), Wiring.folderReader(), "rules")) {
            for (int i = 0; i < KilledTest.ARTICLES; i++) {
                Path file = KilledTest.file(coverage, i);
                library.judge(List.of(new Draft(Kind.STAR, file.toString(), "", "yes", null), new Draft(Kind.NOTE, file.toString(), "", KilledTest.note(i, padding), null)));
                System.out.println("judged " + i);
                if (library.articles().byId(file.toString()) == null) library.idle();
                if (library.progress().problem() != null) throw new IOException(library.progress().problem());
                rewrite(file, KilledTest.text(i, "Twelve"));
                library.refresh().get();
                if (library.progress().problem() != null) throw new IOException(library.progress().problem());
                System.out.println("rewrote " + i);
            }
        } catch (IOException | ExecutionException | RuntimeException e) {
            System.out.println("stopped: " + e.getMessage());
            Runtime.getRuntime().halt(0);
        }
    }

    /** As editors do, whole or not at all: what is lost when the one who writes a file is killed is not the library's to keep. */
    private static void rewrite(Path file, String text) throws IOException {
        Path whole = Files.writeString(Files.createTempFile("rewritten", ".txt"), text);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void renewing(Path data, Path coverage) throws IOException {
        try (Library library = Library.open(data, List.of(coverage), Wiring.factExtractor(), Wiring.folderReader(), "newer")) {
            System.out.println("opened");
            library.idle();
        }
    }

    private static void importing(Path data, Path file) throws IOException {
        try (Library library = Library.open(data, List.of(), Wiring.factExtractor(), Wiring.folderReader(), "rules")) {
            while (true) {
                new CaseReader(library).read(file, CaseProgress.NONE);
                System.out.println("imported");
            }
        }
    }
}
