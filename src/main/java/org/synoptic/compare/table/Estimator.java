package org.synoptic.compare.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/** Estimates the rows of a story under a {@link Rule}. The order of the articles makes no difference. */
public final class Estimator {
    /** Beside its toll an article's figure of less than this share of it is a part: "the toll rose to 13 after two bodies were found". */
    private static final double PART = 0.5;

    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Integer> origins;

    /** @param origins from article id to the number of its group of articles with shared text; an article without one stands alone */
    public Estimator(List<Report> reports, Map<String, Integer> origins) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        this.origins = Map.copyOf(origins);
    }

    public Estimate of(Row row, Rule rule) {
        List<Cell> cells = standing(row, rule);
        if (cells.isEmpty()) return Estimate.NONE;
        if (row.kind() == FactKind.SCORE) return new ScoreEstimates(this).of(cells, rule);
        return row.kind().isDated() ? new DateEstimates(this).of(cells, rule) : new AmountEstimates(this).of(cells, rule);
    }

    /** The group of articles without shared text that a statement comes from. */
    Object origin(Cell cell) {
        return origins.containsKey(cell.article()) ? (Object) origins.get(cell.article()) : cell.article();
    }

    /** What counts: what is asserted, if anything is; an outlet's newest toll; under {@link Rule#LATEST} the newest of all. */
    private List<Cell> standing(Row row, Rule rule) {
        List<Cell> cells = row.cells().stream().filter(cell -> cell.fact().claim().modality() == Claim.Modality.ASSERTED).toList();
        if (cells.isEmpty()) cells = row.cells();
        if (row.kind().isCasualty()) cells = cells.stream().filter(cell -> !isPart(cell, row.cells())).toList();
        if (rule == Rule.LATEST) return newest(cells);
        if (!row.kind().isCasualty()) return cells;
        List<Cell> all = cells;
        return cells.stream().filter(cell -> newest(all.stream().filter(other -> sameOutlet(cell, other)).toList()).contains(cell)).toList();
    }

    /** Whether an article's toll rests on another statement of the row, and this one gives only a part of it. */
    private boolean isPart(Cell cell, List<Cell> row) {
        Toll.Estimate toll = reports.get(cell.article()).findings().toll().of(cell.fact().kind());
        if (toll == null || !(cell.fact().value() instanceof Amount amount) || amount.set().high() >= PART * toll.best()) return false;
        return row.stream().anyMatch(other -> other != cell && other.article().equals(cell.article()) && other.fact().value() instanceof Amount main && main.set().holds(toll.best()));
    }

    /** Those of the articles published last; those of unknown time count only where no time is known. */
    private List<Cell> newest(List<Cell> cells) {
        Article last = cells.stream().map(cell -> article(cell)).filter(article -> article.published() != null)
                .max(Comparator.comparing(Article::published)).orElse(null);
        if (last == null) return cells;
        return cells.stream().filter(cell -> {
            Article article = article(cell);
            return article.published() != null && article.published().compareTo(last.published()) == 0;
        }).toList();
    }

    private Article article(Cell cell) {
        return reports.get(cell.article()).article();
    }

    private boolean sameOutlet(Cell one, Cell other) {
        Article a = article(one);
        Article b = article(other);
        return a == b || a.outlet() != null && b.outlet() != null && a.outlet().key().equals(b.outlet().key());
    }
}
