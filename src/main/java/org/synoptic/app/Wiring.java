package org.synoptic.app;

import java.util.List;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.TextReader;
import org.synoptic.article.read.feed.FeedReader;
import org.synoptic.article.read.feed.JsonFeedReader;
import org.synoptic.article.read.page.PageReader;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.claim.ClaimFinder;
import org.synoptic.fact.event.EventFinder;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.QuantityFacts;
import org.synoptic.fact.quantity.QuantityFinder;
import org.synoptic.fact.quotation.QuotationFinder;
import org.synoptic.fact.time.TimeFinder;

/** The one place where the parts of the program are put together. */
public final class Wiring {
    private Wiring() {}

    /** All finders in the order in which they build on one another. Reads the rule files, so make it once. */
    public static FactExtractor factExtractor() {
        Amounts amounts = new Amounts();
        return new FactExtractor(List.of(new TimeFinder("en"), new QuotationFinder("en"), new EventFinder("en"),
                new QuantityFinder(amounts), new CasualtyFinder(amounts), new QuantityFacts(), new ClaimFinder("en")));
    }

    /** Every format that can be read, the most particular first. */
    public static FolderReader folderReader() {
        return new FolderReader(List.of(new FeedReader(), new JsonFeedReader(), new PageReader(), new TextReader()));
    }
}
