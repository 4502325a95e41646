package org.synoptic.library.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.synoptic.article.read.Original;

/** Reads JSON Lines of a case file, each line bounded. */
final class CaseLines {
    private CaseLines() {}

    /** Does something with a line. */
    @FunctionalInterface
    interface Use {
        void line(String line) throws IOException;
    }

    static void each(Path folder, String name, Use use) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) throw new DamagedCaseException(name + " is missing");
        try (BufferedReader in = Files.newBufferedReader(file)) {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c != '\n') line.append((char) c);
                else {
                    if (!line.isEmpty()) use.line(line.toString());
                    line.setLength(0);
                }
                if (line.length() > Original.MAX_BYTES) throw new DamagedCaseException("a line of " + name + " is longer than any article");
            }
            if (!line.isEmpty()) use.line(line.toString());
        } catch (CharacterCodingException e) {
            throw new DamagedCaseException(name + " is not UTF-8");
        }
    }
}
