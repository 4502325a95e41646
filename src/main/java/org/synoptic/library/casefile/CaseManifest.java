package org.synoptic.library.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.article.Sha256;

/**
 * What a case file says of itself.
 *
 * @param title of the story or the selection
 * @param articles how many there are
 * @param files all other files of the ZIP with their sizes and hashes
 */
record CaseManifest(String title, Instant made, long articles, List<CaseEntry> files) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "synoptic case file";
    private static final int VERSION = 1;
    private static final int LARGEST = 512 << 20;
    private static final int MOST_FILES = 3_000_000;

    CaseManifest {
        files = List.copyOf(files);
    }

    long size() {
        return files.stream().mapToLong(CaseEntry::size).sum();
    }

    /** The same for case files that hold the same articles and judgements, whenever they were made. */
    String fingerprint() {
        MessageDigest digest = Sha256.digest();
        files.stream().filter(CaseEntry::isContent).map(file -> file.path() + " " + file.sha256() + "\n").sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return Sha256.of(digest);
    }

    void write(OutputStream out) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION).put("title", title).put("made", made.toString()).put("articles", articles);
        ArrayNode list = json.putArray("files");
        for (CaseEntry file : files) list.addObject().put("path", file.path()).put("size", file.size()).put("sha256", file.sha256());
        JSON.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, json);
    }

    /** @throws DamagedCaseException if it is none, or names files that may not be unpacked */
    static CaseManifest read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new DamagedCaseException("its " + CaseEntry.MANIFEST + " is larger than " + (LARGEST >> 20) + " MB");
        JsonNode json;
        try {
            json = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new DamagedCaseException("its " + CaseEntry.MANIFEST + " is broken at line " + e.getLocation().getLineNr());
        }
        if (!FORMAT.equals(json.path("format").asText())) throw new DamagedCaseException("its " + CaseEntry.MANIFEST + " is not that of a case file");
        if (json.path("version").asInt() > VERSION) throw new DamagedCaseException("it was made by a newer Synoptic, in version " + json.path("version").asInt() + " of the format; use that one");
        List<CaseEntry> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode file : json.path("files")) {
            CaseEntry entry = new CaseEntry(file.path("path").asText(), file.path("size").asLong(-1), file.path("sha256").asText());
            if (!CaseEntry.staysInside(entry.path())) throw new DamagedCaseException("the name " + shown(entry.path()) + " in it leads out of its folder or is not a name that every system takes");
            if (entry.size() < 0 || !entry.sha256().matches("[0-9a-f]{64}")) throw new DamagedCaseException("size or hash of " + shown(entry.path()) + " is missing");
            if (!seen.add(entry.path().toLowerCase(Locale.ROOT))) throw new DamagedCaseException("it names " + shown(entry.path()) + " twice");
            if (files.size() == MOST_FILES) throw new DamagedCaseException("it names more than " + MOST_FILES + " files");
            files.add(entry);
        }
        return new CaseManifest(json.path("title").asText("case"), instant(json.path("made").asText()), json.path("articles").asLong(), files);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static String shown(String path) {
        return "\"" + (path.length() > 80 ? path.substring(0, 80) + "…" : path).replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}
