package org.synoptic.ui.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgements;
import org.synoptic.library.Library;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseReader;
import org.synoptic.library.casefile.CaseWriter;
import org.synoptic.search.Marks;
import org.synoptic.version.Version;
import org.synoptic.version.VersionChanges;

/** The questions of these screens, answered by a library. */
record LibraryKeeper(Library library) implements Keeper {
    @Override
    public Marks marks(String article) throws IOException {
        return library.articles().marks(article);
    }

    @Override
    public void judge(List<Judgement.Draft> drafts) throws IOException {
        library.judge(drafts);
    }

    @Override
    public Judgement undo() throws IOException {
        return library.undo();
    }

    @Override
    public Judgement undoable() throws IOException {
        return library.judgements().undoable();
    }

    @Override
    public List<Judgements.Said> history(long before) throws IOException {
        return library.judgements().history(before);
    }

    @Override
    public String title(String subject) throws IOException {
        Article article = library.articles().byId(subject);
        if (article == null) return subject.substring(subject.lastIndexOf('/') + 1);
        return article.outletName() + (article.headline().isEmpty() ? "" : ": " + article.headline());
    }

    @Override
    public List<Version> versions(String article) throws IOException {
        return library.versions().of(article);
    }

    @Override
    public VersionChanges changes(Version older, Version newer) {
        return library.versions().changes(older, newer);
    }

    @Override
    public long exportCase(CaseContents contents, Path file, CaseProgress progress) throws IOException {
        return new CaseWriter(library).write(contents, file, progress);
    }

    @Override
    public Path earlierCase(Path file) throws IOException {
        return new CaseReader(library).earlier(file);
    }

    @Override
    public CaseReader.Taken importCase(Path file, Path replaced, CaseProgress progress) throws IOException {
        return new CaseReader(library).read(file, replaced, progress);
    }
}
