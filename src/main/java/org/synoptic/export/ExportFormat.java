package org.synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The forms in which a story can be handed on. */
public enum ExportFormat {
    HTML("html", HtmlExport::write),
    CSV("csv", CsvExport::write),
    XLSX("xlsx", XlsxExport::write),
    JSON("json", JsonExport::write);

    @FunctionalInterface
    private interface Writer {
        void write(StoryTable table, OutputStream out) throws IOException;
    }

    private final String ending;
    private final Writer writer;

    ExportFormat(String ending, Writer writer) {
        this.ending = ending;
        this.writer = writer;
    }

    public String ending() {
        return ending;
    }

    /** @throws IllegalArgumentException if the file's name ends otherwise than {@code .html .csv .xlsx .json} */
    public static ExportFormat of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (ExportFormat format : values()) if (name.endsWith("." + format.ending)) return format;
        throw new IllegalArgumentException("no such export: " + file.getFileName() + "; name the file .html, .csv, .xlsx or .json");
    }

    /** Writes beside the file first, so that a failure leaves what was there before. */
    public void write(StoryTable table, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".synoptic", "." + ending);
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                write(table, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Leaves the stream open. */
    public void write(StoryTable table, OutputStream out) throws IOException {
        writer.write(table, out);
    }
}
