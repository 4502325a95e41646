package org.synoptic.ui.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Reason;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.compare.SharedQuotation;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.story.SharedRun;
import org.synoptic.story.Story;
import org.synoptic.text.Span;

/** An invented bridge collapse in three invented outlets, with facts set by hand: what the window is tested on. */
public final class SampleStory {
    public static final Article POST = Article.builder("post").outlet("Harbour Post").kind(Article.Kind.OWN).headline("Seven dead as bridge at Ostrow gives way")
            .published(Published.parse("2031-03-11T18:40:00+01:00")).address("https://harbour-post.example/bridge")
            .text("""
                    A road bridge over the river Lenn gave way on Tuesday morning, and seven people were killed, the regional governor said.

                    Another 23 were hurt, three of them badly. Divers were looking for two people whose car was seen falling.

                    The bridge was built in 1968. Repairs had begun last month and were to end by the summer.

                    "We warned them about the cables again and again," said Ilse Brandt, an engineer who left the firm in 2029.

                    The ferry at Lower Ostrow will run all night.""").build();
    public static final Article RADIO = Article.builder("radio").outlet("Coast Radio").kind(Article.Kind.AGENCY).byline("Northern Wire").headline("Bridge collapse: toll rises to 12")
            .published(Published.parse("2031-03-12T07:15:00+01:00"))
            .text("""
                    Twelve people died when the Lenn bridge fell into the river on Tuesday, police said on Wednesday.

                    At least 20 were taken to hospital.

                    An engineer, Ilse Brandt, said she had "warned them about the cables again and again".

                    Work on the bridge started in February. It carried some 9,000 cars a day.""").build();
    public static final Article LEDGER = Article.builder("ledger").outlet("The Inland Ledger").headline("Ostrow bridge had been under repair").incomplete(true)
            .published(Published.on(LocalDate.of(2031, 3, 12)))
            .text("The bridge that fell on Tuesday had been under repair since January, according to the road office.").build();

    private SampleStory() {}

    public static Compared compared() {
        List<Row> rows = List.of(
                row(FactKind.KILLED, "killed in the bridge collapse", 3,
                        List.of(killed(POST, "seven people were killed", "seven", 7, "the regional governor"), killed(RADIO, "Twelve people died", "Twelve", 12, "police")),
                        List.of(new Pair("post", "radio", Outcome.DIFFER, Reason.LATER_UPDATE, "the later report has the newer count", null))),
                row(FactKind.START, "repairs of the bridge began", 3,
                        List.of(dated(POST, "Repairs had begun last month", "last month", "2031-02-01", "2031-02-28"), dated(RADIO, "started in February", "February", "2031-02-01", "2031-02-28"),
                                dated(LEDGER, "since January", "January", "2031-01-01", "2031-01-31")),
                        List.of(new Pair("post", "radio", Outcome.AGREE, null, null, null), new Pair("post", "ledger", Outcome.DIFFER, Reason.UNEXPLAINED, null, null),
                                new Pair("radio", "ledger", Outcome.DIFFER, Reason.UNEXPLAINED, null, null))),
                row(FactKind.INJURED, "injured in the bridge collapse", 2,
                        List.of(cell(POST, FactKind.INJURED, "Another 23 were hurt", "23", Amount.exactly(23), null), cell(RADIO, FactKind.INJURED, "At least 20 were taken to hospital", "At least 20", new Amount(20, Amount.Bound.AT_LEAST, Interval.atLeast(20)), null)),
                        List.of(new Pair("post", "radio", Outcome.COMPATIBLE, null, null, 1.15))),
                row(FactKind.OCCURRED, "bridge gave way", 3,
                        List.of(dated(POST, "gave way on Tuesday morning", "on Tuesday morning", "2031-03-11", "2031-03-11"), dated(RADIO, "fell into the river on Tuesday", "on Tuesday", "2031-03-11", "2031-03-11"),
                                dated(LEDGER, "fell on Tuesday", "on Tuesday", "2031-03-11", "2031-03-11")),
                        List.of(agree("post", "radio"), agree("post", "ledger"), agree("radio", "ledger"))),
                row(FactKind.MISSING, "missing after the bridge collapse", 1, List.of(cell(POST, FactKind.MISSING, "two people whose car was seen falling", "two", Amount.exactly(2), null)), List.of()),
                row(FactKind.COUNT, "cars a day", 1, List.of(cell(RADIO, FactKind.COUNT, "some 9,000 cars a day", "some 9,000", new Amount(9000, Amount.Bound.ABOUT, Interval.of(8100, 9900)), null)), List.of()));
        SharedQuotation warned = new SharedQuotation("warned them about the cables again and again", "Ilse Brandt", List.of(
                new SharedQuotation.Use("post", passage(POST, "We warned them about the cables again and again")),
                new SharedQuotation.Use("radio", passage(RADIO, "warned them about the cables again and again"))));
        List<Article> articles = List.of(POST, RADIO, LEDGER);
        Comparison comparison = new Comparison(articles.stream().map(Article::id).toList(), rows, Toll.NONE, List.of(warned));
        SharedRun run = new SharedRun("post", "radio", passage(POST, "warned them about the cables again and again").span(), passage(RADIO, "warned them about the cables again and again").span());
        return new Compared(new Story("ostrow", "Bridge at Ostrow gives way", comparison.articles()), articles.stream().map(SampleStory::report).toList(), comparison, List.of(run));
    }

    /** As many paragraphs and facts as a long dossier: three articles of some 5,000 words and 400 marks each, the first two alternating in verdict. */
    public static Compared dossier() {
        Article left = article("left", "Daily Dossier", 0);
        Article right = article("right", "Evening Dossier", 3);
        Article third = article("third", "Morning Dossier", 5);
        List<Row> rows = new ArrayList<>();
        Outcome[] outcomes = Outcome.values();
        for (int i = 0; i < 400; i++) {
            String words = "crate number " + (1000 + i);
            rows.add(row(FactKind.COUNT, words, 3, List.of(cell(left, FactKind.COUNT, words, words, Amount.exactly(1000 + i), null), cell(right, FactKind.COUNT, words, words, Amount.exactly(1000 + i), null),
                            cell(third, FactKind.COUNT, words, words, Amount.exactly(1000 + i), null)),
                    List.of(new Pair("left", "right", outcomes[i % 3], null, null, null), agree("right", "third"))));
        }
        Comparison comparison = new Comparison(List.of("left", "right", "third"), rows, Toll.NONE, List.of());
        return new Compared(new Story("dossier", "The dossier", comparison.articles()), List.of(report(left), report(right), report(third)), comparison, List.of());
    }

    /** So many articles that all tell a toll, each by another outlet. */
    public static Compared wide(int articles) {
        List<Article> all = IntStream.range(0, articles).mapToObj(i -> Article.builder("a" + i).outlet("Outlet number " + i).headline("Storm").published(Published.parse("2031-03-12")).text("The storm killed twelve people.").build()).toList();
        List<String> ids = all.stream().map(Article::id).toList();
        Row row = row(FactKind.KILLED, "killed in the storm", 1, all.stream().map(article -> killed(article, "killed twelve people", "twelve", 12, null)).toList(), List.of());
        return new Compared(new Story("storm", "The storm", ids), all.stream().map(SampleStory::report).toList(), new Comparison(ids, List.of(row), Toll.NONE, List.of()), List.of());
    }

    private static Article article(String id, String outlet, int shift) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 100).forEach(paragraph -> {
            for (int i = 0; i < 4; i++) text.append("Inspectors of the harbour office opened crate number ").append(1000 + paragraph * 4 + i).append(" and wrote down what lay in it. ");
            text.append("Nobody came. ".repeat((paragraph * 7 + shift) % 5)).append("\n\n");
        });
        return Article.builder(id).outlet(outlet).headline("What the crates held").published(Published.parse("2031-03-12")).text(text.toString()).build();
    }

    private static Report report(Article article) {
        List<Quotation> quotations = article == POST ? List.of(new Quotation(passage(POST, "We warned them about the cables again and again"), true, "Ilse Brandt", null, null)) : List.of();
        return new Report(article, new Findings(List.of(), List.of(), quotations, List.of(), Toll.NONE));
    }

    private static Pair agree(String a, String b) {
        return new Pair(a, b, Outcome.AGREE, null, null, null);
    }

    private static Row row(FactKind kind, String label, int origins, List<Cell> cells, List<Pair> pairs) {
        return new Row(kind, new RowTitle(label, ""), cells, pairs, origins);
    }

    private static Cell killed(Article article, String words, String stated, int count, String claimant) {
        return cell(article, FactKind.KILLED, words, stated, Amount.exactly(count), claimant);
    }

    private static Cell dated(Article article, String words, String stated, String from, String to) {
        DateRange days = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
        FactKind kind = words.startsWith("Repairs") || words.startsWith("started") || words.startsWith("since") ? FactKind.START : FactKind.OCCURRED;
        return cell(article, kind, words, stated, new Dates(days, days, from.equals(to) ? Dates.Precision.DAY : Dates.Precision.MONTH), null);
    }

    private static Cell cell(Article article, FactKind kind, String words, String stated, FactValue value, String claimant) {
        Passage passage = passage(article, words);
        int at = passage.start() + words.indexOf(stated);
        return new Cell(article.id(), new Fact(kind, passage, new Passage(Passage.Part.TEXT, new Span(at, at + stated.length()), stated), value,
                kind.isDated() ? "" : "people", null, Portion.TOTAL, List.of(), null, null, claimant == null ? Claim.OWN : new Claim(claimant, Claim.Modality.ASSERTED)));
    }

    public static Passage passage(Article article, String words) {
        int at = article.text().indexOf(words);
        return new Passage(Passage.Part.TEXT, new Span(at, at + words.length()), words);
    }
}
