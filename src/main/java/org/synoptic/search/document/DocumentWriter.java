package org.synoptic.search.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.synoptic.article.Addresses;
import org.synoptic.article.Article;
import org.synoptic.article.Sha256;
import org.synoptic.article.Source;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;
import org.synoptic.fact.name.Cast;
import org.synoptic.fact.name.Names;
import org.synoptic.search.Marks;

/** From reports to documents of the index. */
public final class DocumentWriter {
    /** A longer one is kept but not looked up. */
    private static final int LONGEST_ADDRESS = 4_000;
    /** Given back, and its hits shown. */
    private static final FieldType SHOWN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType FOUND = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    /** By these also an article is looked up that no search finds. */
    private static final Set<String> LOOKED_UP = Set.of(Schema.ID, Schema.FILE, Schema.STAMP, Schema.ADDRESS_KEY, Schema.WORDS);

    private final Cast cast = new Cast("en");
    private final Names names = new Names("en");

    private static FieldType type(IndexOptions options, boolean stored) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.freeze();
        return type;
    }

    /** @param stamp tells whether the original has changed since */
    public Document of(Report report, String stamp, Marks marks) {
        Article article = report.article();
        Document document = new Document();
        document.add(new StringField(Schema.ID, article.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
        if (article.story() != null) keyword(document, Schema.STORY, article.story());
        document.add(new Field(Schema.HEADLINE, article.headline(), SHOWN));
        document.add(new Field(Schema.TEXT, article.text(), SHOWN));
        if (article.outlet() != null) {
            keyword(document, Schema.OUTLET_NAME, article.outlet().name());
            document.add(new Field(Schema.OUTLET, article.outlet().name(), FOUND));
        }
        if (article.byline() != null) document.add(new Field(Schema.BYLINE, article.byline(), SHOWN));
        if (article.published() != null) {
            long day = article.published().day().toEpochDay();
            document.add(new LongPoint(Schema.PUBLISHED, day));
            document.add(new NumericDocValuesField(Schema.PUBLISHED, day));
            stored(document, Schema.PUBLISHED_ISO, article.published());
        }
        stored(document, Schema.MODIFIED, article.modified());
        stored(document, Schema.ADDRESS, article.address());
        if (article.address() != null && article.address().length() < LONGEST_ADDRESS) document.add(new StringField(Schema.ADDRESS_KEY, Addresses.key(article.address()), Field.Store.NO));
        document.add(new StringField(Schema.WORDS, words(article), Field.Store.NO));
        stored(document, Schema.AGENCY, article.agency());
        stored(document, Schema.KIND, article.kind().name());
        if (article.incomplete()) stored(document, Schema.INCOMPLETE, "true");
        source(document, article.source(), stamp);
        facts(document, report);
        marks(document, marks);
        return document;
    }

    /** Of an article that another one stands for: it is looked up and given back, but never found. */
    public Document older(Report report, String stamp) {
        Document document = new Document();
        for (IndexableField field : of(report, stamp, Marks.NONE))
            if (LOOKED_UP.contains(field.name())) document.add(field);
            else if (field.fieldType().stored()) document.add(new StoredField(Schema.OLDER + field.name(), field.stringValue()));
        document.add(new StringField(Schema.OLDER, Schema.YES, Field.Store.NO));
        return document;
    }

    /** The same for the same headline and text, wherever they lie. */
    public static String words(Article article) {
        return Sha256.of(article.headline() + "\n" + article.text());
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
        document.add(new BinaryDocValuesField(Schema.STAMP, new BytesRef(stamp)));
        document.add(new StoredField(Schema.SOURCE, source.textStart() + " " + source.hash() + " " + (source.charset() == null ? "" : source.charset())));
    }

    private void facts(Document document, Report report) {
        Set<String> kinds = new TreeSet<>();
        for (Fact fact : report.findings().facts()) {
            kinds.add(fact.kind().key());
            if (!(fact.value() instanceof Amount amount)) continue;
            Figures figure = Figures.of(amount);
            document.add(new DoubleRange(fact.kind().key(), new double[] {figure.low()}, new double[] {figure.high()}));
        }
        for (String kind : kinds) value(document, Schema.FACT, kind);
        Set<String> persons = cast.persons(report.findings());
        cast(document, Schema.PERSON, Schema.PERSON_NAME, persons);
        cast(document, Schema.PLACE, Schema.PLACE_NAME, cast.places(report, persons));
    }

    private static void marks(Document document, Marks marks) {
        named(document, Schema.TAG, Schema.TAG_NAME, marks.tags());
        if (marks.starred()) document.add(new StringField(Schema.STARRED, Schema.YES, Field.Store.NO));
        if (marks.read()) document.add(new StringField(Schema.READ, Schema.YES, Field.Store.NO));
        if (marks.note() != null) document.add(new Field(Schema.NOTE, marks.note(), FOUND));
    }

    /** Found also under the main name of who or what has several, and counted under that alone: "US" and "U.S." as "United States". */
    private void cast(Document document, String words, String whole, Set<String> names) {
        Set<String> main = new LinkedHashSet<>();
        for (String name : names) main.add(this.names.shown(name));
        named(document, words, whole, main);
        for (String name : names) if (!main.contains(name)) document.add(new Field(words, name, FOUND));
    }

    /** Names found by their words, and counted and filtered by the whole. */
    private static void named(Document document, String words, String whole, Set<String> names) {
        for (String name : names) {
            document.add(new Field(words, name, FOUND));
            value(document, whole, name);
        }
    }

    private static void value(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
}
