package org.synoptic.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.table.Estimator;

/** The answer of the command {@code compare}, with the articles that it speaks of. */
final class JsonExport {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonExport() {}

    static void write(StoryTable table, OutputStream out) throws IOException {
        ObjectNode json = ComparisonJson.of(table.title(), table.comparison(), List.of(), new Estimator(table.reports(), table.origins()), table.rule());
        ArrayNode articles = json.putArray("articles");
        for (Article article : table.articles())
            articles.addObject().put("id", article.id()).put("outlet", article.outlet() == null ? null : article.outlet().name()).put("headline", article.headline())
                    .put("published", article.published() == null ? null : article.published().toString()).put("address", article.address());
        MAPPER.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, json);
    }
}
