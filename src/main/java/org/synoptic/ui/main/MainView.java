package org.synoptic.ui.main;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.synoptic.article.Article;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.comparison.ComparisonView;
import org.synoptic.ui.comparison.JudgeModel;
import org.synoptic.ui.comparison.table.FactPanel;
import org.synoptic.ui.control.Command;
import org.synoptic.ui.control.CommandPalette;
import org.synoptic.ui.control.OutletMark;
import org.synoptic.ui.control.OutletPictures;
import org.synoptic.ui.incoming.AddingPane;
import org.synoptic.ui.incoming.SourcesView;
import org.synoptic.ui.keeping.ArticleMarks;
import org.synoptic.ui.keeping.NoteBar;
import org.synoptic.ui.library.SavedList;
import org.synoptic.ui.library.StoryList;
import org.synoptic.ui.reader.Lacking;
import org.synoptic.ui.search.Facets;
import org.synoptic.ui.search.ResultList;
import org.synoptic.ui.search.SearchField;
import org.synoptic.ui.task.BusyLabel;
import org.synoptic.ui.task.WorkView;

/** The window's content: bars above and below, lists at the left, the comparison beside them. */
final class MainView extends StackPane implements MainCommands.Window, KeepingCommands.Window, StoryCommands.Window {
    private static final double BELOW_TOP = 52;

    private final MainModel model;
    private final SearchField search;
    private final StoryList stories;
    private final ResultList results;
    private final SavedList saved;
    private final SourcesView sources;
    private final ComparisonView comparison;
    private final SplitPane split = new SplitPane();
    private final CommandPalette palette = new CommandPalette(() -> this.commands);
    private final PopOver work;
    private final StatusBar status;
    private final NoteBar note;
    private final Panels panels;
    private final Panes panes;
    private List<Command> commands = List.of();

    MainView(MainModel model, OutletPictures pictures, Runnable add) {
        this.model = model;
        getStyleClass().add("main-view");
        search = new SearchField(model.search, this::focusResults);
        stories = new StoryList(model.stories, pictures, Bindings.createBooleanBinding(() -> !model.status.progressProperty().get().isIdle(), model.status.progressProperty()), model.open::open, model.isReadOnly() ? null : () -> StoryCommands.askToJoin(model.moves, this));
        results = new ResultList(model.search, pictures, model::open);
        saved = new SavedList(model.saved, model::openSaved);
        sources = new SourcesView(model.sources);
        Function<Article, Node> outletMark = article -> new OutletMark(article.outlet() == null ? null : article.outlet().name(), pictures);
        FactPanel facts = new FactPanel(model.comparison, outletMark, model.tasks());
        comparison = new ComparisonView(model.comparison, model.judge, outletMark, facts, new Lacking(model.details::ask, model.adding::complete));
        work = new PopOver(new WorkView(model.tasks(), model.status.progressProperty(), model.status.skipped(), model::cancelReading));
        work.setTitle("Work");
        work.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        status = new StatusBar(model.status.articlesProperty(), model.status.findingsProperty(), said(model), new BusyLabel(model.tasks()), model.status.libraryProperty(), this::showWork);

        BorderPane reading = new BorderPane(new StackPane(comparison, new AddingPane(model.adding)));
        reading.setMinWidth(0);
        SideColumn lists = new SideColumn(model.sectionProperty(), Map.of(Section.STORIES, stories, Section.ARTICLES, results, Section.SAVED, saved, Section.SOURCES, sources), new Facets(model.search, pictures));
        lists.badge(Section.SAVED, model.saved.newHitsBinding());
        split.getItems().setAll(lists, reading);
        note = new NoteBar(model.keeping.note);
        reading.setTop(new VBox(new DetailsBar(model.details), note));
        panels = new Panels(reading, model.keeping);
        for (Side side : List.of(Side.LEFT, Side.RIGHT))
            comparison.pane(side).add(article -> new ArticleMarks(article.id(), model.keeping.marking, model.keeping.note::ask, model.keeping.versions::show), _ -> menu());
        results.offer(this::menu);
        TopBar top = new TopBar(search, add, this::showCommands, model.look::flip);
        VBox head = model.isReadOnly() ? new VBox(top, readOnlyNotice()) : new VBox(top);
        head.setViewOrder(-1);
        panes = new Panes(model, split, comparison);
        BorderPane content = new BorderPane(split);
        content.setTop(head);
        content.setBottom(status);
        setAlignment(content, Pos.TOP_LEFT);
        setAlignment(palette, Pos.TOP_CENTER);
        setMargin(palette, new Insets(BELOW_TOP, 0, 0, 0));
        getChildren().setAll(content, palette);

        model.open.storyProperty().subscribe(stories::follow);
        // After the list itself, which forgets what is chosen in it, has heard of it.
        model.stories.stories().addListener((ListChangeListener<StorySummary>) _ -> stories.follow(model.open.storyProperty().get()));
        model.wantedProperty().subscribe(place -> {
            if (place != null) Platform.runLater(() -> comparison.reveal(place.side(), place.passage()));
        });
    }

    void offer(List<Command> all) {
        commands = all;
    }

    List<Command> commands() {
        return commands;
    }

    /** Keeps where panes and texts stand, for the next start. */
    void remember() {
        panes.remember();
    }

    @Override
    public void focusSearch() {
        search.focus();
    }

    @Override
    public void focusResults() {
        model.sectionProperty().set(Section.ARTICLES);
        results.focus();
    }

    @Override
    public void focusNextArea(int by) {
        List<Node> areas = List.of(search, split.getItems().getFirst(), comparison, status);
        Node owner = getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < areas.size(); i++) if (holds(areas.get(i), owner)) at = i;
        int next = Math.floorMod(at + by, areas.size());
        switch (next) {
            case 0 -> search.focus();
            case 1 -> focusList();
            case 2 -> comparison.requestFocus();
            default -> status.state().requestFocus();
        }
    }

    /** Like the chosen result if one is in hand, else like the article at the left. */
    @Override
    public void moreLikeThis() {
        Article left = model.comparison.leftProperty().get();
        if (!results.moreLikeChosen() && left != null) model.moreLike(left.id(), left.headline());
    }

    /** The results that are chosen, if the keyboard is there or not. */
    List<String> articlesChosen() {
        return results.selected();
    }

    /** The results that are chosen if the keyboard is there, else the article at the side where it is, else the left one. */
    List<String> articlesMeant() {
        List<String> chosen = results.chosen();
        if (!chosen.isEmpty()) return chosen;
        boolean right = holds(comparison.pane(Side.RIGHT), getScene().getFocusOwner()) && model.comparison.rightProperty().get() != null;
        Article article = right ? model.comparison.rightProperty().get() : model.comparison.leftProperty().get();
        return article == null ? List.of() : List.of(article.id());
    }

    @Override
    public void tag(String article) {
        note.askTags(article);
    }

    @Override
    public void toggleLog() {
        panels.toggleLog();
    }

    @Override
    public boolean isTyping() {
        return getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** The commands that judge, as items of a menu. */
    private List<MenuItem> menu() {
        return commands.stream().filter(command -> command.group().equals("Judge")).map(command -> {
            MenuItem item = new MenuItem(command.name());
            item.setMnemonicParsing(false);
            item.setAccelerator(command.keys());
            item.setDisable(!command.possible().getAsBoolean());
            item.setOnAction(_ -> command.run());
            return item;
        }).toList();
    }

    private static ObservableValue<String> said(MainModel model) {
        return Bindings.createStringBinding(() -> Stream.of(model.keeping.marking.messageProperty().get(), model.hits.positionProperty().get()).filter(words -> !words.isEmpty()).collect(Collectors.joining("   ")),
                model.keeping.marking.messageProperty(), model.hits.positionProperty());
    }

    @Override
    public void showWork() {
        if (work.isShowing()) work.hide();
        else work.show(status.state());
    }

    @Override
    public JudgeModel.Selection selection() {
        return comparison.selection();
    }

    @Override
    public void tell() {
        comparison.tell();
    }

    @Override
    public void ask(String what, List<Command> choices) {
        palette.ask(what, choices);
    }

    @Override
    public void askWords(String what, Consumer<String> told) {
        palette.askWords(what, told);
    }

    @Override
    public void showCommands() {
        palette.open();
    }

    @Override
    public void close() {
        getScene().getWindow().hide();
    }

    /** Leads the keyboard to the list at the left. */
    void focusList() {
        switch (model.sectionProperty().get()) {
            case STORIES -> stories.focus();
            case ARTICLES -> results.focus();
            case SAVED -> saved.focus();
            case SOURCES -> sources.focus();
        }
    }

    private static boolean holds(Node area, Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == area) return true;
        return false;
    }

    private static Label readOnlyNotice() {
        Label notice = new Label("This library is open in another window of Synoptic. Here it can be read and searched; nothing is added or kept.");
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        return notice;
    }
}
