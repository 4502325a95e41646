package org.synoptic.judgement;

/** What an analyst can say of stories, as judgements to be kept. A reason may be null. */
public final class StoryJudgements {
    /** The aspect of what is said of all articles of a story, also of those to come. */
    public static final String ALL = "all";

    private StoryJudgements() {}

    /** The article belongs to that story, whatever folder it lies in; a name that no story has begins one. */
    public static Judgement.Draft move(String article, String story, String reason) {
        return new Judgement.Draft(Judgement.Kind.STORY, article, "", story, reason);
    }

    /** All articles of a story belong to another one, also those to come. */
    public static Judgement.Draft join(String story, String other, String reason) {
        return new Judgement.Draft(Judgement.Kind.STORY, story, ALL, other, reason);
    }
}
