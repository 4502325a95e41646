package org.synoptic.ui.comparison;

import java.util.List;
import javafx.geometry.Side;
import org.synoptic.ui.reader.ArticlePane;
import org.synoptic.ui.reader.Mark;

/** Keeps two articles together: a chosen fact's partner comes level with it, and one scrolls with the other along the matched passages. */
final class Following {
    /** Where in the window one reads, as a part of its height. */
    private static final double READING_LINE = 0.35;

    private final ComparisonModel model;
    private final ArticlePane left;
    private final ArticlePane right;
    /** Set while one text moves the other, so that the other does not move it back. */
    private boolean leading;
    /** From the left text to the right one and back; null when marks or places have changed. */
    private FollowMap toRight;
    private FollowMap toLeft;

    Following(ComparisonModel model, ArticlePane left, ArticlePane right) {
        this.model = model;
        this.left = left;
        this.right = right;
        model.chosenProperty().addListener((observed, was, now) -> reveal(now));
        model.pairingProperty().addListener(change -> forget());
        left.text().arrangedProperty().addListener(change -> forget());
        right.text().arrangedProperty().addListener(change -> forget());
        left.scroll().topProperty().addListener(change -> scrolled(left, right, true));
        right.scroll().topProperty().addListener(change -> scrolled(right, left, false));
    }

    private void reveal(ComparisonModel.Choice choice) {
        if (choice.row() < 0) return;
        for (ArticlePane pane : List.of(left, right)) {
            // An article that has just come into view has no places yet.
            pane.applyCss();
            pane.layout();
        }
        Mark inLeft = model.mark(Side.LEFT, choice.row());
        Mark inRight = model.mark(Side.RIGHT, choice.row());
        if (inLeft != null && inRight != null && model.followProperty().get()) level(choice, left.placeOf(inLeft), right.placeOf(inRight));
        else {
            revealAlone(left, inLeft);
            revealAlone(right, inRight);
        }
    }

    private void level(ComparisonModel.Choice choice, double leftPlace, double rightPlace) {
        double wanted = choice.from() == null ? left.scroll().viewHeight() * READING_LINE
                : choice.from() == Side.LEFT ? leftPlace - left.scroll().top() : rightPlace - right.scroll().top();
        Level level = Level.of(leftPlace, left.scroll().maxTop(), rightPlace, right.scroll().maxTop(), wanted);
        left.scroll().glide(level.left());
        right.scroll().glide(level.right());
    }

    private static void revealAlone(ArticlePane pane, Mark mark) {
        if (mark == null) return;
        double inView = pane.placeOf(mark) - pane.scroll().top();
        if (inView < 20 || inView > pane.scroll().viewHeight() - 20) pane.scroll().glide(pane.placeOf(mark) - pane.scroll().viewHeight() * READING_LINE);
    }

    private void scrolled(ArticlePane leader, ArticlePane follower, boolean leaderIsLeft) {
        if (leading || !model.followProperty().get() || left.scroll().isGliding() || right.scroll().isGliding()) return;
        leading = true;
        double line = leader.scroll().viewHeight() * READING_LINE;
        double there = map(leaderIsLeft).at(leader.scroll().top() + line);
        follower.scroll().jump(leader.scroll().top() <= 0 ? 0 : there - line);
        leading = false;
    }

    private FollowMap map(boolean leaderIsLeft) {
        if (toRight == null) {
            List<FollowMap.Anchor> anchors = model.pairingProperty().get().links().stream().map(link -> new FollowMap.Anchor(left.placeOf(link.left()), right.placeOf(link.right()))).toList();
            toRight = new FollowMap(anchors, left.text().getHeight(), right.text().getHeight());
            toLeft = new FollowMap(anchors.stream().map(anchor -> new FollowMap.Anchor(anchor.to(), anchor.from())).toList(), right.text().getHeight(), left.text().getHeight());
        }
        return leaderIsLeft ? toRight : toLeft;
    }

    private void forget() {
        toRight = null;
        toLeft = null;
    }
}
