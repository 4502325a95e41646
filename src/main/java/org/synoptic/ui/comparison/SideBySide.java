package org.synoptic.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.ui.reader.ArticlePane;
import org.synoptic.ui.reader.Lacking;

/** Two articles, or three, in equal columns with ribbons between them. */
final class SideBySide extends HBox {
    private final ComparisonModel model;
    private final ArticlePane left;
    private final ArticlePane right;
    private final ArticlePane third;
    private final Gutter beyond;

    SideBySide(ComparisonModel model, Function<Article, Node> outletMark, Lacking lacking) {
        this.model = model;
        left = pane(Side.LEFT, outletMark, lacking);
        right = pane(Side.RIGHT, outletMark, lacking);
        getStyleClass().add("side-by-side");
        third = new ArticlePane(Side.RIGHT, outletMark, new ArticlePane.Callbacks(model::chooseInThird, row -> model.hoveredProperty().set(row),
                mark -> new FactTipView(FactTip.of(model.comparedProperty().get(), mark, model.third().articleProperty().get().id()), outletMark), article -> model.third().put(article.id()), lacking));
        beyond = new Gutter(model, model.third().pairingProperty(), right, third, model::chooseInThird);
        getChildren().addAll(left, new Gutter(model, model.shownProperty(), left, right, row -> model.choose(row, Side.LEFT)), right);
        for (ArticlePane pane : List.of(left, right, third)) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(0);
        }
        model.leftProperty().addListener((observed, was, now) -> show(left, now));
        model.rightProperty().addListener((observed, was, now) -> show(right, now));
        model.third().articleProperty().addListener((observed, was, now) -> showThird(now));
        model.comparedProperty().addListener(change -> shareAll());
        model.shownProperty().addListener(change -> mark());
        model.third().pairingProperty().addListener(change -> markThird());
        model.chosenProperty().addListener(change -> emphasise());
        model.hoveredProperty().addListener(change -> emphasise());
        model.hitsProperty().addListener(change -> highlight());
        model.placesProperty().addListener(change -> showPlaces());
        new Following(model, left, right, third);
        show(left, model.leftProperty().get());
        show(right, model.rightProperty().get());
        mark();
    }

    /** The words that are selected in one of the articles, that with the keyboard first, or null. */
    JudgeModel.Selection selection() {
        return Stream.of(Side.LEFT, Side.RIGHT).filter(side -> article(side) != null && pane(side).text().selectedPassage() != null)
                .sorted(Comparator.comparing(side -> !pane(side).text().isFocused()))
                .map(side -> new JudgeModel.Selection(article(side), pane(side).text().selectedPassage())).findFirst().orElse(null);
    }

    ArticlePane pane(Side side) {
        return side == Side.LEFT ? left : right;
    }

    ArticlePane third() {
        return third;
    }

    private ArticlePane pane(Side side, Function<Article, Node> outletMark, Lacking lacking) {
        return new ArticlePane(side, outletMark, new ArticlePane.Callbacks(
                row -> model.choose(row, side),
                row -> model.hoveredProperty().set(row),
                mark -> new FactTipView(FactTip.of(model.comparedProperty().get(), mark, article(side).id()), outletMark),
                article -> model.put(side, article.id()),
                lacking));
    }

    private Article article(Side side) {
        return side == Side.LEFT ? model.leftProperty().get() : model.rightProperty().get();
    }

    private void show(ArticlePane pane, Article article) {
        pane.show(article, model.comparedProperty().get().articles());
        share(pane, article);
        highlight();
    }

    private void share(ArticlePane pane, Article article) {
        pane.setShared(article == null ? List.of() : SharedInText.of(model.comparedProperty().get(), article));
    }

    private void shareAll() {
        share(left, model.leftProperty().get());
        share(right, model.rightProperty().get());
        share(third, model.third().articleProperty().get());
    }

    private void showThird(Article article) {
        show(third, article);
        markThird();
        if (article == null) getChildren().removeAll(beyond, third);
        else if (!getChildren().contains(third)) getChildren().addAll(beyond, third);
    }

    private void markThird() {
        third.setMarks(model.third().pairingProperty().get().right());
    }

    private void mark() {
        left.setMarks(model.shownProperty().get().left());
        right.setMarks(model.shownProperty().get().right());
    }

    private void emphasise() {
        left.emphasise(model.chosenProperty().get().row(), model.hoveredProperty().get());
        right.emphasise(model.chosenProperty().get().row(), model.hoveredProperty().get());
        third.emphasise(model.chosenProperty().get().row(), model.hoveredProperty().get());
    }

    /** Search hits, and passages chosen from a list. */
    private void highlight() {
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            if (article(side) == null) continue;
            String id = article(side).id();
            Stream<Passage> found = model.hitsProperty().get().getOrDefault(id, List.of()).stream();
            pane(side).setHits(Stream.concat(found, passages(id)).toList());
        }
    }

    private void showPlaces() {
        highlight();
        for (Side side : List.of(Side.LEFT, Side.RIGHT))
            if (article(side) != null) passages(article(side).id()).findFirst().ifPresent(pane(side)::reveal);
    }

    private Stream<Passage> passages(String article) {
        return model.placesProperty().get().stream().filter(place -> place.article().equals(article)).map(Place::passage);
    }
}
