package org.synoptic.judgement;

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
    /** How many entries of the history are given at a time. */
    public static final int PAGE = 200;

    private final JudgementTable table;
    private final JudgementLog log;

    /**
     * An entry of the history.
     *
     * @param takenBack when it was undone, or null
     */
    public record Said(Judgement judgement, Instant takenBack) {}

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
    public static Judgements open(Path folder, boolean readOnly) throws IOException {
        Path text = folder.resolve("judgements.jsonl");
        JudgementTable table = readOnly ? JudgementTable.inMemory() : JudgementTable.open(folder.resolve("judgements.db"));
        JudgementLog log = readOnly ? null : JudgementLog.open(text);
        try {
            new BothCopies(table).makeWhole(text, log);
            return new Judgements(table, log);
        } catch (SQLException e) {
            throw new IOException("the judgements in " + folder + " cannot be read: " + e.getMessage(), e);
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
    public Judgement keep(Judgement.Kind kind, String subject, String aspect, String value, String reason) throws IOException {
        return keep(List.of(new Judgement.Draft(kind, subject, aspect, value, reason))).getFirst();
    }

    /**
     * Keeps judgements that are one action of the analyst: all or none, and taken back by one undo.
     *
     * @param drafts at least one
     * @throws IOException if they could not be kept; none then holds
     */
    public synchronized List<Judgement> keep(List<Judgement.Draft> drafts) throws IOException {
        return keep(drafts, read(table::lastNumber) + 1);
    }

    private List<Judgement> keep(List<Judgement.Draft> drafts, long action) throws IOException {
        if (log == null) throw new IOException("the library is open in another window; judge there, or close that window and start anew");
        try {
            long number = table.lastNumber();
            List<Judgement> made = new ArrayList<>();
            for (Judgement.Draft draft : drafts) made.add(new Judgement(++number, action, Instant.now(), draft.kind(), draft.subject(), draft.aspect(), draft.value(), draft.reason()));
            long before = log.length();
            log.add(made);
            try {
                table.add(made);
            } catch (SQLException e) {
                log.cut(before);
                throw e;
            }
            return made;
        } catch (SQLException | IOException e) {
            throw new IOException("the " + drafts.getFirst().kind().key() + " could not be kept: " + e.getMessage() + "; free some space on the disk and try again", e);
        }
    }

    /** Takes back the newest action that holds, and gives its first judgement, or null if there is none. Given again, it holds again. */
    public synchronized Judgement undo() throws IOException {
        Judgement newest = undoable();
        if (newest != null) keep(Judgement.Kind.UNDO, String.valueOf(newest.action()), "", null, null);
        return newest;
    }

    /** Takes back an action that is not the newest. */
    public void takeBack(long action) throws IOException {
        keep(Judgement.Kind.UNDO, String.valueOf(action), "", null, null);
    }

    /** What {@link #undo} would take back, or null. */
    public synchronized Judgement undoable() throws IOException {
        List<Judgement> newest = read(table::newest);
        return newest.isEmpty() ? null : newest.getFirst();
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

    /** The same to be read by a person: newest first, from before a number, at most {@value #PAGE}. */
    public synchronized List<Said> history(long before) throws IOException {
        return read(() -> table.history(before, PAGE));
    }

    /** The same, with what an undoing takes back in its place. */
    public synchronized List<Judgement> meant(List<Judgement> some) throws IOException {
        List<Judgement> meant = new ArrayList<>();
        for (Judgement judgement : some)
            if (judgement.kind() == Judgement.Kind.UNDO) meant.addAll(read(() -> table.ofAction(judgement.subject())));
            else meant.add(judgement);
        return meant;
    }

    /** Remembers what the file of an article holds; nothing that the analyst could take back. */
    synchronized void noteHash(String article, String hash) throws IOException {
        if (withHash(hash).stream().noneMatch(noted -> noted.subject().equals(article))) keep(List.of(new Judgement.Draft(Judgement.Kind.HASH, article, "", hash, null)), 0);
    }

    synchronized List<Judgement> withHash(String hash) throws IOException {
        return read(() -> table.ofHash(hash));
    }

    boolean isReadOnly() {
        return log == null;
    }

    /**
     * Says of an article under its new name what holds of it under the old one: its file was moved. What was said stays one action
     * with what is said now, so that an undo takes back both.
     */
    synchronized void move(String from, String to) throws IOException {
        for (Judgement judgement : inForce(read(() -> table.naming(from)))) keep(List.of(judgement.renamed(name -> replaced(name, from, to))), judgement.action());
    }

    /**
     * Says of an article what holds of another version of it, where the analyst has not spoken of that article itself; one action with what was said.
     *
     * @return whether there was anything to say
     */
    synchronized boolean inherit(String from, String to) throws IOException {
        boolean any = false;
        for (Judgement judgement : inForce(read(() -> table.naming(from)))) {
            Judgement.Draft draft = judgement.renamed(name -> replaced(name, from, to));
            boolean spoken = judgement.kind() == Judgement.Kind.HASH
                    || read(() -> table.ofSubject(draft.subject())).stream().anyMatch(said -> said.kind() == draft.kind() && said.aspect().equals(draft.aspect()));
            if (!spoken) keep(List.of(draft), judgement.action());
            any |= !spoken;
        }
        return any;
    }

    /** Where a name stands alone or between others, but not where a longer one begins with it. */
    private static String replaced(String text, String from, String to) {
        return text.replaceAll(java.util.regex.Pattern.quote(from) + "(?![#!/\\w])", java.util.regex.Matcher.quoteReplacement(to));
    }

    /** The article with the outlet, day and story that the analyst gave it. */
    Article applyTo(Article article) throws IOException {
        Article.Builder described = article.toBuilder();
        for (Judgement judgement : of(article.id()))
            switch (judgement.kind()) {
                case OUTLET -> described.outlet(judgement.value());
                case DAY -> described.published(Published.on(LocalDate.parse(judgement.value())));
                case STORY -> {
                    if (judgement.aspect().isEmpty()) described.story(judgement.value());
                }
                default -> { }
            }
        Article so = described.build();
        return so.story() == null ? so : so.toBuilder().story(joined(so.story())).build();
    }

    /** The story that a story was joined to, or itself; of stories joined in a circle the first one that comes again. */
    private String joined(String story) throws IOException {
        Set<String> seen = new HashSet<>();
        String now = story;
        while (seen.add(now)) {
            String before = now;
            for (Judgement judgement : of(before)) if (judgement.kind() == Judgement.Kind.STORY && judgement.aspect().equals(StoryJudgements.ALL)) now = judgement.value();
        }
        return now;
    }

    private static List<Judgement> inForce(List<Judgement> newest) {
        return newest.stream().filter(judgement -> judgement.value() != null).toList();
    }

    @FunctionalInterface
    private interface Read<T> {
        T get() throws SQLException;
    }

    private static <T> T read(Read<T> read) throws IOException {
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
