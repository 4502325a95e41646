package org.synoptic.article.read.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;

/**
 * One article a line as a JSON object, see {@link JsonArticle}; read line by line, so of any size. An array of such objects, and
 * objects that take several lines, are read one after the other up to the first fault.
 */
public final class JsonLinesReader implements ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern JSON_TEXT = Pattern.compile("(?s)\\A\\s*(\\{\\s*\"|\\[\\s*\\{).*");
    private static final Pattern ONE_A_LINE = Pattern.compile("(?s)\\A\\s*\\{[ \\t]*\".*");
    private static final int LONGEST_LINE = 16 << 20;

    @Override
    public boolean accepts(Original original) {
        return JSON_TEXT.matcher(head(original)).matches();
    }

    private static String head(Original original) {
        return original.headAscii().replaceFirst("^\u00EF\u00BB\u00BF", "");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        if (ONE_A_LINE.matcher(head(original)).matches()) readLines(original, results);
        else readValues(original, results);
    }

    private static void readValues(Original original, Sink results) throws IOException {
        int number = 0;
        try (InputStream in = original.open(); MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (values.hasNextValue()) {
                number++;
                article(values.nextValue(), original, number - 1, " article " + number, results);
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableException("JSON that is broken at line " + e.getLocation().getLineNr() + "; what came before has been read", e);
        }
    }

    private static void article(JsonNode node, Original original, int number, String part, Sink results) throws IOException {
        try {
            results.found(original, JsonArticle.of(node, original.article(number, "UTF-8", -1)).build());
        } catch (IllegalArgumentException e) {
            results.skipped(original, part, e.getMessage());
        }
    }

    private static void readLines(Original original, Sink results) throws IOException {
        try (InputStream in = new BufferedInputStream(original.open(), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 0;
            boolean more = true;
            while (more) {
                more = readLine(in, line);
                number++;
                JsonNode node = null;
                String problem = line.size() > LONGEST_LINE ? "longer than " + (LONGEST_LINE >> 20) + " MB; one line is one article" : null;
                try {
                    if (problem == null) node = JSON.readTree(line.toByteArray());
                } catch (JsonProcessingException e) {
                    problem = "not JSON; write one object a line";
                }
                if (problem != null) results.skipped(original, " line " + number, problem);
                else if (!node.isMissingNode()) article(node, original, number - 1, " line " + number, results);
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
