package org.synoptic.ui.comparison;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Side;
import org.synoptic.ui.comparison.ComparisonModel.Choice;
import org.synoptic.ui.reader.ArticlePane;
import org.synoptic.ui.reader.Mark;

/** Keeps the articles together: a chosen fact's partners come level with it, and one scrolls with the others along the matched passages. */
final class Following {
    /** Where in the window one reads, as a part of its height. */
    private static final double READING_LINE = 0.35;
    /** A mark so near to the edge is not in view. */
    private static final double EDGE = 20;

    private final ComparisonModel model;
    private final ArticlePane left;
    private final ArticlePane right;
    private final ArticlePane third;
    private final Track both;
    private final Track beyond;
    /** Set while one text moves the others, so that they do not move it back. */
    private boolean leading;
    private boolean levelling;

    /** @param third beside the right one where the model has a third article */
    Following(ComparisonModel model, ArticlePane left, ArticlePane right, ArticlePane third) {
        this.model = model;
        this.left = left;
        this.right = right;
        this.third = third;
        both = new Track(left, right, model.pairingProperty());
        beyond = new Track(right, third, model.third().pairingProperty());
        model.chosenProperty().addListener((observed, was, now) -> reveal(now));
        model.third().pairingProperty().addListener((observed, was, now) -> {
            if (was.verdicts().isEmpty()) reveal(model.chosenProperty().get());
        });
        for (ArticlePane pane : List.of(left, right, third)) {
            pane.scroll().topProperty().addListener(change -> scrolled(pane));
            pane.widthProperty().addListener(change -> levelSoon());
        }
    }

    private void reveal(Choice choice) {
        if (choice.row() < 0) return;
        // An article that has just come into view has no places yet, and others have less room.
        left.getParent().applyCss();
        left.getParent().layout();
        Mark inLeft = model.mark(Side.LEFT, choice.row());
        Mark inRight = model.mark(Side.RIGHT, choice.row());
        Mark inThird = hasThird() ? Pairing.first(model.third().pairingProperty().get().right(), choice.row()) : null;
        boolean together = model.followProperty().get() && Stream.of(inLeft, inRight, inThird).filter(mark -> mark != null).count() > 1;
        if (!together) {
            revealAlone(left, inLeft);
            revealAlone(right, inRight);
            revealAlone(third, inThird);
            return;
        }
        double wanted = wanted(choice, inLeft, inRight, inThird);
        if (inLeft != null && inRight != null) {
            Level level = Level.of(left.placeOf(inLeft), left.scroll().maxTop(), right.placeOf(inRight), right.scroll().maxTop(), wanted);
            left.scroll().glide(level.left());
            right.scroll().glide(level.right());
            wanted = right.placeOf(inRight) - level.right();
        } else {
            if (inLeft != null) left.scroll().glide(left.placeOf(inLeft) - wanted);
            if (inRight != null) right.scroll().glide(right.placeOf(inRight) - wanted);
        }
        if (inThird != null) third.scroll().glide(third.placeOf(inThird) - wanted);
    }

    /** In another width each text keeps the place that is read, and they are no longer level: once all are laid out they come so again. */
    private void levelSoon() {
        if (levelling || !model.followProperty().get()) return;
        levelling = true;
        Choice chosen = model.chosenProperty().get();
        boolean atFact = isInView(left, model.mark(Side.LEFT, chosen.row())) || isInView(right, model.mark(Side.RIGHT, chosen.row()));
        Platform.runLater(() -> {
            levelling = false;
            if (atFact) reveal(new Choice(chosen.row(), null));
            else scrolled(left);
        });
    }

    /** Where the fact stands in the text in which it was chosen, else where one reads. */
    private double wanted(Choice choice, Mark inLeft, Mark inRight, Mark inThird) {
        if (choice.from() == Side.LEFT && inLeft != null) return left.placeOf(inLeft) - left.scroll().top();
        if (choice.from() == Side.RIGHT && inRight != null) return right.placeOf(inRight) - right.scroll().top();
        boolean fromThird = choice.from() == null && inThird != null && model.third().articleProperty().get().id().equals(model.chosenArticle());
        double there = fromThird ? third.placeOf(inThird) - third.scroll().top() : -1;
        return there > 0 && there < third.scroll().viewHeight() ? there : left.scroll().viewHeight() * READING_LINE;
    }

    private static void revealAlone(ArticlePane pane, Mark mark) {
        if (mark != null && !isInView(pane, mark)) pane.scroll().glide(pane.placeOf(mark) - pane.scroll().viewHeight() * READING_LINE);
    }

    private static boolean isInView(ArticlePane pane, Mark mark) {
        if (mark == null) return false;
        double inView = pane.placeOf(mark) - pane.scroll().top();
        return inView >= EDGE && inView <= pane.scroll().viewHeight() - EDGE;
    }

    private void scrolled(ArticlePane leader) {
        boolean moved = Stream.of(left, right, third).anyMatch(pane -> pane.scroll().isGliding() || pane.scroll().isKeeping());
        if (leading || moved || !model.followProperty().get()) return;
        leading = true;
        if (leader == third) follow(beyond, third, right);
        if (leader != left) follow(both, right, left);
        if (leader == left) follow(both, left, right);
        if (leader != third && hasThird()) follow(beyond, right, third);
        leading = false;
    }

    private static void follow(Track track, ArticlePane leader, ArticlePane follower) {
        double line = leader.scroll().viewHeight() * READING_LINE;
        follower.scroll().jump(leader.scroll().top() <= 0 ? 0 : track.at(leader, leader.scroll().top() + line) - line);
    }

    private boolean hasThird() {
        return model.third().articleProperty().get() != null;
    }
}
