package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.OtherFormats;
import org.synoptic.article.read.TextReader;
import org.synoptic.article.read.archive.ZipReader;
import org.synoptic.article.read.document.ExportReader;
import org.synoptic.article.read.document.OfficeReader;
import org.synoptic.article.read.document.PdfReader;
import org.synoptic.article.read.document.RtfReader;
import org.synoptic.article.read.feed.FeedReader;
import org.synoptic.article.read.feed.JsonFeedReader;
import org.synoptic.article.read.feed.OpmlReader;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.mail.MailReader;
import org.synoptic.article.read.mail.MboxReader;
import org.synoptic.article.read.page.PageReader;
import org.synoptic.article.read.table.ColumnMapping;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.article.read.table.CsvReader;
import org.synoptic.article.read.table.JsonLinesReader;
import org.synoptic.article.read.table.XlsxReader;
import org.synoptic.article.read.wire.NewsMlReader;
import org.synoptic.article.read.wire.NitfReader;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.claim.ClaimFinder;
import org.synoptic.fact.event.EventFinder;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.QuantityFacts;
import org.synoptic.fact.quantity.QuantityFinder;
import org.synoptic.fact.quotation.QuotationFinder;
import org.synoptic.fact.score.ScoreFinder;
import org.synoptic.fact.time.TimeFinder;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.IncomingDesk;

/** The one place where the parts of the program are put together. */
public final class Wiring {
    private Wiring() {}

    /** All finders in the order in which they build on one another. Reads the rule files, so make it once. */
    public static FactExtractor factExtractor() {
        Amounts amounts = new Amounts();
        return new FactExtractor(List.of(new TimeFinder("en"), new QuotationFinder("en"), new EventFinder("en"),
                new QuantityFinder(amounts), new CasualtyFinder(amounts), new ScoreFinder("en"), new QuantityFacts(), new ClaimFinder("en")));
    }

    /** The user's library, with these folders followed too. */
    static Library library(List<Path> folders) throws IOException {
        return library(folders, new ColumnMemory(Places.columns()));
    }

    /** @param columns changes of which the library heeds while it is open */
    static Library library(List<Path> folders, ColumnMemory columns) throws IOException {
        return Library.open(Places.data(), folders, factExtractor(), folderReader(columns));
    }

    /** Where articles come into the user's library, which was opened with the same memory of columns. */
    static IncomingDesk desk(Library library, ColumnMemory columns) throws IOException {
        return IncomingDesk.open(library, Places.data(), library.reader(), columns, FetchLimits.USUAL);
    }

    /** Every format that can be read; the columns of tables are guessed from their titles. */
    public static FolderReader folderReader() {
        return folderReader(ColumnMapping::guess);
    }

    /**
     * Every format that can be read, the most particular first.
     *
     * @param columns from the titles of a table to what its columns hold
     */
    public static FolderReader folderReader(Function<List<String>, ColumnMapping> columns) {
        return new FolderReader(List.of(
                new OtherFormats(), new PdfReader(), new OfficeReader(), new XlsxReader(columns), new ZipReader(), new RtfReader(), new MboxReader(), new MailReader(),
                new NewsMlReader(), new NitfReader(), new OpmlReader(), new FeedReader(), new JsonFeedReader(), new JsonLinesReader(), new PageReader(),
                new ExportReader(), new CsvReader(columns), new TextReader()));
    }
}
