package org.synoptic.library.incoming;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.synoptic.article.read.table.TableReader;
import org.synoptic.library.incoming.AddingReport.Line;

/**
 * A file that somebody wants to add, as far as it was looked at; immutable.
 *
 * @param file where it lies
 * @param story that its articles would belong to, or null
 * @param articles how many were found in it, those that are there already among them
 * @param headline of the first article; empty if it has none
 * @param outlet of the first article, or null
 * @param day of the first article, or null
 * @param withoutOutlet the articles, counted from 0, that name no outlet
 * @param withoutDay the articles, counted from 0, that tell no day
 * @param tables that it is or holds: columns and first rows with the mapping that is known or guessed
 * @param guessed those of them of which nobody has said what their columns hold
 * @param known what of it is there already, or was skipped, a line each
 * @param fresh how many articles are not there already
 */
public record Candidate(Path file, String story, int articles, String headline, String outlet, LocalDate day, List<Integer> withoutOutlet, List<Integer> withoutDay,
        List<TableReader.Sample> tables, List<TableReader.Sample> guessed, List<Line> known, int fresh) {

    public Candidate {
        withoutOutlet = List.copyOf(withoutOutlet);
        withoutDay = List.copyOf(withoutDay);
        tables = List.copyOf(tables);
        guessed = List.copyOf(guessed);
        known = List.copyOf(known);
    }

    /** Whether something of it has to be guessed, or to be seen before it is added. */
    public boolean asks() {
        return hasGuessedColumns() || fresh > 0 && (articles > 1 && tables.isEmpty() || !withoutOutlet.isEmpty() || !withoutDay.isEmpty());
    }

    /** Whether it has a table of which nobody has said what its columns hold. */
    public boolean hasGuessedColumns() {
        return !guessed.isEmpty();
    }

    /** The table whose columns are to be seen now, those that are guessed first; null if there is none. */
    public TableReader.Sample table() {
        return hasGuessedColumns() ? guessed.getFirst() : tables.isEmpty() ? null : tables.getFirst();
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }
}
