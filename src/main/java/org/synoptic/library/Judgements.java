package org.synoptic.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/** What the analyst said, in one SQLite file. A write is on the disk when the method returns. Safe for many threads. */
final class Judgements implements Closeable {
    private final Connection connection;

    private Judgements(Connection connection) {
        this.connection = connection;
    }

    /** @throws IOException saying what is wrong with the file */
    static Judgements open(Path file, boolean readOnly) throws IOException {
        try {
            boolean missing = !Files.exists(file);
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + (readOnly && missing ? ":memory:" : file));
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout=5000");
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute("CREATE TABLE IF NOT EXISTS description (article TEXT PRIMARY KEY, outlet TEXT, day TEXT) WITHOUT ROWID");
            }
            return new Judgements(connection);
        } catch (SQLException e) {
            throw new IOException("the judgements in " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Null leaves outlet or day as said before. */
    synchronized void describe(String article, String outlet, LocalDate day) throws IOException {
        String sql = "INSERT INTO description VALUES (?, ?, ?) ON CONFLICT (article) DO UPDATE SET outlet = coalesce(excluded.outlet, outlet), day = coalesce(excluded.day, day)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, article);
            statement.setString(2, outlet);
            statement.setString(3, day == null ? null : day.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("outlet and day of " + article + " could not be kept: " + e.getMessage(), e);
        }
    }

    /** The article with the outlet and day that the analyst gave it. */
    synchronized Article applyTo(Article article) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT outlet, day FROM description WHERE article = ?")) {
            statement.setString(1, article.id());
            ResultSet found = statement.executeQuery();
            if (!found.next()) return article;
            Article.Builder described = article.toBuilder();
            if (found.getString(1) != null) described.outlet(found.getString(1));
            if (found.getString(2) != null) described.published(Published.on(LocalDate.parse(found.getString(2))));
            return described.build();
        } catch (SQLException e) {
            throw new IllegalStateException("what was said of " + article.id() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
