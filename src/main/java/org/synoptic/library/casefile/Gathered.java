package org.synoptic.library.casefile;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a case file, in files of their own until their turn comes: a ZIP is written one file at a time. */
final class Gathered implements Closeable {
    private final Part articles;
    private final Part judgements;
    private final Part versions;

    Gathered(Path folder) throws IOException {
        articles = new Part(folder, CaseEntry.ARTICLES);
        judgements = new Part(folder, CaseEntry.JUDGEMENTS);
        versions = new Part(folder, CaseEntry.VERSIONS);
    }

    void article(String line) throws IOException {
        articles.add(line);
    }

    void judgements(String line) throws IOException {
        judgements.add(line);
    }

    void version(String line) throws IOException {
        versions.add(line);
    }

    void add(CaseZip zip) throws IOException {
        articles.copy(zip);
        judgements.copy(zip);
        versions.copy(zip);
    }

    @Override
    public void close() throws IOException {
        try (articles; judgements; versions) {
            // each is deleted, also if another one fails
        }
    }

    private static final class Part implements Closeable {
        private final String name;
        private final Path file;
        private final BufferedWriter writer;

        Part(Path folder, String name) throws IOException {
            this.name = name;
            file = Files.createTempFile(folder, ".synoptic", ".jsonl");
            writer = Files.newBufferedWriter(file);
        }

        void add(String line) throws IOException {
            writer.write(line);
            writer.write('\n');
        }

        void copy(CaseZip zip) throws IOException {
            writer.flush();
            try (InputStream in = Files.newInputStream(file)) {
                zip.add(name, in);
            }
        }

        @Override
        public void close() throws IOException {
            try (writer) {
                Files.deleteIfExists(file);
            }
        }
    }
}
