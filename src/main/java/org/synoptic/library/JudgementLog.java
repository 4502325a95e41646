package org.synoptic.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * All judgements as JSON Lines in a text file that is only ever added to: what a person can read without the program, and what
 * the database is made from again if it is damaged.
 */
final class JudgementLog implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel channel;

    private JudgementLog(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a log for adding; a last line that was never finished is cut off. */
    static JudgementLog open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(finished(channel));
        channel.position(channel.size());
        return new JudgementLog(channel);
    }

    /** The length up to the last line break. */
    private static long finished(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        long length = channel.size();
        while (length > 0) {
            channel.read(one.clear(), length - 1);
            if (one.get(0) == '\n') break;
            length--;
        }
        return length;
    }

    /** How long the log is, for {@link #cut}. */
    long length() throws IOException {
        return channel.position();
    }

    /** Adds a line, on the disk when this returns; a line that could not be written whole is taken away again. */
    void add(Judgement judgement) throws IOException {
        long before = channel.position();
        try {
            ByteBuffer line = ByteBuffer.wrap((line(judgement) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) channel.write(line);
            channel.force(false);
        } catch (IOException e) {
            cut(before);
            throw e;
        }
    }

    void cut(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    /** Hands over every judgement of a log in order; lines that cannot be read are passed over. */
    static void read(Path file, Consumer<Judgement> judgements) throws IOException {
        if (!Files.exists(file)) return;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Judgement judgement = judgement(line);
                if (judgement != null) judgements.accept(judgement);
            }
        }
    }

    static String line(Judgement judgement) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.createObjectNode().put("number", judgement.number()).put("made", judgement.made().toString())
                .put("kind", judgement.kind().key()).put("subject", judgement.subject()).put("aspect", judgement.aspect())
                .put("value", judgement.value()).put("reason", judgement.reason()));
    }

    /** Null if the line is none. */
    static Judgement judgement(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Judgement(json.path("number").asLong(), Instant.parse(json.path("made").asText()),
                    Judgement.Kind.valueOf(json.path("kind").asText().toUpperCase(java.util.Locale.ROOT)),
                    json.path("subject").asText(), json.path("aspect").asText(), json.path("value").textValue(), json.path("reason").textValue());
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
