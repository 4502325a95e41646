package org.synoptic.ui.main;

import java.util.List;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.StoryJudgements;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.library.StoriesModel;
import org.synoptic.ui.task.Tasks;

/** Parts a story and joins stories by the analyst's word; each is one action, undone with the other judgements. */
final class StoryMoves {
    private static final int LONGEST_NAME = 60;

    private final Coverage coverage;
    private final Tasks tasks;
    private final StoriesModel stories;
    private final OpenModel open;

    StoryMoves(Coverage coverage, Tasks tasks, StoriesModel stories, OpenModel open) {
        this.coverage = coverage;
        this.tasks = tasks;
        this.stories = stories;
        this.open = open;
    }

    boolean can(Article article) {
        return !coverage.isReadOnly() && article != null;
    }

    boolean canJoin() {
        return !coverage.isReadOnly() && open.storyProperty().get() != null && stories.story(open.storyProperty().get()) != null && stories.stories().size() > 1;
    }

    /** All listed stories but the open one. */
    List<StorySummary> others() {
        return stories.stories().stream().filter(story -> !story.id().equals(open.storyProperty().get())).toList();
    }

    /** @param reason in the analyst's words, may be empty, as in all of these */
    void move(Article article, String story, String reason) {
        keep("Move an article", StoryJudgements.move(article.id(), story, orNull(reason)));
    }

    /** The article alone begins a story, named after its headline. */
    void begin(Article article, String reason) {
        tasks.run("Begin a story", () -> {
            String name = free(article);
            coverage.keeper().judge(List.of(StoryJudgements.move(article.id(), name, orNull(reason))));
            return name;
        }, name -> {});
    }

    /** The open story takes in all articles of another one, also those to come. */
    void joinWith(String story, String reason) {
        keep("Join stories", StoryJudgements.join(story, open.storyProperty().get(), orNull(reason)));
    }

    private static String orNull(String reason) {
        return reason.isBlank() ? null : reason.strip();
    }

    private void keep(String name, Judgement.Draft draft) {
        tasks.run(name, () -> {
            coverage.keeper().judge(List.of(draft));
            return draft;
        }, kept -> {});
    }

    /** A name that no story has. */
    private String free(Article article) throws java.io.IOException {
        String words = (article.headline().isBlank() ? article.outletName() : article.headline()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String name = words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
        int number = 1;
        while (coverage.story(number == 1 ? name : name + "-" + number) != null) number++;
        return number == 1 ? name : name + "-" + number;
    }
}
