package org.synoptic.ui.keeping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.search.Marks;
import org.synoptic.ui.task.Tasks;

/** The tags of an article and the note on it, while they are written. What could not be kept stays in the fields. */
public final class NoteModel {
    private static final String READ = "Read the note";
    private static final String KEEP = "Keep tags and note";

    private final Keeper keeper;
    private final Tasks tasks;
    private final Runnable kept;
    private final ReadOnlyStringWrapper article = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

    /** @param kept told when tags and note were kept */
    public NoteModel(Keeper keeper, Tasks tasks, Runnable kept) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.kept = kept;
    }

    /** Begins to ask for the tags and the note of an article. */
    public void ask(String id) {
        tasks.run(READ, () -> new Object[] {keeper.marks(id), keeper.title(id)}, found -> {
            Marks marks = (Marks) found[0];
            tags.set(String.join(", ", new TreeSet<>(marks.tags())));
            note.set(marks.note() == null ? "" : marks.note());
            title.set((String) found[1]);
            problem.set("");
            article.set(id);
        });
    }

    /** Keeps what has changed as one action, and closes. */
    public void keep() {
        String id = article.get();
        if (id == null) return;
        Set<String> wanted = split(tags.get());
        String words = note.get().strip();
        tasks.run(KEEP, () -> {
            keeper.judge(drafts(id, keeper.marks(id), wanted, words));
            return id;
        }, _ -> {
            cancel();
            kept.run();
        }, e -> problem.set("Not kept. " + e.getMessage()));
    }

    public void cancel() {
        article.set(null);
    }

    private static List<Draft> drafts(String id, Marks before, Set<String> tags, String note) {
        List<Draft> drafts = new ArrayList<>();
        for (String tag : tags) if (!before.tags().contains(tag)) drafts.add(new Draft(Kind.TAG, id, tag, "yes", null));
        for (String tag : before.tags()) if (!tags.contains(tag)) drafts.add(new Draft(Kind.TAG, id, tag, null, null));
        if (!note.equals(before.note() == null ? "" : before.note())) drafts.add(new Draft(Kind.NOTE, id, "", note.isEmpty() ? null : note, null));
        return drafts;
    }

    private static Set<String> split(String tags) {
        Set<String> split = new LinkedHashSet<>();
        for (String tag : tags.split("[,;\\n]")) if (!tag.isBlank()) split.add(tag.strip().replaceAll("\\s+", " "));
        return split;
    }

    /** The id of the article that is asked about, or null. */
    public ReadOnlyStringProperty articleProperty() {
        return article.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Why nothing was kept, or empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Parted by commas. */
    StringProperty tagsProperty() {
        return tags;
    }

    StringProperty noteProperty() {
        return note;
    }
}
