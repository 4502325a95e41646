package org.synoptic.article.read.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;

/** One article a line as a JSON object, see {@link JsonArticle}; read line by line, so of any size. */
public final class JsonLinesReader implements ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile("(?s)\\A\\s*\\{.*\"(text|headline)\"\\s*:.*");
    private static final int LONGEST_LINE = 16 << 20;

    @Override
    public boolean accepts(Original original) {
        return ARTICLE.matcher(original.headAscii().replaceFirst("^\u00EF\u00BB\u00BF", "")).matches();
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        try (InputStream in = new BufferedInputStream(original.open(), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 0;
            int articles = 0;
            boolean more = true;
            while (more) {
                more = readLine(in, line);
                number++;
                String problem = line.size() > LONGEST_LINE ? "longer than " + (LONGEST_LINE >> 20) + " MB; one line is one article" : null;
                try {
                    JsonNode node = problem == null ? JSON.readTree(line.toByteArray()) : null;
                    if (node != null && !node.isMissingNode()) results.found(original, JsonArticle.of(node, original.article(articles++, "UTF-8", -1)).build());
                } catch (JsonProcessingException e) {
                    problem = "not JSON; write one object a line";
                } catch (IllegalArgumentException e) {
                    problem = e.getMessage();
                }
                if (problem != null) results.skipped(original, " line " + number, problem);
                line.reset();
            }
        }
    }

    /** @return whether there may be another line; keeps one byte more than may be read, and passes over the rest */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') return true;
            if (line.size() <= LONGEST_LINE) line.write(c);
        }
        return false;
    }
}
