package org.synoptic.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @Test
    void theFingerprintOfTheRulesChangesWithThem(@TempDir Path rules) throws IOException {
        Files.writeString(rules.resolve("words.yaml"), "a: b");
        String before = Rules.fingerprint(rules);
        Files.writeString(rules.resolve("words.class"), "other");
        assertThat(Rules.fingerprint(rules)).isEqualTo(before);
        Files.writeString(rules.resolve("words.yaml"), "a: c");
        String changed = Rules.fingerprint(rules);
        assertThat(changed).isNotEqualTo(before);
        Files.createDirectories(rules.resolve("org/synoptic/fact/time"));
        Files.writeString(rules.resolve("org/synoptic/fact/time/Resolver.class"), "code");
        String withCode = Rules.fingerprint(rules);
        assertThat(withCode).isNotEqualTo(changed);
        Files.createDirectories(rules.resolve("org/synoptic/search/document"));
        Files.writeString(rules.resolve("org/synoptic/search/document/DocumentWriter.class"), "fields");
        assertThat(Rules.fingerprint(rules)).as("what stands in the index is another thing too").isNotEqualTo(withCode);
        String withFields = Rules.fingerprint(rules);
        Files.createDirectories(rules.resolve("org/synoptic/search/facet"));
        Files.writeString(rules.resolve("org/synoptic/search/facet/FacetCounts.class"), "counting");
        assertThat(Rules.fingerprint(rules)).as("how it is counted is not").isEqualTo(withFields);
        assertThat(Rules.fingerprint()).hasSize(12);
    }
}
