package org.synoptic.ui.main;

import java.util.List;
import org.synoptic.search.SearchRequest.Order;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.control.Command;
import org.synoptic.ui.settings.Appearance;

/** All commands of the window by name, with their keys. */
final class MainCommands {
    /** What the window does beyond its models. */
    interface Window {
        void focusSearch();

        void focusResults();

        void focusNextArea(int by);

        void moreLikeThis();

        void showWork();

        void showCommands();

        void close();
    }

    private MainCommands() {}

    static List<Command> of(MainModel model, Incoming incoming, Window window) {
        ComparisonModel comparison = model.comparison;
        return List.of(
                Command.of("Search", "Search coverage", "Shortcut+F", window::focusSearch),
                Command.of("Search", "Go to the results", "Shortcut+R", window::focusResults),
                Command.of("Search", "Next hit", "F3", model.hits::hasHits, () -> model.hits.step(1)),
                Command.of("Search", "Previous hit", "Shift+F3", model.hits::hasHits, () -> model.hits.step(-1)),
                Command.of("Search", "Save this search", "Shortcut+D", () -> !model.search.asQuery().isEmpty(), model::saveSearch),
                Command.of("Search", "Search inside the results", "Shortcut+Shift+R", () -> !model.search.queryProperty().get().isBlank(), model.search::searchInside),
                Command.of("Search", "Take the spelling that is suggested", "Shortcut+Shift+Y", () -> model.search.insteadProperty().get() != null, model.search::takeInstead),
                Command.of("Search", "More like this article", "Shortcut+M", window::moreLikeThis),
                Command.of("Search", "Clear the search", null, model.search::isActive, model.search::clear),
                Command.of("Search", "Sort by relevance", null, () -> model.search.sort(Order.RELEVANCE)),
                Command.of("Search", "Sort by day, newest first", null, () -> model.search.sort(Order.NEWEST)),
                Command.of("Search", "Sort by day, oldest first", null, () -> model.search.sort(Order.OLDEST)),
                Command.of("Compare", "Next difference", "F8", comparison::nextStop).also("N"),
                Command.of("Compare", "Previous difference", "Shift+F8", comparison::previousStop).also("P"),
                Command.of("Compare", "Swap the two articles", "Shortcut+Shift+X", comparison::swap).also("X"),
                Command.of("Compare", "Follow matching passages, or stop following", "Shortcut+Shift+F", () -> comparison.followProperty().set(!comparison.followProperty().get())).also("F"),
                Command.of("Go", "Show stories", "Shortcut+1", () -> model.sectionProperty().set(Section.STORIES)),
                Command.of("Go", "Show articles", "Shortcut+2", () -> model.sectionProperty().set(Section.ARTICLES)),
                Command.of("Go", "Show saved searches", "Shortcut+3", () -> model.sectionProperty().set(Section.SAVED)),
                Command.of("Go", "Show feeds and followed folders", "Shortcut+4", () -> model.sectionProperty().set(Section.SOURCES)),
                Command.of("Go", "Go to the next part of the window", "F6", () -> window.focusNextArea(1)),
                Command.of("Go", "Go to the previous part of the window", "Shift+F6", () -> window.focusNextArea(-1)),
                Command.of("Library", "Add files", "Shortcut+O", incoming::canAdd, incoming::chooseFiles),
                Command.of("Library", "Add a folder", "Shortcut+Shift+O", incoming::canAdd, incoming::chooseFolder),
                Command.of("Library", "Add what is on the clipboard", "Shortcut+V", incoming::canPaste, incoming::paste),
                Command.of("Library", "Follow a folder", null, incoming::canAdd, incoming::followFolder),
                Command.of("Library", "Fetch all feeds", "F5", incoming::canAdd, model.sources::fetchAll),
                Command.of("Library", "Fetch the full page of the left article", null, model::canComplete, model::complete),
                Command.of("Library", "Choose the columns of the table that the left article is from", null, model::canChooseColumns, model::chooseColumns),
                Command.of("Library", "Show what was added last", "Shortcut+Shift+J", model.adding::hasReport, model.adding::showReport),
                Command.of("Library", "Show running work and skipped files", "Shortcut+J", window::showWork),
                Command.of("Window", "Larger text", "Shortcut+PLUS", model.look::larger).also("Shortcut+Shift+PLUS", "Shortcut+EQUALS", "Shortcut+Shift+EQUALS", "Shortcut+ADD"),
                Command.of("Window", "Smaller text", "Shortcut+MINUS", model.look::smaller).also("Shortcut+SUBTRACT"),
                Command.of("Window", "Normal text", "Shortcut+0", model.look::normal).also("Shortcut+NUMPAD0"),
                Command.of("Window", "Switch between light and dark", "Shortcut+Shift+L", model.look::flip),
                Command.of("Window", "Light or dark as the system", null, () -> model.look.choose(Appearance.SYSTEM)),
                Command.of("Window", "Show all commands", "Shortcut+K", window::showCommands),
                Command.of("Window", "Close the window", "Shortcut+Q", window::close));
    }
}
