package org.synoptic.library.incoming;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What adding would bring, before anything is kept; immutable.
 *
 * @param title what was given, in words
 * @param files in the order of their paths
 * @param answers what the analyst filled in, for the articles of a file that lack it
 */
public record Preview(String title, List<Candidate> files, Map<Candidate, Answer> answers) {
    /** Each may be null. */
    public record Answer(String outlet, LocalDate day) {}

    public Preview {
        files = List.copyOf(files);
        answers = Map.copyOf(answers);
    }

    /** Whether there is something to ask or to see before it is added. */
    public boolean asks() {
        return files.stream().anyMatch(Candidate::asks);
    }

    /** How many articles would come in. */
    public int fresh() {
        return files.stream().mapToInt(Candidate::fresh).sum();
    }

    /** With outlet and day for the articles of a file that lack them; null leaves what was filled in before. */
    public Preview with(Candidate file, String outlet, LocalDate day) {
        Answer before = answers.getOrDefault(file, new Answer(null, null));
        Map<Candidate, Answer> all = new HashMap<>(answers);
        all.put(file, new Answer(outlet == null ? before.outlet() : outlet, day == null ? before.day() : day));
        return new Preview(title, files, all);
    }

    /** With a file looked at anew in the place of the same file. */
    public Preview with(Candidate again) {
        List<Candidate> all = files.stream().map(file -> file.file().equals(again.file()) ? again : file).toList();
        Map<Candidate, Answer> kept = new HashMap<>(answers);
        kept.keySet().retainAll(all);
        return new Preview(title, all, kept);
    }

    /** The files that ask for something. */
    public Stream<Candidate> asking() {
        return files.stream().filter(Candidate::asks);
    }
}
