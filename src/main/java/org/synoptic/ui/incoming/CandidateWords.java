package org.synoptic.ui.incoming;

import java.util.StringJoiner;
import org.synoptic.library.incoming.AddingReport.Outcome;
import org.synoptic.library.incoming.Candidate;
import org.synoptic.library.incoming.Preview;
import org.synoptic.ui.control.Counted;

/** A file that would be added, in words. */
final class CandidateWords {
    private static final String UNKNOWN = "unknown";

    private CandidateWords() {}

    /** {@code 12 found, 3 there already}. */
    static String articles(Candidate file) {
        int there = file.articles() - file.fresh();
        return file.articles() == 0 ? "none" : file.articles() + " found" + (there == 0 ? "" : ", " + there + " there already");
    }

    static String outlet(Candidate file, Preview preview) {
        Preview.Answer answer = preview == null ? null : preview.answers().get(file);
        return value(file.outlet(), answer == null ? null : answer.outlet(), file.withoutOutlet().size(), file.articles());
    }

    static String day(Candidate file, Preview preview) {
        Preview.Answer answer = preview == null ? null : preview.answers().get(file);
        return value(file.day() == null ? null : file.day().toString(), answer == null || answer.day() == null ? null : answer.day().toString(), file.withoutDay().size(), file.articles());
    }

    private static String value(String told, String filledIn, int lacking, int articles) {
        if (articles == 0) return "";
        if (lacking == 0) return told == null ? "" : told;
        String missing = filledIn == null ? UNKNOWN : filledIn;
        return lacking == articles ? missing : (told == null ? "" : told + ", ") + missing + " for " + lacking;
    }

    static String note(Candidate file) {
        StringJoiner note = new StringJoiner("; ");
        if (file.hasGuessedColumns()) note.add("columns are guessed, look below");
        else if (file.articles() > 1) note.add("is it as many as you expect?");
        long skipped = file.known().stream().filter(line -> line.outcome() == Outcome.SKIPPED).count();
        if (skipped > 0 && file.articles() > 0) note.add(Counted.of(skipped, "part") + " skipped");
        else if (skipped > 0) note.add("skipped: " + file.known().getFirst().reason());
        if (file.known().stream().anyMatch(line -> line.outcome() == Outcome.OTHER_VERSION)) note.add("another version of what is there");
        return note.toString();
    }
}
