package org.synoptic.article.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/** A YAML file beside a package that tells a reader what to look for. */
public final class RuleFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final JsonNode root;

    private RuleFile(JsonNode root) {
        this.root = root;
    }

    /** @throws IllegalStateException if there is no such file or it is not YAML, which is a fault of the program */
    public static RuleFile beside(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no file " + name + " beside " + type.getName());
            return new RuleFile(YAML.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    public JsonNode root() {
        return root;
    }

    /** The list, or the list of words parted by blanks, that stands under a name; in the order of the file. */
    public Set<String> list(String name) {
        JsonNode node = root.path(name);
        if (node.isTextual()) return new LinkedHashSet<>(java.util.List.of(node.asText().strip().split("\\s+")));
        Set<String> list = new LinkedHashSet<>();
        node.forEach(item -> list.add(item.asText()));
        return list;
    }
}
