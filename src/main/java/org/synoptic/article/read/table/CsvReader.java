package org.synoptic.article.read.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.synoptic.article.read.DecodedText;
import org.synoptic.article.read.GuessedCharset;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.UnreadableException;

/** CSV, with comma, semicolon, bar or tab; read row by row, so of any size. */
public final class CsvReader extends TableReader {
    private static final String SEPARATORS = "\t;,|";
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES).build();

    /** @param mappings from the titles of a table's columns to what they hold, for instance {@link ColumnMapping#guess} */
    public CsvReader(Function<List<String>, ColumnMapping> mappings) {
        super(mappings);
    }

    @Override
    public boolean accepts(Original original) {
        String first = firstLine(original);
        if (first.isBlank() || first.startsWith("{") || first.startsWith("<")) return false;
        boolean named = original.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)");
        List<String> titles = Arrays.stream(first.split(java.util.regex.Pattern.quote(String.valueOf(separator(first))))).map(title -> title.strip().replaceAll("^\"|\"$", "")).toList();
        return named || titles.size() > 1 && titles.stream().allMatch(title -> title.length() < 60) && mapping(titles).isEnough();
    }

    private static String firstLine(Original original) {
        return new String(original.head(), charset(original.head())).replace("\uFEFF", "").lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** The one that the first line holds the most of. */
    private static char separator(String line) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            long count = line.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /** Of the first bytes; the last of them may be a broken character. */
    private static Charset charset(byte[] head) {
        Charset marked = DecodedText.byteOrderMark(head);
        if (marked != null) return marked;
        String tried = new String(head, StandardCharsets.UTF_8);
        int broken = tried.indexOf('\uFFFD');
        return broken < 0 || broken >= tried.length() - 3 ? StandardCharsets.UTF_8 : GuessedCharset.of(head);
    }

    @Override
    void rows(Original original, Rows wanted) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(firstLine(original))).withQuoteChar('"');
        try (Reader text = new BufferedReader(new InputStreamReader(original.open(), charset(original.head())))) {
            skipMark(text);
            MappingIterator<String[]> rows = CSV.readerFor(String[].class).with(schema).readValues(text);
            boolean more = true;
            while (more && rows.hasNextValue()) more = wanted.row(List.of(withoutNull(rows.nextValue())));
        } catch (JsonProcessingException e) {
            throw new UnreadableException("row at line " + e.getLocation().getLineNr() + " cannot be read, perhaps for a quotation mark that is not closed; mend it and add the file again", e);
        }
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
    }

    private static String[] withoutNull(String[] row) {
        return Arrays.stream(row).map(cell -> cell == null ? "" : cell).toArray(String[]::new);
    }
}
