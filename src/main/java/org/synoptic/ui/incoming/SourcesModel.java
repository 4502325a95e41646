package org.synoptic.ui.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.article.read.feed.Opml;
import org.synoptic.library.incoming.Feed;
import org.synoptic.library.incoming.Feeds;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.task.Tasks;

/** Feeds and followed folders, and what can be done with them. */
public final class SourcesModel {
    private final Sources sources;
    private final Feeds feeds;
    private final Tasks tasks;
    private final ObservableList<Feed> list = FXCollections.observableArrayList();
    /** A followed folder. @param there false where it is out of reach, such as on a disk that was taken away; its articles stay as they were read */
    record Followed(Path path, boolean there) {}

    private final ObservableList<Followed> folders = FXCollections.observableArrayList();
    private final ObservableList<String> fetching = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty("");

    public SourcesModel(Sources sources, Tasks tasks) {
        this.sources = sources;
        this.feeds = sources.desk().feeds();
        this.tasks = tasks;
        feeds.listen(() -> tasks.onScreen(this::refresh));
    }

    /** Reads the lists again. */
    public void refresh() {
        if (!list.equals(feeds.all())) list.setAll(feeds.all());
        tasks.run("Folders", () -> sources.folders().stream().map(folder -> new Followed(folder, Files.isDirectory(folder))).toList(), now -> {
            if (!folders.equals(now)) folders.setAll(now);
        });
    }

    /** Lists and fetches the feed of an address, which may be that of the outlet's front page. */
    void follow(String address) {
        String whole = address.strip().matches("(?i)[a-z]+:.*") ? address.strip() : "https://" + address.strip();
        if (address.isBlank()) return;
        message.set("");
        tasks.runListed("Follow " + whole, "Fetching " + whole, job -> follow(whole, new JobWatcher(job, "page")), words -> {
            message.set(words);
            refresh();
        });
    }

    private String follow(String address, JobWatcher watcher) {
        try {
            return Counted.of(feeds.fetch(address, true, watcher).size(), "article") + " in the feed";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    void fetch(Feed feed) {
        if (fetching.contains(feed.address())) return;
        fetching.add(feed.address());
        tasks.runListed("Fetch " + feed.address(), "Fetching " + feed.title(), job -> {
            try {
                return feeds.fetch(feed, new JobWatcher(job, "page"));
            } finally {
                tasks.onScreen(() -> fetching.remove(feed.address()));
            }
        }, _ -> refresh());
    }

    public void fetchAll() {
        list.forEach(this::fetch);
    }

    void change(Feed feed) {
        run("Change a feed", () -> feeds.change(feed));
    }

    void remove(Feed feed) {
        run("Take a feed off the list", () -> feeds.remove(feed));
    }

    void allowPrivateNetworks(boolean allowed) {
        run("Allow private networks", () -> feeds.allowPrivateNetworks(allowed));
    }

    boolean privateNetworks() {
        return feeds.privateNetworks();
    }

    /** Lists the feeds of an OPML file; none is fetched. */
    void readOpml(Path file) {
        tasks.run("Read a list of feeds", () -> feeds.list(Opml.read(Files.readAllBytes(file))), fresh -> {
            message.set(Counted.of(fresh, "feed") + " added to the list; none was fetched yet");
            refresh();
        });
    }

    void writeOpml(Path file) {
        tasks.run("Write the list of feeds", () -> Files.writeString(file, feeds.opml()), written -> message.set("written to " + written));
    }

    /** Reads a folder from now on. */
    public void follow(Path folder) {
        run("Follow a folder", () -> sources.follow(folder));
    }

    void unfollow(Path folder) {
        run("Follow a folder no more", () -> sources.unfollow(folder));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void run(String title, Change change) {
        Callable<Boolean> work = () -> {
            change.make();
            return true;
        };
        tasks.run(title, work, _ -> refresh());
    }

    boolean isReadOnly() {
        return sources.isReadOnly();
    }

    /** What was done last, in words; empty if there is nothing to say. */
    StringProperty messageProperty() {
        return message;
    }

    ObservableList<Feed> feeds() {
        return list;
    }

    /** The addresses of feeds that are being fetched. */
    ObservableList<String> fetching() {
        return fetching;
    }

    ObservableList<Followed> folders() {
        return folders;
    }
}
