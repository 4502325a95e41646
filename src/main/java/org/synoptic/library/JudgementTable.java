package org.synoptic.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** All judgements in one SQLite table that is only ever added to. For one thread at a time. */
final class JudgementTable implements Closeable {
    /** What holds: of each kind, subject and aspect the newest that was not taken back. */
    private static final String IN_FORCE = """
            SELECT max(number), made, kind, subject, aspect, value, reason FROM judgement
            WHERE kind <> 'UNDO' AND CAST(number AS TEXT) NOT IN (SELECT subject FROM judgement WHERE kind = 'UNDO') AND %s
            GROUP BY kind, subject, aspect ORDER BY number""";

    private final Connection connection;

    private JudgementTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the table; a damaged file is put aside under the name {@code ….damaged} and an empty one made.
     *
     * @throws IOException if neither can be done
     */
    static JudgementTable open(Path file) throws IOException {
        try {
            return checked("jdbc:sqlite:" + file);
        } catch (SQLException damaged) {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Path part = Path.of(file + suffix);
                if (Files.exists(part)) Files.move(part, Path.of(file + suffix + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try {
            return checked("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            throw new IOException("the judgements in " + file + " cannot be kept: " + e.getMessage() + "; free some space or choose another data folder", e);
        }
    }

    /** In memory, for a second window that only reads. */
    static JudgementTable inMemory() throws IOException {
        try {
            return checked("jdbc:sqlite::memory:");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static JudgementTable checked(String address) throws SQLException {
        Connection connection = DriverManager.getConnection(address);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=5000");
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            try (ResultSet health = statement.executeQuery("PRAGMA integrity_check(1)")) {
                if (!health.next() || !"ok".equals(health.getString(1))) throw new SQLException("damaged");
            }
            statement.execute("CREATE TABLE IF NOT EXISTS judgement (number INTEGER PRIMARY KEY, made TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, aspect TEXT NOT NULL, value TEXT, reason TEXT)");
            statement.execute("CREATE INDEX IF NOT EXISTS judgement_subject ON judgement (subject, kind, aspect)");
            return new JudgementTable(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** On the disk when this returns; one with a number that is there already changes nothing. */
    void add(Judgement judgement) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT OR IGNORE INTO judgement VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, judgement.number());
            statement.setString(2, judgement.made().toString());
            statement.setString(3, judgement.kind().name());
            statement.setString(4, judgement.subject());
            statement.setString(5, judgement.aspect());
            statement.setString(6, judgement.value());
            statement.setString(7, judgement.reason());
            statement.executeUpdate();
        }
    }

    long lastNumber() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("SELECT coalesce(max(number), 0) FROM judgement")) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    void numbers(LongConsumer numbers) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("SELECT number FROM judgement")) {
            while (found.next()) numbers.accept(found.getLong(1));
        }
    }

    List<Judgement> ofSubject(String subject) throws SQLException {
        return query(IN_FORCE.formatted("subject = ?"), subject);
    }

    List<Judgement> ofKind(Judgement.Kind kind) throws SQLException {
        return query(IN_FORCE.formatted("kind = ?"), kind.name());
    }

    /** The newest that can be taken back, or none. */
    List<Judgement> newest() throws SQLException {
        return query("SELECT number, made, kind, subject, aspect, value, reason FROM judgement WHERE kind <> ? AND CAST(number AS TEXT) NOT IN (SELECT subject FROM judgement WHERE kind = 'UNDO') ORDER BY number DESC LIMIT 1", "UNDO");
    }

    /** All with a number above the given one, oldest first, at most a thousand. */
    List<Judgement> after(long number) throws SQLException {
        return query("SELECT number, made, kind, subject, aspect, value, reason FROM judgement WHERE number > CAST(? AS INTEGER) ORDER BY number LIMIT 1000", String.valueOf(number));
    }

    private List<Judgement> query(String sql, String parameter) throws SQLException {
        List<Judgement> judgements = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next())
                    judgements.add(new Judgement(row.getLong(1), Instant.parse(row.getString(2)), Judgement.Kind.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6), row.getString(7)));
            }
        }
        return judgements;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
