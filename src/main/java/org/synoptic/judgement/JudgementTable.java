package org.synoptic.judgement;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** All judgements in one SQLite table that is only ever added to. For one thread at a time. */
final class JudgementTable implements Closeable {
    /** What holds: of each kind, subject and aspect the newest that was not taken back. */
    private static final String IN_FORCE = """
            SELECT max(number), action, made, kind, subject, aspect, value, reason FROM judgement
            WHERE kind <> 'UNDO' AND CAST(action AS TEXT) NOT IN (SELECT subject FROM judgement WHERE kind = 'UNDO') AND %s
            GROUP BY kind, subject, aspect ORDER BY number""";
    /** Everything that was said, with the time at which it was taken back, newest first. */
    private static final String HISTORY = """
            SELECT said.number, said.action, said.made, said.kind, said.subject, said.aspect, said.value, said.reason, min(back.made) FROM judgement said
            LEFT JOIN judgement back ON back.kind = 'UNDO' AND back.subject = CAST(said.action AS TEXT)
            WHERE said.kind <> 'UNDO' AND said.action > 0 AND said.number < ? GROUP BY said.number ORDER BY said.number DESC LIMIT ?""";
    private static final String ALL = "SELECT number, action, made, kind, subject, aspect, value, reason FROM judgement ";

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
            if (!columns(statement).contains("action")) {
                statement.execute("ALTER TABLE judgement ADD COLUMN action INTEGER");
                statement.execute("UPDATE judgement SET action = number");
            }
            statement.execute("CREATE INDEX IF NOT EXISTS judgement_subject ON judgement (subject, kind, aspect)");
            statement.execute("CREATE INDEX IF NOT EXISTS judgement_action ON judgement (action)");
            statement.execute("CREATE INDEX IF NOT EXISTS judgement_hash ON judgement (value) WHERE kind = 'HASH'");
            return new JudgementTable(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Set<String> columns(Statement statement) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet found = statement.executeQuery("PRAGMA table_info(judgement)")) {
            while (found.next()) columns.add(found.getString("name"));
        }
        return columns;
    }

    /** All or none, on the disk when this returns; one with a number that is there already changes nothing. */
    void add(List<Judgement> action) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement("INSERT OR IGNORE INTO judgement (number, action, made, kind, subject, aspect, value, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Judgement judgement : action) {
                statement.setLong(1, judgement.number());
                statement.setLong(2, judgement.action());
                statement.setString(3, judgement.made().toString());
                statement.setString(4, judgement.kind().name());
                statement.setString(5, judgement.subject());
                statement.setString(6, judgement.aspect());
                statement.setString(7, judgement.value());
                statement.setString(8, judgement.reason());
                statement.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
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

    /** Of which articles it was noted that their file holds this. */
    List<Judgement> ofHash(String hash) throws SQLException {
        return query(IN_FORCE.formatted("kind = 'HASH' AND value = ?"), hash);
    }

    /** What holds and has to do with an article: said of it, or naming it beside another. */
    List<Judgement> naming(String article) throws SQLException {
        return query(IN_FORCE.formatted("(subject = ?1 OR instr(aspect, ?1) > 0 OR value = ?1)"), article);
    }

    /** The first judgement of the newest action that can be taken back, or none. */
    List<Judgement> newest() throws SQLException {
        return query(ALL + "WHERE kind <> ? AND action > 0 AND CAST(action AS TEXT) NOT IN (SELECT subject FROM judgement WHERE kind = 'UNDO') ORDER BY action DESC, number LIMIT 1", "UNDO");
    }

    /** All with a number above the given one, oldest first, at most a thousand. */
    List<Judgement> after(long number) throws SQLException {
        return query(ALL + "WHERE number > CAST(? AS INTEGER) ORDER BY number LIMIT 1000", String.valueOf(number));
    }

    List<Judgement> ofAction(String action) throws SQLException {
        return query(ALL + "WHERE action = CAST(? AS INTEGER) AND kind <> 'UNDO' ORDER BY number", action);
    }

    List<Judgements.Said> history(long before, int most) throws SQLException {
        List<Judgements.Said> history = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(HISTORY)) {
            statement.setLong(1, before);
            statement.setInt(2, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) history.add(new Judgements.Said(judgement(row), row.getString(9) == null ? null : Instant.parse(row.getString(9))));
            }
        }
        return history;
    }

    private List<Judgement> query(String sql, String parameter) throws SQLException {
        List<Judgement> judgements = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) judgements.add(judgement(row));
            }
        }
        return judgements;
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(row.getLong(1), row.getLong(2), Instant.parse(row.getString(3)), Judgement.Kind.valueOf(row.getString(4)),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8));
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
