package org.synoptic.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

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

    /** Opens a log for adding; a last line or action that was never finished is cut off. */
    static JudgementLog open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(finished(channel));
        channel.position(channel.size());
        return new JudgementLog(channel);
    }

    /** The length up to the last line that ends an action. */
    private static long finished(FileChannel channel) throws IOException {
        long end = lineEnd(channel, channel.size());
        while (end > 0) {
            long start = lineEnd(channel, end - 1);
            ByteBuffer line = ByteBuffer.allocate(Math.toIntExact(end - start));
            while (line.hasRemaining() && channel.read(line, start + line.position()) > 0) continue;
            if (more(new String(line.array(), StandardCharsets.UTF_8)) == 0) break;
            end = start;
        }
        return end;
    }

    /** The place after the last line break before a place. */
    private static long lineEnd(FileChannel channel, long before) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = before; end > 0; end--) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') return end;
        }
        return 0;
    }

    /** How many judgements of the same action follow. */
    private static int more(String line) {
        try {
            return JSON.readTree(line).path("more").asInt(0);
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    /** How long the log is, for {@link #cut}. */
    long length() throws IOException {
        return channel.position();
    }

    /** Adds the lines of one action, on the disk when this returns; if they could not be written whole they are taken away again. */
    void add(List<Judgement> action) throws IOException {
        long before = channel.position();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < action.size(); i++) lines.append(line(action.get(i), action.size() - 1 - i)).append('\n');
        try {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
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

    /** What is done with a judgement, which may fail. */
    @FunctionalInterface
    interface Each<E extends Exception> {
        void accept(Judgement judgement) throws E;
    }

    /** Hands over every judgement of a log in order; lines that cannot be read, also for bytes that are no text, are passed over. */
    static <E extends Exception> void read(Path file, Each<E> judgements) throws IOException, E {
        if (!Files.exists(file)) return;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Judgement judgement = judgement(line);
                if (judgement != null) judgements.accept(judgement);
            }
        }
    }

    /** @param more how many judgements of the same action follow */
    static String line(Judgement judgement, int more) throws JsonProcessingException {
        ObjectNode line = JSON.createObjectNode().put("number", judgement.number()).put("action", judgement.action()).put("made", judgement.made().toString())
                .put("kind", judgement.kind().key()).put("subject", judgement.subject()).put("aspect", judgement.aspect())
                .put("value", judgement.value()).put("reason", judgement.reason());
        return JSON.writeValueAsString(more == 0 ? line : line.put("more", more));
    }

    /** Null if the line is none. */
    static Judgement judgement(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            long number = json.path("number").asLong();
            return new Judgement(number, json.path("action").asLong(number), Instant.parse(json.path("made").asText()),
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
