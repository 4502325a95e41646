package org.synoptic.ui.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.synoptic.search.ArticleSummary;
import org.synoptic.search.Hit;
import org.synoptic.search.Marks;
import org.synoptic.text.Span;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.Days;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.control.OutletMark;
import org.synoptic.ui.control.OutletPictures;

/** An article that was found: outlet and day, headline, a stretch of its text with the hits marked, and how many there are. */
final class ResultCell extends CardCell<Hit> {
    private static final int MOST_TAGS = 2;

    private final OutletPictures pictures;
    private final HBox mark = new HBox();
    private final Label outlet = new Label();
    private final Label day = new Label();
    private final TextFlow headline = new TextFlow();
    private final TextFlow snippet = new TextFlow();
    private final HBox said = new HBox();

    ResultCell(OutletPictures pictures) {
        VBox box = new VBox();
        super(box);
        this.pictures = pictures;
        outlet.getStyleClass().add("strong");
        outlet.setMinWidth(0);
        day.getStyleClass().add("soft");
        day.setMinWidth(Region.USE_PREF_SIZE);
        headline.getStyleClass().add("result-headline");
        snippet.getStyleClass().add("result-snippet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        said.getStyleClass().add("result-said");
        HBox head = new HBox(mark, outlet, gap, said, day);
        head.getStyleClass().add("result-head");
        box.getStyleClass().add("result");
        box.getChildren().setAll(head, headline, snippet);
    }

    /** What the analyst said: a star, a note, tags; a headline that was read is no longer bold. */
    private void show(Marks marks) {
        said.getChildren().clear();
        headline.getStyleClass().remove("read");
        if (marks.read()) headline.getStyleClass().add("read");
        for (String tag : marks.tags().stream().sorted().limit(MOST_TAGS).toList()) {
            Label chip = new Label(tag);
            chip.getStyleClass().addAll("chip", "tag");
            said.getChildren().add(chip);
        }
        if (marks.note() != null) said.getChildren().add(Icon.NOTE.draw());
        if (marks.starred()) {
            Region star = Icon.STAR.draw();
            star.getStyleClass().add("star");
            said.getChildren().add(star);
        }
    }

    private void showSnippet(String words, List<Span> hits) {
        Span shown = Snippets.excerpt(words, hits);
        Snippets.show(snippet, shown.of(words), hits.stream().filter(shown::overlaps).map(hit -> hit.shift(-shown.start())).toList());
        if (shown.start() > 0) snippet.getChildren().addFirst(new Text("… "));
        if (shown.end() < words.length()) snippet.getChildren().add(new Text(" …"));
    }

    private static String spoken(Marks marks) {
        return (marks.starred() ? ", starred" : "") + (marks.read() ? ", read" : "") + (marks.tags().isEmpty() ? "" : ", tags " + String.join(", ", marks.tags())) + (marks.note() == null ? "" : ", note " + marks.note());
    }

    @Override
    protected String fill(Hit hit) {
        ArticleSummary article = hit.article();
        String day = Days.of(article.published());
        String title = article.headline().isEmpty() ? "Without a headline" : article.headline();
        mark.getChildren().setAll(new OutletMark(article.outlet(), pictures));
        outlet.setText(article.outletName());
        this.day.setText(day);
        Snippets.show(headline, title, article.headline().isEmpty() ? List.of() : hit.inHeadline());
        showSnippet(hit.snippet().words(), hit.snippet().hits());
        show(hit.marks());
        if (hit.count() == 0) return article.outletName() + ", " + day + ": " + title + spoken(hit.marks());
        String hits = Counted.of(hit.count(), "hit");
        Text count = new Text("  " + hits.replace(' ', '\u00a0'));
        count.getStyleClass().add("count");
        snippet.getChildren().add(count);
        return article.outletName() + ", " + day + ": " + title + ", " + hits + spoken(hit.marks());
    }
}
