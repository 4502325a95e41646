package org.synoptic.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A YAML file of words or rules that lies beside the package whose code applies it. */
public final class RuleFile {
    /** To YAML "on" and "no" are truth values; to a word list they are words. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build());

    private final JsonNode root;

    private RuleFile(JsonNode root) {
        this.root = root;
    }

    /**
     * @param type a class of the package that the file lies in
     * @throws IllegalArgumentException if there is no such file or it is not YAML, which is a fault of the program
     */
    public static RuleFile beside(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("no file " + name + " beside " + type.getName());
            return new RuleFile(YAML.readTree(in));
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    public JsonNode root() {
        return root;
    }

    /** Names and values as lists, maps, texts and numbers, in the order of the file. */
    public Map<String, Object> map() {
        return YAML.convertValue(root, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** The list, or the list of words parted by blanks, that stands under a name; in the order of the file. */
    public Set<String> list(String name) {
        JsonNode node = root.path(name);
        if (node.isTextual()) return new LinkedHashSet<>(List.of(node.asText().strip().split("\\s+")));
        Set<String> list = new LinkedHashSet<>();
        node.forEach(item -> list.add(item.asText()));
        return list;
    }
}
