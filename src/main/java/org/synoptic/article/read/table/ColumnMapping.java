package org.synoptic.article.read.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.article.read.WrittenDate;
import org.synoptic.text.RuleFile;

/**
 * Which column of a table holds what.
 *
 * @param columns from what an article needs to the number of the column, from 0
 */
public record ColumnMapping(Map<Field, Integer> columns) {
    /** What a column can hold. */
    public enum Field { HEADLINE, TEXT, OUTLET, PUBLISHED, MODIFIED, BYLINE, AGENCY, ADDRESS }

    private static final RuleFile TITLES = RuleFile.beside(ColumnMapping.class, "columns.yaml");

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** What the titles of the columns suggest; empty if none is known. */
    public static ColumnMapping guess(List<String> titles) {
        List<String> plain = titles.stream().map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")).toList();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            for (String title : TITLES.list(field.name().toLowerCase(Locale.ROOT))) {
                int column = plain.indexOf(title);
                if (column < 0 || columns.containsValue(column)) continue;
                columns.put(field, column);
                break;
            }
        }
        return new ColumnMapping(columns);
    }

    /** Whether articles can be made: there is a text, or a headline. */
    public boolean isEnough() {
        return columns.containsKey(Field.TEXT) || columns.containsKey(Field.HEADLINE) && columns.size() > 1;
    }

    Article.Builder apply(List<String> row, Article.Builder article) {
        String text = cell(row, Field.TEXT);
        return article.headline(cell(row, Field.HEADLINE)).text(text == null ? "" : text).incomplete(text == null).outlet(cell(row, Field.OUTLET)).byline(cell(row, Field.BYLINE))
                .agency(cell(row, Field.AGENCY)).address(cell(row, Field.ADDRESS)).published(WrittenDate.find(cell(row, Field.PUBLISHED))).modified(WrittenDate.find(cell(row, Field.MODIFIED)));
    }

    private String cell(List<String> row, Field field) {
        Integer column = columns.get(field);
        if (column == null || column >= row.size()) return null;
        String cell = row.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }
}
