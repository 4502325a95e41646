package org.synoptic.compare.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.fact.Claim;
import org.synoptic.fact.name.Names;

/**
 * On whose word the figures of a story are given: the columns of a table regrouped by claimant. Spellings of one name are one claimant.
 */
public final class Claimants {
    /** Whose word it is where the article gives nobody. */
    public static final String OWN = "Own count";
    /** Whose word it is where the article hides the name: "officials said". */
    public static final String UNNAMED = "Unnamed";

    private static final Names NAMES = new Names("en");

    private final Map<String, String> columns;
    private final List<String> names;

    private Claimants(Map<String, String> columns, List<String> names) {
        this.columns = columns;
        this.names = List.copyOf(names);
    }

    /** Those who speak to most rows first; the articles' own word and unnamed sources last. */
    public static Claimants of(List<Row> rows) {
        Map<String, String> columns = columns(rows);
        Map<String, Integer> spoken = new LinkedHashMap<>();
        Set<String> last = new LinkedHashSet<>();
        for (Row row : rows) {
            Set<String> here = new LinkedHashSet<>();
            for (Cell cell : row.cells()) here.add(column(columns, cell));
            for (String name : here) {
                if (name.equals(OWN) || name.equals(UNNAMED)) last.add(name);
                else spoken.merge(name, 1, Integer::sum);
            }
        }
        List<String> names = new ArrayList<>(spoken.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList());
        for (String name : List.of(OWN, UNNAMED)) if (last.contains(name)) names.add(name);
        return new Claimants(columns, names);
    }

    /** From each spelling to the fullest one of its name. */
    private static Map<String, String> columns(List<Row> rows) {
        Set<String> spellings = new LinkedHashSet<>();
        for (Row row : rows)
            for (Cell cell : row.cells()) if (isNamed(cell)) spellings.add(cell.fact().claim().claimant());
        List<List<String>> groups = new ArrayList<>();
        for (String spelling : spellings.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList())
            groups.stream().filter(group -> NAMES.same(group.getFirst(), spelling)).findFirst().ifPresentOrElse(group -> group.add(spelling), () -> groups.add(new ArrayList<>(List.of(spelling))));
        Map<String, String> columns = new LinkedHashMap<>();
        for (List<String> group : groups) for (String spelling : group) columns.put(spelling, NAMES.shown(group.getFirst()));
        return columns;
    }

    /** The names of the columns. */
    public List<String> names() {
        return names;
    }

    /** In whose column a statement stands. */
    public String of(Cell cell) {
        return column(columns, cell);
    }

    /** How many claimants stand behind a row; an article's own word counts as none. */
    public int count(Row row) {
        return (int) row.cells().stream().map(this::of).filter(name -> !name.equals(OWN)).distinct().count();
    }

    private static String column(Map<String, String> columns, Cell cell) {
        if (isNamed(cell)) return columns.get(cell.fact().claim().claimant());
        return cell.fact().claim().claimant() == null ? OWN : UNNAMED;
    }

    private static boolean isNamed(Cell cell) {
        String claimant = cell.fact().claim().claimant();
        return claimant != null && !claimant.equals(Claim.UNNAMED);
    }
}
