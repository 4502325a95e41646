package org.synoptic.ui.comparison.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synoptic.compare.Row;
import org.synoptic.fact.Fact;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.ui.comparison.Compared;

/** Where figures that the analyst rejected would stand: in the row of their kind whose event, group and places are most like theirs; in none where no row is of that kind. */
final class Rejections {
    private record Rejection(String article, JudgedReport.Rejected rejected) {}

    private final Map<Row, List<Rejection>> byRow = new IdentityHashMap<>();

    private Rejections() {}

    static Rejections of(Compared compared) {
        Rejections all = new Rejections();
        for (JudgedReport report : compared.judged())
            for (JudgedReport.Rejected rejected : report.rejected())
                compared.rows().stream().filter(row -> row.kind() == rejected.fact().kind()).max(Comparator.<Row>comparingInt(row -> likeness(row, rejected.fact())).thenComparing(row -> -compared.rows().indexOf(row)))
                        .ifPresent(row -> all.byRow.computeIfAbsent(row, first -> new ArrayList<>()).add(new Rejection(report.report().id(), rejected)));
        return all;
    }

    List<JudgedReport.Rejected> in(Row row, String article) {
        return byRow.getOrDefault(row, List.of()).stream().filter(rejection -> rejection.article.equals(article)).map(Rejection::rejected).toList();
    }

    private static int likeness(Row row, Fact fact) {
        return row.cells().stream().map(cell -> cell.fact())
                .mapToInt(other -> (Objects.equals(other.about(), fact.about()) ? 4 : 0) + (Objects.equals(other.who(), fact.who()) ? 2 : 0) + (other.places().equals(fact.places()) ? 1 : 0)).max().orElse(0);
    }
}
