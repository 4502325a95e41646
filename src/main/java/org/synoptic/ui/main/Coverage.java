package org.synoptic.ui.main;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.library.Searches;
import org.synoptic.search.Cursor;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.sync.LibraryListener;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Skipped;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.keeping.Keeper;

/**
 * All that the window asks of a library, in the shapes that its screens take. Unless said otherwise a call may be slow and
 * belongs on a thread of its own; a failure says in words what is wrong.
 */
interface Coverage {
    /** Stories, newest first. @param after where the page begins, or null for the first one */
    StoryPage stories(Cursor after, int size) throws IOException;

    /** Null if there is no such story. */
    StorySummary story(String id) throws IOException;

    Results search(SearchRequest request) throws QueryProblem, IOException;

    /** The places in an article that fit one of some queries. */
    Matches matches(String article, List<String> queries) throws QueryProblem, IOException;

    /** A story with its reports set side by side, as known at a time; null if there is no such story, or nothing of it was known. */
    Compared compared(String story, AsKnown known) throws IOException;

    /** Quick; what it is asked may be slow. */
    Searches searches();
    /**
     * Two articles of a story set side by side, to be read while the rest is compared; null where the story is small enough to wait for.
     *
     * @param wanted ids of two articles; others are taken for those that the story does not have
     */
    Compared beginning(String story, List<String> wanted) throws IOException;

    /** An article alone, as a story of one; null if there is no such article. */
    Compared alone(String article) throws IOException;

    /** Says who printed an article, and when; either may be null to leave it as it is. */
    void describe(String article, String outlet, LocalDate day) throws IOException;

    /** Quick; what the analyst says, and older versions. */
    Keeper keeper();

    /** Quick. */
    Progress progress();

    /** Quick. Ends the reading that goes on; what was read stays. */
    void cancel();

    /** Quick; by path. */
    List<Skipped> skipped();

    /** Quick; whether another window has the library open and this one only reads it. */
    boolean isReadOnly();

    /** Quick. The listener is called on another thread. */
    void listen(LibraryListener listener);
}
