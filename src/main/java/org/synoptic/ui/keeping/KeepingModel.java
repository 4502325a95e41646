package org.synoptic.ui.keeping;

import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.ui.task.Tasks;

/** The models of these screens, joined. */
public final class KeepingModel {
    public final MarkingModel marking;
    public final NoteModel note;
    public final LogModel log;
    public final VersionsModel versions;
    public final CaseModel cases;

    public KeepingModel(Keeper keeper, Tasks tasks) {
        marking = new MarkingModel(keeper, tasks);
        note = new NoteModel(keeper, tasks, this::kept);
        log = new LogModel(keeper, tasks);
        versions = new VersionsModel(keeper, tasks);
        cases = new CaseModel(keeper, tasks, marking::say);
    }

    private void kept() {
        marking.say("Tags and note kept");
        refresh();
    }

    /** These articles are in view now; either may be null. */
    public void watch(Article left, Article right) {
        marking.watch(Stream.of(left, right).filter(article -> article != null).map(Article::id).toList());
    }

    /** Something was said, or articles have changed. */
    public void refresh() {
        marking.refresh();
        log.refresh();
    }
}
