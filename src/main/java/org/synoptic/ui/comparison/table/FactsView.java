package org.synoptic.ui.comparison.table;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.synoptic.article.Article;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.control.Buttons;

/** The table of facts under its bar; in its place, where wanted, the sentences that decide it. */
final class FactsView extends BorderPane {
    FactsView(ComparisonModel model, Function<Article, Node> outletMark) {
        ToggleButton deciding = Buttons.named(new ToggleButton("Deciding sentences"), "List the sentences that decide low, best and high under the rule, those of facts that came out otherwise first");
        deciding.setId("deciding");
        TableBar bar = new TableBar(model, deciding);
        FactTable table = new FactTable(model, outletMark, bar.fontProperty());
        PassageTable sentences = new PassageTable(model, compared -> PassageRow.deciding(compared, model.table()), List.of("Fact", "Sentence", "Decides"), "No facts to decide.");
        model.table().ruleProperty().addListener(change -> sentences.fill());
        setTop(bar);
        deciding.selectedProperty().subscribe(chosen -> setCenter(chosen ? sentences : table));
    }
}
