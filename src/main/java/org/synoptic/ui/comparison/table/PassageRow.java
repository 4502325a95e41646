package org.synoptic.ui.comparison.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.compare.SharedQuotation;
import org.synoptic.compare.check.Remark;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Report;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.text.Span;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.comparison.Pairing;
import org.synoptic.ui.comparison.Place;
import org.synoptic.ui.comparison.TableModel;

/**
 * A line of one of the lists beside the fact table: who, which words, what of it; and where to look.
 *
 * @param who speaker, outlets or outlet
 * @param words the passage itself
 * @param where the outlets that have it, or what is noticed
 * @param places to show when the line is chosen
 */
record PassageRow(String who, String words, String where, List<Place> places) {
    /** So many outlets are named in a line. */
    static final int MOST_NAMES = 6;

    PassageRow {
        words = words.replaceAll("\\s+", " ").strip();
        places = List.copyOf(places);
    }

    /** What several articles quote first, then what one alone does. */
    static List<PassageRow> quotations(Compared compared) {
        List<PassageRow> rows = new ArrayList<>();
        List<Place> told = new ArrayList<>();
        for (SharedQuotation quotation : compared.comparison().quotations()) {
            List<Place> places = quotation.uses().stream().map(use -> new Place(use.article(), use.content())).toList();
            told.addAll(places);
            rows.add(new PassageRow(speaker(quotation.speaker()), "“" + quotation.words() + "”", outlets(compared, places) + alone(compared, quotation), places));
        }
        for (Report report : compared.reports())
            for (Quotation quotation : report.findings().quotations()) {
                if (!quotation.speech()) continue;
                Place place = new Place(report.id(), quotation.content());
                if (told.stream().anyMatch(other -> other.article().equals(place.article()) && other.passage().overlaps(place.passage()))) continue;
                String words = quotation.content().words();
                rows.add(new PassageRow(speaker(quotation.speaker()), quotation.direct() ? "“" + words + "”" : words, report.article().outletName(), List.of(place)));
            }
        return rows;
    }

    /** What single articles add, cut or change: " · Harbour Post alone: “again”". */
    private static String alone(Compared compared, SharedQuotation quotation) {
        return quotation.uses().stream().filter(use -> !use.alone().isEmpty()).map(use -> {
            Article article = compared.article(use.article());
            String text = use.content().part().of(article);
            return " · " + article.outletName() + " alone: " + use.alone().stream().map(span -> "“" + span.of(text).strip() + "”").collect(Collectors.joining(", "));
        }).collect(Collectors.joining());
    }

    /** The statements that decide low, best and high of each fact, those of facts that came out otherwise under the last rule first. */
    static List<PassageRow> deciding(Compared compared, TableModel table) {
        List<Integer> changed = table.changedProperty().get();
        List<Row> rows = IntStream.range(0, compared.rows().size()).boxed().sorted(Comparator.comparing(row -> !changed.contains(row))).map(compared::row).toList();
        List<PassageRow> lines = new ArrayList<>();
        for (Row row : rows)
            for (Cell cell : table.deciding(row)) {
                Article article = compared.article(cell.article());
                Place place = new Place(cell.article(), cell.fact().passage());
                lines.add(new PassageRow(FactWords.title(row), Sentences.around(article, cell.fact().passage()), table.estimate(row).decidedBy(cell) + ": " + FactWords.stated(cell.fact()) + ", " + compared.name(article), List.of(place)));
            }
        return lines;
    }

    /** What does not fit inside one article, what the analyst rejected there, and what is missing from it. */
    static List<PassageRow> checks(Compared compared) {
        List<PassageRow> rows = new ArrayList<>();
        for (Article article : compared.articles()) {
            List<Remark> remarks = compared.remarks().getOrDefault(article.id(), List.of());
            for (Remark remark : remarks) rows.add(remark(compared, article, remark));
            for (Row row : compared.rows()) {
                if (!FactWords.differsFromItself(row, article)) continue;
                List<Fact> facts = row.cellsOf(article.id()).map(Cell::fact).toList();
                if (remarks.stream().anyMatch(remark -> remark.sort() == Remark.Sort.HEADLINE && facts.stream().anyMatch(fact -> fact.passage().equals(remark.passages().getFirst())))) continue;
                String words = facts.stream().map(fact -> "“" + FactWords.stated(fact) + "”").distinct().collect(Collectors.joining(" and "));
                rows.add(new PassageRow(compared.name(article), words, "differs from itself: " + FactWords.title(row), facts.stream().map(fact -> new Place(article.id(), Pairing.place(fact))).toList()));
            }
            if (article.incomplete()) rows.add(note(compared, article, "the text is cut off: what it does not say is not counted as silence"));
            if (article.published() == null) rows.add(note(compared, article, "no day of publication: “last week” and the like cannot be resolved"));
            if (article.outlet() == null) rows.add(note(compared, article, "no outlet"));
        }
        for (JudgedReport report : compared.judged())
            for (JudgedReport.Rejected rejected : report.rejected())
                rows.add(new PassageRow(compared.name(report.report().article()), "“" + rejected.fact().passage().words() + "”", "you rejected it: " + FactWords.rejected(rejected), List.of(new Place(report.report().id(), rejected.fact().passage()))));
        return rows;
    }

    private static PassageRow remark(Compared compared, Article article, Remark remark) {
        String words = remark.passages().stream().map(passage -> "“" + passage.words() + "”").distinct().collect(Collectors.joining(" · "));
        return new PassageRow(compared.name(article), words, remark.words(), remark.passages().stream().map(passage -> new Place(article.id(), passage)).toList());
    }

    private static PassageRow note(Compared compared, Article article, String note) {
        return new PassageRow(compared.name(article), article.headline(), note, List.of(new Place(article.id(), new Passage(Passage.Part.HEADLINE, new Span(0, article.headline().length()), article.headline()))));
    }

    private static String speaker(String name) {
        return name == null ? "unknown speaker" : name;
    }

    private static String outlets(Compared compared, List<Place> places) {
        Stream<String> names = places.stream().map(place -> compared.article(place.article()).outletName());
        return FactWords.names(names.distinct().toList(), MOST_NAMES);
    }
}
