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

/** Which articles are new to which saved search, until it is looked at; in an SQLite file, so that a restart forgets none. Safe for many threads. */
final class NewHits implements Closeable {
    private final Connection connection;

    private NewHits(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file, or makes it, also anew where it is damaged: it holds nothing that cannot be missed. @param readOnly keeps in memory alone */
    static NewHits open(Path file, boolean readOnly) throws IOException {
        try {
            return opened(readOnly ? ":memory:" : file.toString());
        } catch (SQLException damaged) {
            for (String suffix : new String[] {"", "-wal", "-shm"}) Files.deleteIfExists(Path.of(file + suffix));
        }
        try {
            return opened(file.toString());
        } catch (SQLException e) {
            throw new IOException("new hits of saved searches cannot be kept in " + file + ": " + e.getMessage() + "; free some space on the disk", e);
        }
    }

    private static NewHits opened(String file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=5000");
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=NORMAL");
            statement.execute("CREATE TABLE IF NOT EXISTS new_hit (search TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (search, article))");
            return new NewHits(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    synchronized void add(String search, String article) {
        try (PreparedStatement statement = connection.prepareStatement("INSERT OR IGNORE INTO new_hit VALUES (?, ?)")) {
            statement.setString(1, search);
            statement.setString(2, article);
            statement.executeUpdate();
        } catch (SQLException e) {
            System.getLogger(NewHits.class.getName()).log(System.Logger.Level.WARNING, "a new hit was not kept", e);
        }
    }

    synchronized int count(String search) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM new_hit WHERE search = ?")) {
            statement.setString(1, search);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    synchronized void clear(String search) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM new_hit WHERE search = ?")) {
            statement.setString(1, search);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
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
