package org.synoptic.compare;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.fact.Timex;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/**
 * What an article tells as a whole: the event that one report names beside its toll is named elsewhere in another.
 *
 * @param words meanings of all telling words
 * @param names those of them that stand in capitals inside a sentence of the text, but for those of days and months
 * @param days all days and periods told
 * @param happenings of what sorts the events are that the headline and the first sentences name
 */
record Whole(Words words, Words names, Set<DateRange> days, Set<String> happenings) {
    /** How many sentences of its text tell what an article is about. */
    private static final int LEAD = 2;
    /** So many telling words in common are more than two lines have. */
    private static final int ENOUGH_WORDS = 8;

    static Whole of(Report report, Meaning meaning, Happenings happenings) {
        Set<String> words = new HashSet<>();
        for (Passage.Part part : Passage.Part.values()) words.addAll(meaning.of(part.of(report.article())));
        Set<DateRange> days = new HashSet<>();
        for (Timex time : report.findings().times()) if (time.range() != null) days.add(time.range());
        return new Whole(Words.of(words), Words.of(names(report, meaning)), days, first(report, happenings));
    }

    /** Of the headline and of the first sentences, by their nouns and by what the verbs that a time dates there say that happened. */
    private static Set<String> first(Report report, Happenings happenings) {
        AnnotatedText text = AnnotatedText.of(report.article().text());
        Set<String> first = happenings.of(report.article().headline());
        int end = 0;
        for (Sentence sentence : text.sentences().subList(0, Math.min(LEAD, text.sentences().size()))) {
            first.addAll(happenings.of(text.words(sentence.first(), sentence.end())));
            end = text.token(sentence.end() - 1).end();
        }
        for (Fact fact : report.findings().facts()) if (fact.kind().isDated() && fact.passage().end() <= end) first.addAll(happenings.of(fact.about()));
        return first;
    }

    private static Set<String> names(Report report, Meaning meaning) {
        Set<String> names = new HashSet<>();
        AnnotatedText text = AnnotatedText.of(report.article().text());
        for (Sentence sentence : text.sentences())
            for (int i = sentence.first() + 1; i < sentence.end(); i++) if (text.token(i).capital()) names.addAll(meaning.of(text.token(i)));
        for (Timex time : report.findings().times()) names.removeAll(meaning.of(time.passage().words()));
        return names;
    }

    /** Whether both reports are long enough to show that their main event is one, and do so by a name and by many words in common. */
    boolean isOfOneEvent(Whole other) {
        return Sets.meet(names, other.names) && Sets.common(words, other.words) >= ENOUGH_WORDS;
    }

    /** Whether it tells of a time as long as these days, or shorter, that is among them. */
    boolean tellsOf(DateRange other) {
        return days.stream().anyMatch(other::holds);
    }

    boolean tellsOfADayOf(Whole other) {
        return days.stream().anyMatch(other.days::contains);
    }
}
