package org.synoptic.judgement;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;

/** What an analyst can say of figures, as judgements to be kept: each is one action. A reason may be null. */
public final class FigureJudgements {
    /** The value of a judgement that takes a figure away. */
    public static final String REJECTED = "rejected";
    static final String SAME = "same";
    static final String OTHER = "other";
    /** Parts the figure from the article and the figure that it is held against, in an aspect. */
    static final String AGAINST = "\t";

    private FigureJudgements() {}

    /** @param value as {@link FigureValue} reads it */
    public static Judgement.Draft correct(JudgedReport report, Fact fact, String value, String reason) {
        return new Judgement.Draft(Judgement.Kind.FIGURE, report.report().id(), report.name(fact), value, reason);
    }

    public static Judgement.Draft reject(JudgedReport report, Fact fact, String reason) {
        return correct(report, fact, REJECTED, reason);
    }

    /**
     * A figure that was not found.
     *
     * @param passage the words that state it
     * @param value as {@link FigureValue} reads it
     */
    public static Judgement.Draft add(Article article, FactKind kind, Passage passage, String value, String reason) {
        return new Judgement.Draft(Judgement.Kind.FIGURE, article.id(), AddedFigure.name(kind, passage.words(), AddedFigure.number(article, passage)), value, reason);
    }

    /** The same, in the row of another figure; both are one action. */
    public static List<Judgement.Draft> addTo(JudgedReport otherReport, Fact other, Article article, FactKind kind, Passage passage, String value, String reason) {
        Judgement.Draft added = add(article, kind, passage, value, reason);
        String aspect = String.join(AGAINST, List.of(added.aspect(), otherReport.report().id(), otherReport.name(other)));
        return List.of(added, new Judgement.Draft(Judgement.Kind.EVENT, article.id(), aspect, SAME, reason));
    }

    /** Both figures speak of one event, and stand in one row. */
    public static Judgement.Draft sameEvent(JudgedReport report, Fact fact, JudgedReport otherReport, Fact other, String reason) {
        return event(report, fact, otherReport, other, SAME, reason);
    }

    /** The two figures speak of two events. */
    public static Judgement.Draft otherEvent(JudgedReport report, Fact fact, JudgedReport otherReport, Fact other, String reason) {
        return event(report, fact, otherReport, other, OTHER, reason);
    }

    /** The figure stands in a row of its own. */
    public static Judgement.Draft part(JudgedReport report, Fact fact, String reason) {
        return new Judgement.Draft(Judgement.Kind.EVENT, report.report().id(), report.name(fact), OTHER, reason);
    }

    /** Under the name of the article that comes first, so that the same pair is one judgement whichever way it is said. */
    private static Judgement.Draft event(JudgedReport one, Fact fact, JudgedReport two, Fact other, String value, String reason) {
        String first = one.name(fact);
        String second = two.name(other);
        if ((one.report().id() + AGAINST + first).compareTo(two.report().id() + AGAINST + second) > 0) return event(two, other, one, fact, value, reason);
        return new Judgement.Draft(Judgement.Kind.EVENT, one.report().id(), String.join(AGAINST, List.of(first, two.report().id(), second)), value, reason);
    }
}
