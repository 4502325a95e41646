package org.synoptic.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/**
 * What the analyst said, kept twice: in an SQLite file, which answers, and in a text file, from which the other is made again.
 * A judgement is on the disk in both when the method returns, or in neither when it throws. Safe for many threads.
 */
public final class Judgements implements Closeable {
    private final JudgementTable table;
    private final JudgementLog log;

    private Judgements(JudgementTable table, JudgementLog log) {
        this.table = table;
        this.log = log;
    }

    /**
     * Opens {@code judgements.db} and {@code judgements.jsonl} in a folder, and gives to each what only the other has.
     *
     * @param readOnly reads a copy of what is there now and takes no judgement
     * @throws IOException saying what is wrong with the files
     */
    static Judgements open(Path folder, boolean readOnly) throws IOException {
        Path text = folder.resolve("judgements.jsonl");
        JudgementTable table = readOnly ? JudgementTable.inMemory() : JudgementTable.open(folder.resolve("judgements.db"));
        JudgementLog log = readOnly ? null : JudgementLog.open(text);
        try {
            List<Judgement> logged = new ArrayList<>();
            JudgementLog.read(text, logged::add);
            Set<Long> kept = new HashSet<>();
            table.numbers(kept::add);
            for (Judgement judgement : logged) if (!kept.contains(judgement.number())) table.add(judgement);
            Set<Long> inLog = new HashSet<>();
            logged.forEach(judgement -> inLog.add(judgement.number()));
            if (log != null && !inLog.containsAll(kept)) copy(table, inLog, log);
            return new Judgements(table, log);
        } catch (SQLException e) {
            throw new IOException("the judgements in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void copy(JudgementTable table, Set<Long> inLog, JudgementLog log) throws SQLException, IOException {
        long last = 0;
        for (List<Judgement> some = table.after(last); !some.isEmpty(); some = table.after(last)) {
            for (Judgement judgement : some) if (!inLog.contains(judgement.number())) log.add(judgement);
            last = some.getLast().number();
        }
    }

    /**
     * Keeps a judgement, which replaces the one in force of the same kind, subject and aspect.
     *
     * @param aspect empty where the subject says enough
     * @param value null takes away what was said
     * @param reason may be null
     * @throws IOException if it could not be kept; it then does not hold
     */
    public synchronized Judgement keep(Judgement.Kind kind, String subject, String aspect, String value, String reason) throws IOException {
        if (log == null) throw new IOException("the library is open in another window; judge there, or close that window and start anew");
        try {
            Judgement judgement = new Judgement(table.lastNumber() + 1, Instant.now(), kind, subject, aspect, value, reason);
            long before = log.length();
            log.add(judgement);
            try {
                table.add(judgement);
            } catch (SQLException e) {
                log.cut(before);
                throw e;
            }
            return judgement;
        } catch (SQLException e) {
            throw new IOException("the " + kind.key() + " could not be kept: " + e.getMessage() + "; free some space on the disk and try again", e);
        }
    }

    /** Takes back the newest judgement that holds, and gives it, or null if there is none. Given again, it holds again. */
    public synchronized Judgement undo() throws IOException {
        List<Judgement> newest = read(table::newest);
        if (newest.isEmpty()) return null;
        keep(Judgement.Kind.UNDO, String.valueOf(newest.getFirst().number()), "", null, null);
        return newest.getFirst();
    }

    /** What holds of an article, story or saved search, oldest first. */
    public synchronized List<Judgement> of(String subject) throws IOException {
        return inForce(read(() -> table.ofSubject(subject)));
    }

    /** What holds of one kind, oldest first. */
    public synchronized List<Judgement> of(Judgement.Kind kind) throws IOException {
        return inForce(read(() -> table.ofKind(kind)));
    }

    /** Everything that was ever said, also what was taken back: what came after a number, oldest first, at most a thousand. */
    public synchronized List<Judgement> log(long after) throws IOException {
        return read(() -> table.after(after));
    }

    /** Says of one article what holds of another: it was moved. */
    synchronized void move(String from, String to) throws IOException {
        for (Judgement judgement : of(from)) keep(judgement.kind(), to, judgement.aspect(), judgement.value(), judgement.reason());
    }

    /** The article with the outlet and day that the analyst gave it. */
    Article applyTo(Article article) throws IOException {
        Article.Builder described = article.toBuilder();
        for (Judgement judgement : of(article.id()))
            switch (judgement.kind()) {
                case OUTLET -> described.outlet(judgement.value());
                case DAY -> described.published(Published.on(LocalDate.parse(judgement.value())));
                default -> { }
            }
        return described.build();
    }

    private static List<Judgement> inForce(List<Judgement> newest) {
        return newest.stream().filter(judgement -> judgement.value() != null).toList();
    }

    @FunctionalInterface
    private interface Read {
        List<Judgement> get() throws SQLException;
    }

    private static List<Judgement> read(Read read) throws IOException {
        try {
            return read.get();
        } catch (SQLException e) {
            throw new IOException("the judgements cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        table.close();
        if (log != null) log.close();
    }
}
