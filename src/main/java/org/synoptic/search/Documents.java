package org.synoptic.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;

/** From reports to documents of the index and back to articles. */
final class Documents {
    /** A longer one is kept but not looked up. */
    private static final int LONGEST_ADDRESS = 4_000;
    private static final FieldType SEARCHED = new FieldType();
    /** Not given back, and its hits not shown. */
    private static final FieldType FOUND = new FieldType();

    static {
        SEARCHED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SEARCHED.setTokenized(true);
        SEARCHED.setStored(true);
        SEARCHED.freeze();
        FOUND.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        FOUND.setTokenized(true);
        FOUND.freeze();
    }

    private Documents() {}

    /** @param stamp tells whether the original has changed since */
    static Document of(Report report, String stamp, Marks marks) {
        Article article = report.article();
        Document document = new Document();
        document.add(new StringField(Schema.ID, article.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
        if (article.story() != null) keyword(document, Schema.STORY, article.story());
        document.add(new Field(Schema.HEADLINE, article.headline(), SEARCHED));
        document.add(new Field(Schema.TEXT, article.text(), SEARCHED));
        if (article.outlet() != null) {
            keyword(document, Schema.OUTLET_NAME, article.outlet().name());
            document.add(new Field(Schema.OUTLET, article.outlet().name(), SEARCHED));
        }
        if (article.byline() != null) document.add(new Field(Schema.BYLINE, article.byline(), SEARCHED));
        if (article.published() != null) {
            LocalDate day = article.published().day();
            document.add(new LongPoint(Schema.PUBLISHED, day.toEpochDay()));
            document.add(new NumericDocValuesField(Schema.PUBLISHED, day.toEpochDay()));
            document.add(new NumericDocValuesField(Schema.MONTH, month(YearMonth.from(day))));
            stored(document, Schema.PUBLISHED_ISO, article.published());
        }
        stored(document, Schema.MODIFIED, article.modified());
        if (article.address() != null && article.address().length() < LONGEST_ADDRESS) document.add(new StringField(Schema.ADDRESS, article.address(), Field.Store.YES));
        else stored(document, Schema.ADDRESS, article.address());
        stored(document, Schema.AGENCY, article.agency());
        stored(document, Schema.KIND, article.kind().name());
        if (article.incomplete()) stored(document, Schema.INCOMPLETE, "true");
        source(document, article.source(), stamp);
        figures(document, report);
        marks(document, marks);
        return document;
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void stored(Document document, String field, Object value) {
        if (value != null) document.add(new StoredField(field, value.toString()));
    }

    private static void source(Document document, Source source, String stamp) {
        if (source == null) return;
        document.add(new StringField(Schema.FILE, source.file().toString(), Field.Store.YES));
        document.add(new StoredField(Schema.STAMP, stamp));
        document.add(new StoredField(Schema.SOURCE, source.textStart() + " " + source.hash() + " " + (source.charset() == null ? "" : source.charset())));
    }

    /** Every figure as the range of its possible values, under the name of its kind. */
    private static void figures(Document document, Report report) {
        for (Fact fact : report.findings().facts())
            if (fact.value() instanceof Amount amount)
                document.add(new DoubleRange(fact.kind().key(), new double[] {amount.set().low()}, new double[] {amount.set().high()}));
    }

    private static void marks(Document document, Marks marks) {
        for (String tag : marks.tags()) document.add(new Field(Schema.TAG, tag, FOUND));
        if (marks.starred()) document.add(new StringField(Schema.STARRED, Schema.YES, Field.Store.NO));
        if (marks.read()) document.add(new StringField(Schema.READ, Schema.YES, Field.Store.NO));
        if (marks.note() != null) document.add(new Field(Schema.NOTE, marks.note(), FOUND));
    }

    static long month(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    static YearMonth month(long months) {
        return YearMonth.of((int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1);
    }

    static Article article(Document document) {
        Source source = null;
        if (document.get(Schema.SOURCE) != null) {
            String[] parts = document.get(Schema.SOURCE).split(" ", 3);
            source = new Source(Path.of(document.get(Schema.FILE)), parts[1], parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[0]));
        }
        return Article.builder(document.get(Schema.ID))
                .story(document.get(Schema.STORY))
                .outlet(document.get(Schema.OUTLET_NAME))
                .headline(document.get(Schema.HEADLINE))
                .byline(document.get(Schema.BYLINE))
                .agency(document.get(Schema.AGENCY))
                .published(published(document.get(Schema.PUBLISHED_ISO)))
                .modified(published(document.get(Schema.MODIFIED)))
                .address(document.get(Schema.ADDRESS))
                .kind(Article.Kind.valueOf(document.get(Schema.KIND)))
                .incomplete(document.get(Schema.INCOMPLETE) != null)
                .text(document.get(Schema.TEXT))
                .source(source)
                .build();
    }

    static ArticleSummary summary(Article article) {
        return new ArticleSummary(article.id(), article.story(), article.outlet() == null ? null : article.outlet().name(), article.published(), article.headline(),
                article.byline(), article.address(), article.kind(), article.incomplete(), article.source() == null ? null : article.source().file());
    }

    private static Published published(String iso) {
        return iso == null ? null : Published.parse(iso);
    }
}
