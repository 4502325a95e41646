package org.synoptic.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.article.Article;
import org.synoptic.compare.table.Rule;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.JudgeModel.Act;
import org.synoptic.ui.comparison.JudgeModel;
import org.synoptic.ui.comparison.TableModel;
import org.synoptic.ui.control.Command;

/** The commands for the open story: how its table is drawn up, what its figures are, which articles belong to it. Letters alone work wherever nothing is typed. */
final class StoryCommands {
    /** What the window does beyond its models. */
    interface Window {
        /** The words that are selected in an article, or null. */
        JudgeModel.Selection selection();

        /** Tells all of the chosen figure beside it. */
        void tell();

        /** Lets one of several be chosen by typing. */
        void ask(String what, List<Command> choices);

        /** Lets something be said in words, or left empty. */
        void askWords(String what, Consumer<String> told);
    }

    private static final String WHY = "Why? Enter keeps it, also without a reason";

    private StoryCommands() {}

    static List<Command> of(MainModel model, Window window) {
        ComparisonModel comparison = model.comparison;
        TableModel table = comparison.table();
        List<Command> commands = new ArrayList<>();
        for (Rule rule : Rule.values()) commands.add(Command.of("Table", "Estimate by " + rule.title() + ": " + rule.summary(), null, () -> table.ruleProperty().set(rule)));
        commands.add(Command.of("Table", "A column for each article, or for each claimant", "Shortcut+Shift+K",
                () -> table.byProperty().set(table.byProperty().get() == TableModel.By.ARTICLE ? TableModel.By.CLAIMANT : TableModel.By.ARTICLE)));
        commands.add(Command.of("Table", "As known one report earlier", "Alt+Shift+LEFT", () -> table.step(-1)));
        commands.add(Command.of("Table", "As known one report later", "Alt+Shift+RIGHT", () -> table.step(1)));
        commands.add(Command.of("Compare", "Show a third article, or put it away", "T", () -> comparison.comparedProperty().get().articles().size() > 2, comparison.third()::toggle));
        JudgeModel judge = model.judge;
        commands.add(Command.of("Figure", "Tell all of the chosen figure, or put it away", "I", () -> comparison.chosenProperty().get().row() >= 0, window::tell));
        commands.add(figure(judge, Act.CORRECT, "Correct the figure", "C"));
        commands.add(figure(judge, Act.REJECT, "Reject the figure", "R"));
        commands.add(Command.of("Figure", "Add the selected words as a figure", "A", () -> judge.can(Act.ADD), () -> judge.add(window.selection())));
        commands.add(figure(judge, Act.MERGE, "Merge the fact with another one", "M"));
        commands.add(figure(judge, Act.PART, "Part the figure from its fact", "D"));
        commands.add(figure(judge, Act.SAME, "Same event: both figures in view", "S"));
        commands.add(figure(judge, Act.OTHER, "Two events: the figures in view", "O"));
        StoryMoves moves = model.moves;
        commands.add(Command.of("Story", "Move the left article to another story…", null, () -> moves.can(left(comparison)), () -> window.ask("Move to which story?", stories(moves, left(comparison), window))));
        commands.add(Command.of("Story", "Move the right article to another story…", null, () -> moves.can(right(comparison)), () -> window.ask("Move to which story?", stories(moves, right(comparison), window))));
        commands.add(Command.of("Story", "Join this story with another one…", null, moves::canJoin, () -> askToJoin(moves, window)));
        return commands;
    }

    private static Command figure(JudgeModel judge, Act act, String name, String key) {
        return Command.of("Figure", name, key, () -> judge.can(act), () -> judge.ask(act));
    }

    private static List<Command> stories(StoryMoves moves, Article article, Window window) {
        List<Command> choices = new ArrayList<>(List.of(Command.of("New", "A new story of this article", null, () -> window.askWords(WHY, reason -> moves.begin(article, reason)))));
        moves.others().forEach(story -> choices.add(Command.of("Story", story.label(), null, () -> window.askWords(WHY, reason -> moves.move(article, story.id(), reason)))));
        return choices;
    }

    static void askToJoin(StoryMoves moves, Window window) {
        if (!moves.canJoin()) return;
        window.ask("Join with which story?", moves.others().stream().map(story -> Command.of("Story", story.label(), null, () -> window.askWords(WHY, reason -> moves.joinWith(story.id(), reason)))).toList());
    }

    private static Article left(ComparisonModel comparison) {
        return comparison.leftProperty().get();
    }

    private static Article right(ComparisonModel comparison) {
        return comparison.rightProperty().get();
    }
}
