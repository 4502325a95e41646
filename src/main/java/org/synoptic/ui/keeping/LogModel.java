package org.synoptic.ui.keeping;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.judgement.Judgements;
import org.synoptic.ui.task.Tasks;

/** Everything that the analyst said, newest first, read a page at a time. */
public final class LogModel {
    /**
     * An entry.
     *
     * @param title of the article or story it is about
     */
    public record Line(Judgements.Said said, String title) {}

    private static final String READ = "Log of judgements";

    private final Keeper keeper;
    private final Tasks tasks;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private boolean complete;

    public LogModel(Keeper keeper, Tasks tasks) {
        this.keeper = keeper;
        this.tasks = tasks;
    }

    /** Reads the newest entries, when the log is shown and when something was said. */
    public void refresh() {
        tasks.run(READ, () -> page(Long.MAX_VALUE), page -> {
            lines.setAll(page);
            complete = page.size() < Judgements.PAGE;
        });
    }

    /** Fetches older entries, if there are any. */
    public void more() {
        if (complete || lines.isEmpty()) return;
        long before = lines.getLast().said().judgement().number();
        tasks.run(READ, () -> page(before), page -> {
            lines.addAll(page);
            complete = page.size() < Judgements.PAGE;
        });
    }

    private List<Line> page(long before) throws java.io.IOException {
        List<Line> page = new ArrayList<>();
        for (Judgements.Said said : keeper.history(before)) page.add(new Line(said, keeper.title(said.judgement().subject())));
        return page;
    }

    public ObservableList<Line> lines() {
        return lines;
    }
}
