package org.synoptic.article.read.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which columns of which tables hold what, as the analyst said once: a table with the same titles is read the same way from then on.
 * Kept as a JSON file that a user can read and change. Safe for many threads.
 */
public final class ColumnMemory implements Function<List<String>, ColumnMapping> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode kept;

    /** @param file need not be there; one that cannot be read is put aside with the ending {@code .broken} */
    public ColumnMemory(Path file) throws IOException {
        this.file = file;
        this.kept = read(file);
    }

    private static ObjectNode read(Path file) throws IOException {
        if (!Files.exists(file)) return JSON.createObjectNode();
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) return object;
        } catch (JacksonException e) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        }
        return JSON.createObjectNode();
    }

    /** What was said of a table with these titles, or else what they suggest. */
    @Override
    public synchronized ColumnMapping apply(List<String> titles) {
        JsonNode known = kept.path(signature(titles));
        if (!known.isObject()) return ColumnMapping.guess(titles);
        Map<ColumnMapping.Field, Integer> columns = new EnumMap<>(ColumnMapping.Field.class);
        for (ColumnMapping.Field field : ColumnMapping.Field.values()) {
            int column = titles.indexOf(known.path(field.name().toLowerCase(Locale.ROOT)).asText(""));
            if (known.has(field.name().toLowerCase(Locale.ROOT)) && column >= 0) columns.put(field, column);
        }
        return new ColumnMapping(columns);
    }

    /** Whether somebody said what the columns of such a table hold. */
    public synchronized boolean knows(List<String> titles) {
        return kept.has(signature(titles));
    }

    /** Durable when this returns. */
    public synchronized void keep(List<String> titles, ColumnMapping mapping) throws IOException {
        ObjectNode columns = kept.putObject(signature(titles));
        mapping.columns().forEach((field, column) -> columns.put(field.name().toLowerCase(Locale.ROOT), titles.get(column)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String signature(List<String> titles) {
        return titles.stream().map(String::strip).collect(Collectors.joining(" | "));
    }
}
