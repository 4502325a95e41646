package org.synoptic.ui.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgements;
import org.synoptic.library.Library;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseReader;
import org.synoptic.search.Marks;
import org.synoptic.version.Version;
import org.synoptic.version.VersionChanges;

/** What these screens ask of a library. Every call may be slow and belongs on a thread of its own; a failure says in words what is wrong. */
public interface Keeper {
    Marks marks(String article) throws IOException;

    /** Keeps all as one action, or none; on the disk when it returns. */
    void judge(List<Judgement.Draft> drafts) throws IOException;

    /** Takes back the newest action and gives its first judgement, or null if there is none. */
    Judgement undo() throws IOException;

    /** What {@link #undo} would take back, or null. */
    Judgement undoable() throws IOException;

    /** What was said before a number, newest first, a page of it. */
    List<Judgements.Said> history(long before) throws IOException;

    /** Outlet and headline of an article, or the name as it is if it is none. */
    String title(String subject) throws IOException;

    /** Oldest first; the last one stands. */
    List<Version> versions(String article) throws IOException;

    VersionChanges changes(Version older, Version newer);

    /** Writes a case file; gives how many articles it holds. */
    long exportCase(CaseContents contents, Path file, CaseProgress progress) throws IOException;

    /** The folder of a case that was taken in under the title of this one, and holds something else; null if there is none. */
    Path earlierCase(Path file) throws IOException;

    /** Takes in a case file whole, or nothing of it. @param replaced the folder of an earlier case whose place it takes, or null */
    CaseReader.Taken importCase(Path file, Path replaced, CaseProgress progress) throws IOException;

    /** Asks a library. */
    static Keeper of(Library library) {
        return new LibraryKeeper(library);
    }
}
