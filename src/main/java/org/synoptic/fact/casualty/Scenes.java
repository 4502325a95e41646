package org.synoptic.fact.casualty;

import java.util.Locale;
import org.synoptic.fact.Passage;
import org.synoptic.fact.quantity.Context;
import org.synoptic.fact.quantity.TimesOf;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/**
 * Event, place and day of a figure, from its sentence and the one before: "A ferry sank off Brest on Friday. At least 40 sailors drowned." A
 * sentence that counts people takes up what the one before tells if it names no event itself, or one that was named before, and does not turn to something else.
 */
final class Scenes {
    private final Context context = new Context();
    private final WordClass turn;
    private final WordClass definite;
    private final WordClass revising;

    Scenes() {
        Lexicon words = Lexicon.load(Scenes.class, "en/scene.yaml");
        turn = words.get("turn");
        definite = words.get("definite");
        revising = words.get("revising");
    }

    Scene of(Harm harm, TimesOf times, AnnotatedText text) {
        Sentence sentence = text.sentences().get(harm.sentence());
        Scene own = scene(harm.part(), times, text, sentence, harm.first(), harm.end());
        if (harm.sentence() == 0 || !harm.group().hasNumber() || own.event() != null && !isDefinite(own.event(), text, sentence) || turns(text, sentence)) return own;
        Sentence before = text.sentences().get(harm.sentence() - 1);
        return turns(text, before) ? own : own.or(scene(harm.part(), times, text, before, before.end() - 1, before.end()));
    }

    private Scene scene(Passage.Part part, TimesOf times, AnnotatedText text, Sentence sentence, int first, int end) {
        return new Scene(context.event(text, sentence, first, end), context.places(times, part, text, sentence, first), context.period(times, part, text, sentence, first, time -> revises(text, first, time)));
    }

    private boolean isDefinite(String event, AnnotatedText text, Sentence sentence) {
        String words = text.words(sentence.first(), sentence.end()).toLowerCase(Locale.ROOT);
        return definite.phrases().stream().anyMatch(word -> (" " + words).contains(" " + word + " " + event.toLowerCase(Locale.ROOT)));
    }

    /** Between a figure and a day: the day is that of the new count, as in "lowered the toll to 11 on Wednesday". */
    private boolean revises(AnnotatedText text, int figure, int day) {
        for (int i = Math.min(figure, day); i <= Math.max(figure, day); i++) if (revising.has(text.token(i).norm())) return true;
        return false;
    }

    private boolean turns(AnnotatedText text, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) if (turn.standsAt(text, i, sentence.end())) return true;
        return false;
    }
}
