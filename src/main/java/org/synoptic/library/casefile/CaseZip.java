package org.synoptic.library.casefile;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.synoptic.article.Sha256;

/** Writes the files of a case file one after the other, and knows their sizes and hashes for the manifest. */
final class CaseZip implements Closeable {
    private final ZipOutputStream zip;
    private final List<CaseEntry> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    CaseZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes the content of a file; the stream is left open. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    CaseEntry add(String path, Content content) throws IOException {
        names.add(path.toLowerCase(Locale.ROOT));
        zip.putNextEntry(new ZipEntry(path));
        MessageDigest digest = Sha256.digest();
        Counting counting = new Counting(new DigestOutputStream(zip, digest));
        content.write(counting);
        counting.flush();
        zip.closeEntry();
        CaseEntry entry = new CaseEntry(path, counting.bytes, Sha256.of(digest));
        files.add(entry);
        return entry;
    }

    CaseEntry add(String path, InputStream content) throws IOException {
        return add(path, content::transferTo);
    }

    /** A path that is free, like the one wanted. */
    String free(String folder, String name) {
        String safe = CaseEntry.safe(name);
        int dot = safe.lastIndexOf('.') > 0 ? safe.lastIndexOf('.') : safe.length();
        for (int n = 1;; n++) {
            String path = folder + (n == 1 ? safe : safe.substring(0, dot) + " " + n + safe.substring(dot));
            if (!names.contains(path.toLowerCase(Locale.ROOT))) return path;
        }
    }

    /** The last file: what it says of all others. */
    void finish(String title, java.time.Instant made, long articles) throws IOException {
        zip.putNextEntry(new ZipEntry(CaseEntry.MANIFEST));
        new CaseManifest(title, made, articles, files).write(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Does not close what it writes into. */
    private static final class Counting extends FilterOutputStream {
        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
