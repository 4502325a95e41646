package org.synoptic.article.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.ZipEntries;

/** The first sheet of an Office Open XML workbook (XLSX). */
public final class XlsxReader extends TableReader {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int MOST_COLUMNS = 1_000;
    /** Day 0 of a workbook's calendar. */
    private static final LocalDateTime ORIGIN = LocalDateTime.of(1899, 12, 30, 0, 0);

    /** @param mappings from the titles of a table's columns to what they hold */
    public XlsxReader(Function<List<String>, ColumnMapping> mappings) {
        super(mappings);
    }

    @Override
    public boolean accepts(Original original) {
        return ZipEntries.isZip(original) && ZipEntries.names(original).contains("xl/workbook.xml");
    }

    @Override
    void rows(Original original, Rows wanted) throws IOException {
        Map<String, byte[]> parts = ZipEntries.read(original, name -> name.equals(STRINGS) || name.startsWith(SHEETS) && name.endsWith(".xml"));
        byte[] sheet = parts.getOrDefault(SHEETS + "sheet1.xml",
                parts.entrySet().stream().filter(part -> part.getKey().startsWith(SHEETS)).map(Map.Entry::getValue).findFirst().orElse(null));
        if (sheet == null) throw new UnreadableException("a workbook without a sheet, or with one that is too large; save the sheet as CSV");
        try {
            rows(sheet, parts.containsKey(STRINGS) ? strings(parts.get(STRINGS)) : List.of(), wanted);
        } catch (XMLStreamException e) {
            throw new UnreadableException("a damaged workbook; open it in its own program and save it anew", e);
        }
    }

    /** Neither document types nor anything outside the bytes. */
    private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean words = false;
        XMLStreamReader reader = open(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> words = reader.getLocalName().equals("t");
                case XMLStreamConstants.CHARACTERS -> {
                    if (words) text.append(reader.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    words = false;
                    if (reader.getLocalName().equals("si")) {
                        strings.add(text.toString());
                        text.setLength(0);
                    }
                }
                default -> { }
            }
        }
        return strings;
    }

    private static void rows(byte[] xml, List<String> strings, Rows wanted) throws XMLStreamException, IOException {
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String type = "";
        boolean words = false;
        XMLStreamReader reader = open(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    words = reader.getLocalName().equals("v") || reader.getLocalName().equals("t");
                    if (reader.getLocalName().equals("c")) {
                        type = attribute(reader, "t");
                        value.setLength(0);
                        pad(row, column(attribute(reader, "r"), row.size()));
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (words) value.append(reader.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    words = false;
                    if (reader.getLocalName().equals("c")) row.add(cell(value.toString(), type, strings));
                    if (reader.getLocalName().equals("row")) {
                        if (!wanted.row(List.copyOf(row))) return;
                        row.clear();
                    }
                }
                default -> { }
            }
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** From {@code AB12} to 27. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)) && column < MOST_COLUMNS; i++) column = column * 26 + reference.charAt(i) - 'A' + 1;
        return column == 0 ? otherwise : Math.min(column - 1, MOST_COLUMNS);
    }

    private static void pad(List<String> row, int size) {
        while (row.size() < size) row.add("");
    }

    private static String cell(String value, String type, List<String> strings) {
        if (type.equals("s")) {
            int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        return type.isEmpty() || type.equals("n") ? dayIfOne(value) : value;
    }

    /** A number between the years 1954 and 2119 that stands in a table of articles is a day. */
    private static String dayIfOne(String value) {
        if (!value.matches("[2-7]\\d{4}(\\.\\d+)?")) return value;
        return ORIGIN.plusSeconds(Math.round(Double.parseDouble(value) * 86_400)).toString();
    }
}
