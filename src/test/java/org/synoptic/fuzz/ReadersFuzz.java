package org.synoptic.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.synoptic.app.Wiring;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.FormatSamples;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;

/**
 * A target for Jazzer, which looks for a file on which some reader fails, hangs, opens an address or a file, or makes much of little.
 * The input is a list of edits, made to a good file of every format in turn, and then read as a file itself: so each run goes through
 * each reader.
 *
 * <p>{@code mvn -q test-compile exec:exec@fuzz -Dfuzz=Readers -Druns=1000}
 */
public final class ReadersFuzz {
    private static final FolderReader READER = Wiring.folderReader();
    private static final Collection<byte[]> SAMPLES = FormatSamples.all().values();
    private static final int EDIT = 4;
    private static final int MOST_TIMES_LARGER = 50;

    private ReadersFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        for (byte[] sample : SAMPLES) read(edited(sample, input));
        read(input);
    }

    /** Each edit is two bytes of place, one that says what to do there, and one to write. */
    private static byte[] edited(byte[] sample, byte[] edits) {
        byte[] bytes = sample.clone();
        for (int i = 0; i + EDIT <= edits.length; i += EDIT) {
            int at = ((edits[i] & 0xFF) << 8 | edits[i + 1] & 0xFF) % bytes.length;
            int length = Math.min(edits[i + 2] & 0x3F, bytes.length - at);
            switch (edits[i + 2] >> 6 & 3) {
                case 0 -> bytes[at] = edits[i + 3];
                case 1 -> Arrays.fill(bytes, at, at + length, edits[i + 3]);
                case 2 -> System.arraycopy(bytes, (edits[i + 3] & 0xFF) % (bytes.length - length + 1), bytes, at, length);
                default -> bytes = length == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
            }
        }
        return bytes;
    }

    private static void read(byte[] bytes) {
        List<ReadResult> results = new ArrayList<>();
        READER.read(Original.inMemory(Path.of("fuzz"), bytes, null), results::add);
        if (results.isEmpty()) throw new AssertionError("neither an article nor a reason");
        long characters = 0;
        for (ReadResult result : results)
            switch (result) {
                case ReadResult.Found found -> characters += found.article().text().length();
                case ReadResult.Skipped(_, String reason) -> {
                    if (!reason.contains(";")) throw new AssertionError("a reason that does not say what to do: " + reason);
                }
            }
        if (characters > (long) MOST_TIMES_LARGER * (bytes.length + 1_000)) throw new AssertionError(characters + " characters out of " + bytes.length + " bytes");
    }
}
