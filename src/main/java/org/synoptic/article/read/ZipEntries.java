package org.synoptic.article.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads ZIP containers within limits: a bomb costs no more than {@link #MAX_TOTAL} bytes of unpacking. */
public final class ZipEntries {
    /** Of one container, unpacked. */
    public static final long MAX_TOTAL = 1L << 30;
    private static final int MOST_ENTRIES = 100_000;

    private ZipEntries() {}

    public static boolean isZip(Original original) {
        return original.headAscii().startsWith("pk\3\4");
    }

    /** The names of the entries; those up to the damage if the container is damaged. */
    public static Set<String> names(Original original) {
        Set<String> names = new LinkedHashSet<>();
        try {
            if (original.file() == null) {
                each(original, (name, _) -> names.add(name));
            } else {
                try (ZipFile zip = new ZipFile(original.file().toFile())) {
                    zip.stream().limit(MOST_ENTRIES).forEach(entry -> names.add(entry.getName()));
                }
            }
        } catch (IOException damaged) {
            return names;
        }
        return names;
    }

    /** The bytes of the entries whose names are wanted. */
    public static Map<String, byte[]> read(Original original, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        each(original, (name, bytes) -> {
            byte[] content = wanted.test(name) ? bytes.read() : null;
            if (content != null) contents.put(name, content);
        });
        return contents;
    }

    /** The content of one entry while it is its turn. */
    @FunctionalInterface
    public interface Content {
        /** @return null if it is larger than {@link Original#MAX_BYTES} */
        byte[] read() throws IOException;
    }

    /** Does something with one entry, in the order of the container. */
    @FunctionalInterface
    public interface Visit {
        void entry(String name, Content content) throws IOException;
    }

    /** @throws UnreadableException if the container is damaged or too large; what came before has been visited */
    public static void each(Original original, Visit visit) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(original.open())) {
            long[] total = {0};
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) throw new UnreadableException("holds more than " + MOST_ENTRIES + " files; unpack it and add the folder");
                if (!entry.isDirectory()) visit.entry(entry.getName(), () -> content(zip, total));
                skipRest(zip, total);
            }
            if (count == 0) throw new UnreadableException("a damaged ZIP file; fetch it again");
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableException("a damaged or locked ZIP file (" + e.getMessage() + "); unpack it and add the folder", e);
        }
    }

    private static byte[] content(ZipInputStream zip, long[] total) throws IOException {
        byte[] bytes = zip.readNBytes(Original.MAX_BYTES + 1);
        spend(total, bytes.length);
        return bytes.length > Original.MAX_BYTES ? null : bytes;
    }

    private static void skipRest(ZipInputStream zip, long[] total) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) spend(total, n);
    }

    private static void spend(long[] total, int bytes) throws UnreadableException {
        total[0] += bytes;
        if (total[0] > MAX_TOTAL) throw new UnreadableException("unpacks to more than " + (MAX_TOTAL >> 30) + " GB; unpack it and add the folder");
    }
}
