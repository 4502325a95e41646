package org.synoptic.library.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.read.table.JsonArticle;
import org.synoptic.export.ArticleJson;
import org.synoptic.judgement.Judgement;
import org.synoptic.version.Version;

/** The lines of the JSON Lines in a case file. */
final class CaseLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseLine() {}

    /** An article with the file of the case file that it came from, or null if there is none. */
    record Kept(Article article, String file) {}

    /** @param file in the case file, or null if the original was out of reach */
    static String of(Article article, String file) throws JsonProcessingException {
        ObjectNode line = JSON.createObjectNode().put("id", article.id()).put("story", article.story()).put("file", file);
        line.setAll(ArticleJson.of(article));
        return JSON.writeValueAsString(line);
    }

    /** The same article as it is read again from a file of its own, without story. */
    static String alone(Article article) throws JsonProcessingException {
        return JSON.writeValueAsString(ArticleJson.of(article));
    }

    static String of(Judgement judgement) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.createObjectNode().put("made", judgement.made().toString()).put("kind", judgement.kind().key())
                .put("subject", judgement.subject()).put("aspect", judgement.aspect()).put("value", judgement.value()).put("reason", judgement.reason()));
    }

    static String of(Version version) throws JsonProcessingException {
        ObjectNode line = JSON.createObjectNode().put("id", version.article().id()).put("replaced", version.replaced().toString());
        line.setAll(ArticleJson.of(version.article()));
        return JSON.writeValueAsString(line);
    }

    static Kept article(String text) throws DamagedCaseException {
        JsonNode line = line(text, CaseEntry.ARTICLES);
        try {
            return new Kept(JsonArticle.of(line, Article.builder(line.path("id").asText())).build(), line.path("file").textValue());
        } catch (IllegalArgumentException e) {
            throw new DamagedCaseException("an article in " + CaseEntry.ARTICLES + " cannot be read: " + e.getMessage());
        }
    }

    static Judgement.Draft judgement(String text) throws DamagedCaseException {
        JsonNode line = line(text, CaseEntry.JUDGEMENTS);
        try {
            return new Judgement.Draft(Judgement.Kind.valueOf(line.path("kind").asText().toUpperCase(Locale.ROOT)), line.path("subject").asText(), line.path("aspect").asText(),
                    line.path("value").textValue(), line.path("reason").textValue());
        } catch (IllegalArgumentException e) {
            throw new DamagedCaseException("a judgement in " + CaseEntry.JUDGEMENTS + " is of a kind that is not known: " + line.path("kind").asText());
        }
    }

    static Version version(String text) throws DamagedCaseException {
        JsonNode line = line(text, CaseEntry.VERSIONS);
        try {
            return new Version(JsonArticle.of(line, Article.builder(line.path("id").asText())).build(), Instant.parse(line.path("replaced").asText()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedCaseException("an older text in " + CaseEntry.VERSIONS + " cannot be read: " + e.getMessage());
        }
    }

    private static JsonNode line(String text, String file) throws DamagedCaseException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new DamagedCaseException("a line of " + file + " is not JSON");
        }
    }
}
