package org.synoptic.ui.main;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.synoptic.article.Article;
import org.synoptic.ui.task.Tasks;

/** Outlet and day of an article whose file does not tell them. */
final class DetailsModel {
    private final Coverage coverage;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Article> article = new ReadOnlyObjectWrapper<>();
    private final StringProperty outlet = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();

    DetailsModel(Coverage coverage, Tasks tasks) {
        this.coverage = coverage;
        this.tasks = tasks;
    }

    /** Begins to ask for what the article lacks. */
    void ask(Article wanted) {
        outlet.set(wanted.outlet() == null ? "" : wanted.outlet().name());
        day.set(wanted.published() == null ? null : wanted.published().day());
        article.set(wanted);
    }

    void keep() {
        if (!canKeep()) return;
        String id = article.get().id();
        String name = outlet.get().strip();
        LocalDate published = day.get();
        tasks.run("Keep outlet and day", () -> {
            coverage.describe(id, name.isEmpty() ? null : name, published);
            return id;
        }, _ -> cancel());
    }

    void cancel() {
        article.set(null);
    }

    boolean canKeep() {
        return article.get() != null && (!outlet.get().isBlank() || day.get() != null);
    }

    /** The article that is asked about, or null. */
    ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    StringProperty outletProperty() {
        return outlet;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }
}
