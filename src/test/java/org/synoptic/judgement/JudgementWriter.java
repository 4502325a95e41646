package org.synoptic.judgement;

import java.io.IOException;
import java.nio.file.Path;

/** A program that keeps notes and tells each one that was kept, until it is killed or cannot go on. */
final class JudgementWriter {
    private JudgementWriter() {}

    public static void main(String[] args) throws IOException {
        String padding = "x".repeat(Integer.parseInt(args[1]));
        try (Judgements judgements = Judgements.open(Path.of(args[0]), false)) {
            for (int i = 1; i <= 100_000; i++) {
                judgements.keep(Judgement.Kind.NOTE, "article " + i, "", padding + i, null);
                System.out.println(i);
            }
        } catch (IOException e) {
            System.out.println("stopped: " + e.getMessage());
        }
    }
}
