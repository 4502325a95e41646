package org.synoptic.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** The words around the figures of one report, each sentence read once. */
final class Wordings {
    private static final int BEFORE = 2;

    /**
     * What one sentence says.
     *
     * @param words meanings of its telling words, what the figure counts among them
     */
    record Wording(Set<String> words, Contrasts contrasts) {
        private static final Wording NONE = new Wording(Set.of(), new Contrasts(Map.of()));
    }

    private record Place(Passage.Part part, int sentence) {}

    private final Report report;
    private final Meaning meaning;
    private final Map<Passage.Part, AnnotatedText> texts = new HashMap<>();
    private final Map<Place, Wording> read = new HashMap<>();

    Wordings(Report report, Meaning meaning) {
        this.report = report;
        this.meaning = meaning;
    }

    /** That of the figure's sentence. */
    Wording of(Fact fact) {
        Passage stated = fact.stated();
        AnnotatedText text = text(stated.part());
        int token = text.tokenAt(stated.start());
        if (token == text.size()) return Wording.NONE;
        int sentence = text.sentenceOf(token);
        return read.computeIfAbsent(new Place(stated.part(), sentence), place -> words(text, text.sentences().get(sentence)));
    }

    /** The two words before the figure in its sentence; empty if there are none. */
    String before(Fact fact) {
        Passage stated = fact.stated();
        AnnotatedText text = text(stated.part());
        int token = text.tokenAt(stated.start());
        if (token == text.size()) return "";
        int first = Math.max(text.sentences().get(text.sentenceOf(token)).first(), token - BEFORE);
        return first < token ? text.words(first, token) : "";
    }

    private AnnotatedText text(Passage.Part part) {
        return texts.computeIfAbsent(part, missing -> AnnotatedText.of(missing.of(report.article())));
    }

    private Wording words(AnnotatedText text, Sentence sentence) {
        String words = text.span(sentence.first(), sentence.end()).of(text.text());
        return new Wording(Set.copyOf(meaning.of(words)), meaning.contrasts(words));
    }
}
