package org.synoptic.ui.keeping;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.ui.task.Tasks;
import org.synoptic.version.Version;
import org.synoptic.version.VersionChanges;

/** The versions of one article, and what changed from one of them to the next. */
public final class VersionsModel {
    private static final String READ = "Versions of an article";
    private static final String COMPARE = "Changes between versions";

    /** @param title of the article */
    public record Shown(String title, List<Version> versions) {
        public Shown {
            versions = List.copyOf(versions);
        }
    }

    private final Keeper keeper;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<VersionChanges> changes = new ReadOnlyObjectWrapper<>();

    public VersionsModel(Keeper keeper, Tasks tasks) {
        this.keeper = keeper;
        this.tasks = tasks;
    }

    /** Shows the versions of an article, and what changed last. */
    public void show(String article) {
        tasks.run(READ, () -> new Shown(keeper.title(article), keeper.versions(article)), found -> {
            changes.set(null);
            shown.set(found);
            if (found.versions().size() > 1) compare(found.versions().size() - 2);
        });
    }

    /** Compares a version with the one after it. */
    public void compare(int version) {
        List<Version> all = shown.get().versions();
        if (version < 0 || version + 1 >= all.size()) return;
        tasks.run(COMPARE, () -> keeper.changes(all.get(version), all.get(version + 1)), changes::set);
    }

    public void close() {
        shown.set(null);
    }

    /** Null while none are shown. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Null while it is not known. */
    public ReadOnlyObjectProperty<VersionChanges> changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
