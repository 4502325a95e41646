package org.synoptic.fact.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the YAML files that lie beside a package. */
public final class RuleFiles {
    /** To YAML "on" and "no" are truth values; to a word list they are words. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build());

    private RuleFiles() {}

    /**
     * The file as names and values, in its order.
     *
     * @param beside a class of the package that the file lies in
     * @throws IllegalArgumentException if it is missing or no map
     */
    public static Map<String, Object> readMap(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("no file " + file + " beside " + beside.getName());
            return YAML.readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
