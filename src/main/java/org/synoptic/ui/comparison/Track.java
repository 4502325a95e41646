package org.synoptic.ui.comparison;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.synoptic.ui.reader.ArticlePane;

/** The way from places in one text to those in another and back, along the passages that they have in common. */
final class Track {
    private final ArticlePane left;
    private final ArticlePane right;
    private final ReadOnlyObjectProperty<Pairing> pairing;
    /** Null when marks or places have changed. */
    private FollowMap toRight;
    private FollowMap toLeft;

    Track(ArticlePane left, ArticlePane right, ReadOnlyObjectProperty<Pairing> pairing) {
        this.left = left;
        this.right = right;
        this.pairing = pairing;
        pairing.addListener(change -> forget());
        left.text().arrangedProperty().addListener(change -> forget());
        right.text().arrangedProperty().addListener(change -> forget());
    }

    /** The place in the other text that tells the same as a place in the leader's. */
    double at(ArticlePane leader, double place) {
        if (toRight == null) {
            List<FollowMap.Anchor> anchors = pairing.get().links().stream().map(link -> new FollowMap.Anchor(left.placeOf(link.left()), right.placeOf(link.right()))).toList();
            toRight = new FollowMap(anchors, left.text().getHeight(), right.text().getHeight());
            toLeft = new FollowMap(anchors.stream().map(anchor -> new FollowMap.Anchor(anchor.to(), anchor.from())).toList(), right.text().getHeight(), left.text().getHeight());
        }
        return (leader == left ? toRight : toLeft).at(place);
    }

    private void forget() {
        toRight = null;
        toLeft = null;
    }
}
