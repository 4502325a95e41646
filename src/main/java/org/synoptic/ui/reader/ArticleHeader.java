package org.synoptic.ui.reader;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.synoptic.article.Article;
import org.synoptic.ui.control.FittingLabel;

/** Who printed the article, when and on whose wires; the button changes to another article of the story. */
final class ArticleHeader extends HBox {
    /** Beyond this a byline is not the name of an agency alone. */
    private static final int LONG_NAME = 28;

    /** In a narrower head the day is worth more than what the menu and the keys do as well; in widths of the text's size. */
    private static final double ROOM_EM = 26;

    private final MenuButton outlet = new MenuButton();
    private final FittingLabel about = new FittingLabel();
    private final Hyperlink fillIn = new Hyperlink();
    private final HBox beside = new HBox();
    private final Hyperlink page = new Hyperlink("Fetch page");
    private final Function<Article, Node> outletMark;

    ArticleHeader(Function<Article, Node> outletMark) {
        super(10);
        this.outletMark = outletMark;
        getStyleClass().add("article-header");
        outlet.getStyleClass().add("outlet-button");
        outlet.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setTooltip(new Tooltip());
        fillIn.setMinWidth(USE_PREF_SIZE);
        page.setMinWidth(USE_PREF_SIZE);
        page.setTooltip(new Tooltip("Only a part of this article is here; fetch its full page, which then takes its place"));
        setAlignment(Pos.CENTER_LEFT);
        // Never wider than the text below, so that what is beside goes before it is cut off.
        setMinWidth(0);
        beside.setAlignment(Pos.CENTER_RIGHT);
        beside.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.managedProperty().bind(beside.visibleProperty());
        beside.visibleProperty().bind(Bindings.createBooleanBinding(() -> getWidth() >= ROOM_EM * about.getFont().getSize(), widthProperty(), about.fontProperty()));
        getChildren().addAll(outlet, about, beside);
    }

    /** Begins where the column of text begins. */
    void align(double left) {
        setPadding(new javafx.geometry.Insets(0, 12, 0, left));
    }

    /**
     * @param chosen told which article to show instead
     * @param lacking what can be done about what the article lacks, or null if nothing can
     */
    void show(Article article, List<Article> choices, Consumer<Article> chosen, Lacking lacking) {
        outlet.setText(article.outletName());
        outlet.setGraphic(outletMark.apply(article));
        outlet.setAccessibleText("Article by " + article.outletName() + "; choose another");
        outlet.getItems().setAll(choices.stream().map(choice -> item(choice, chosen)).toList());
        about.say(wordings(article));
        about.getTooltip().setText(wordings(article).getFirst() + (article.byline() == null ? "" : "\n" + article.byline()) + (article.address() == null ? "" : "\n" + article.address()));
        getChildren().removeAll(fillIn, page);
        if (lacking == null) return;
        fillIn.setText(lacks(article));
        if (!fillIn.getText().isEmpty()) getChildren().add(2, fillIn);
        if (article.incomplete() && article.address() != null) getChildren().add(2, page);
        fillIn.setOnAction(event -> lacking.details().accept(article));
        page.setOnAction(event -> lacking.page().accept(article));
    }

    private static String lacks(Article article) {
        if (article.outlet() == null) return article.published() == null ? "Fill in outlet and day" : "Fill in outlet";
        return article.published() == null ? "Fill in day" : "";
    }

    /** At the far end; null for nothing. */
    void showBeside(Node node) {
        beside.getChildren().clear();
        if (node != null) beside.getChildren().add(node);
    }

    private MenuItem item(Article article, Consumer<Article> chosen) {
        String headline = article.headline().length() > 60 ? article.headline().substring(0, 59).strip() + "…" : article.headline();
        MenuItem item = new MenuItem(article.outletName() + " · " + Citation.time(article.published()) + (headline.isEmpty() ? "" : " · " + headline), outletMark.apply(article));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.accept(article));
        return item;
    }

    /** "12 Feb 2016, 18:40 UTC · via AFP · cut off", with ever less of the time, and where there is next to no room the day alone. */
    static List<String> wordings(Article article) {
        String day = Citation.shortDay(article.published());
        return Stream.concat(Stream.of(Citation.time(article.published()), Citation.shortTime(article.published()), day).map(time -> about(article, time)), Stream.of(day)).distinct().toList();
    }

    private static String about(Article article, String time) {
        StringJoiner about = new StringJoiner(" · ");
        about.add(time);
        switch (article.kind()) {
            case OWN -> about.add("own report");
            case AGENCY -> about.add(article.agency() != null ? "via " + article.agency() : article.byline() == null || article.byline().length() > LONG_NAME ? "agency copy" : "via " + article.byline());
            case RETELLING -> about.add("retelling");
            case SUMMARY -> about.add("summary only");
            case UNKNOWN -> { }
        }
        if (article.incomplete()) about.add("cut off");
        return about.toString();
    }
}
