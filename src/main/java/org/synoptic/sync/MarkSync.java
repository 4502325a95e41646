package org.synoptic.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.synoptic.article.Article;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgements;
import org.synoptic.judgement.Judging;
import org.synoptic.judgement.StoryJudgements;
import org.synoptic.search.index.ArticleIndex;

/** Brings the index up to date with what the analyst said, also if the program was killed in between. On the thread that writes the index. */
public final class MarkSync {
    private final ArticleIndex index;
    private final Judgements judgements;
    private final Judging judging;
    private final Consumer<Path> again;

    /** @param again reads a file again, of which something was said that stands in the place of what the file tells */
    public MarkSync(ArticleIndex index, Judgements judgements, Judging judging, Consumer<Path> again) {
        this.index = index;
        this.judgements = judgements;
        this.judging = judging;
        this.again = again;
    }

    /** Shows all that was said since the index last heard of it. */
    public void run(LibraryListener listener) throws IOException {
        Set<String> marked = new LinkedHashSet<>();
        Set<String> corrected = new LinkedHashSet<>();
        Set<String> tied = new LinkedHashSet<>();
        Set<Path> files = new LinkedHashSet<>();
        long last = index.judged();
        for (List<Judgement> some = judgements.log(last); !some.isEmpty(); some = judgements.log(last)) {
            for (Judgement judgement : judgements.meant(some))
                switch (judgement.kind()) {
                    case TAG, STAR, READ, NOTE -> marked.add(judgement.subject());
                    case FIGURE -> corrected.add(judgement.subject());
                    case EVENT -> tied.add(judgement.subject());
                    case STORY -> files.addAll(filesOf(judgement));
                    case OUTLET, DAY -> files.add(Path.of(Judging.pathOf(judgement.subject())));
                    default -> { }
                }
            last = some.getLast().number();
        }
        if (last == index.judged()) return;
        for (String article : marked) mark(article);
        for (String article : corrected) mark(article);
        for (Path file : files) if (Files.exists(file)) again.accept(file);
        index.judged(last);
        index.commit();
        if (!marked.isEmpty()) listener.marked(marked);
        corrected.addAll(tied);
        if (!corrected.isEmpty()) listener.changed(corrected);
    }

    /** The file of the article, or those of all articles that the story has, or gave to the one that it is joined to. */
    private Set<Path> filesOf(Judgement judgement) throws IOException {
        if (!judgement.aspect().equals(StoryJudgements.ALL)) return Set.of(Path.of(Judging.pathOf(judgement.subject())));
        Set<Path> files = new LinkedHashSet<>();
        for (String story : Arrays.asList(judgement.subject(), judgement.value()))
            if (story != null) for (Article article : index.articles().of(story)) files.add(Path.of(Judging.pathOf(article.id())));
        return files;
    }

    private void mark(String id) throws IOException {
        Article article = index.articles().byId(id);
        if (article == null) return;
        index.mark(judging.report(article), judging.marks(id));
        judging.remember(article);
    }
}
