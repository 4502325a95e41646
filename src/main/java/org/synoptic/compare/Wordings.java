package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** The words around the figures of one report, each sentence read once. */
final class Wordings {
    private static final int BEFORE = 2;

    private record Word(String meaning, int token) {}

    private record Wording(List<Word> words, Contrasts contrasts) {
        private static final Wording NONE = new Wording(List.of(), new Contrasts(Map.of()));
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

    /**
     * From the meanings of the telling words of the figure's sentence, what it counts among them, to the tokens between each and the figure. The
     * words of a day are no telling ones of what happened then.
     */
    Map<String, Integer> distances(Fact fact) {
        AnnotatedText text = text(fact.stated().part());
        int first = text.tokenAt(fact.stated().start());
        int last = text.tokenAt(fact.stated().end() - 1);
        Map<String, Integer> distances = new HashMap<>();
        for (Word word : of(fact).words) if (!fact.kind().isDated() || word.token < first || word.token > last) distances.merge(word.meaning, Math.max(0, Math.max(first - word.token, word.token - last)), Math::min);
        return distances;
    }

    /** What the figure's sentence tells apart. */
    Contrasts contrasts(Fact fact) {
        return of(fact).contrasts;
    }

    private Wording of(Fact fact) {
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
        List<Word> words = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) for (String known : meaning.of(text.token(i))) words.add(new Word(known, i));
        return new Wording(words, meaning.contrasts(text.words(sentence.first(), sentence.end())));
    }
}
