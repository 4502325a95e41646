package org.synoptic.judgement;

import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One thing that the analyst said; never changed afterwards. A later one of the same kind, subject and aspect replaces it.
 *
 * @param number counts the judgements of a library from 1
 * @param action the number of the first judgement of those that were made, and are taken back, together
 * @param made when
 * @param kind what was said
 * @param subject the article's or story's id, or the name of a saved search; for {@code UNDO} the action
 * @param aspect which figure ({@link FigureKey}), tag or other article; empty where the subject says enough
 * @param value what holds from now on, or null if nothing more does
 * @param reason in the analyst's words, or null
 */
public record Judgement(long number, long action, Instant made, Kind kind, String subject, String aspect, String value, String reason) {
    /** What can be said. */
    public enum Kind {
        /** the outlet of an article */
        OUTLET,
        /** the day of publication of an article, ISO */
        DAY,
        /** the value of a figure, or {@code rejected}; also of a figure that was added ({@link FigureJudgements}) */
        FIGURE,
        /** {@code same} or {@code other}: whether two figures speak of one event, or that one stands alone ({@link FigureJudgements}) */
        EVENT,
        /** the story that an article, or a whole story, belongs to ({@link StoryJudgements}) */
        STORY,
        NOTE, TAG, STAR, READ,
        /** the query of a saved search */
        SEARCH,
        /** that a case file was taken in: its folder, the fingerprint of what it holds, and its title */
        IMPORT,
        /** what the file of an article holds (SHA-256), so that it is known where the file is moved; not the analyst's word and no action */
        HASH,
        /** takes back the action whose number is the subject */
        UNDO;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is to be kept; the parts are those of the judgement. */
    public record Draft(Kind kind, String subject, String aspect, String value, String reason) {}

    Draft draft() {
        return new Draft(kind, subject, aspect, value, reason);
    }

    /** The same said of articles under other names, also where the aspect or the value speaks of them. */
    Draft renamed(UnaryOperator<String> names) {
        return new Draft(kind, names.apply(subject), names.apply(aspect), value == null ? null : names.apply(value), reason);
    }

    /** In a few words, as in "Undo note". */
    public String title() {
        return switch (kind) {
            case FIGURE -> aspect.startsWith("+") ? "added figure" : FigureJudgements.REJECTED.equals(value) ? "rejection of a figure" : "correction of a figure";
            case DAY -> "day of publication";
            case READ -> value == null ? "mark as unread" : "mark as read";
            case EVENT -> value == null || value.equals(FigureJudgements.SAME) ? "same event" : aspect.contains(FigureJudgements.AGAINST) ? "other event" : "figure parted from its row";
            case STORY -> aspect.equals(StoryJudgements.ALL) ? "joining of stories" : "story of an article";
            case SEARCH -> "saved search";
            case IMPORT -> "import of case “" + value + "”";
            default -> kind.key();
        };
    }
}
