package org.synoptic.library.incoming;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of everything that somebody wanted to add.
 *
 * @param when the adding ended
 * @param title what was added, in words
 * @param lines in the order of adding
 */
public record AddingReport(Instant when, String title, List<Line> lines) {
    /** What becomes of a file or an article. */
    public enum Outcome {
        ADDED("Added"), THERE_ALREADY("There already"), OTHER_VERSION("Another version"), SKIPPED("Skipped");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What became of one file, or of one article of a file that holds several.
     *
     * @param place path or address
     * @param headline empty if there is none
     * @param articles how many the line stands for; 0 for what was skipped
     * @param reason why, and what to do; empty if there is nothing to say
     */
    public record Line(Outcome outcome, String place, String headline, int articles, String reason) {}

    public AddingReport {
        lines = List.copyOf(lines);
    }

    /** Articles of an outcome; of what was skipped, files and parts of files. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).mapToLong(line -> Math.max(1, line.articles())).sum();
    }

    /** As a table for the clipboard: a line each, columns parted by tabs. */
    public String text() {
        return lines.stream().map(line -> String.join("\t", line.outcome().words(), line.place(), line.headline(), line.reason()))
                .collect(Collectors.joining("\n", "outcome\tplace\theadline\treason\n", "\n"));
    }
}
