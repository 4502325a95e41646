package org.synoptic.fact.time;

import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.number.Numerals;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.AnnotatedText;

/** Finds the times of an article, headline first, and resolves them from its day of publication and from one another. */
public final class TimeFinder implements Finder {
    private final Numerals numerals = new Numerals();
    private final Lexicon words;
    private final RuleSet rules;
    private final TenseReader tenses;
    private final Resolver resolver = new Resolver();

    /**
     * @param language the folder of its rules, such as {@code en}
     * @throws IllegalArgumentException if a rule cannot be read
     */
    public TimeFinder(String language) {
        words = Lexicon.load(TimeFinder.class, language + "/words.yaml");
        rules = RuleSet.load(TimeFinder.class, words, language + "/dates.yaml", language + "/relative.yaml", language + "/durations.yaml");
        tenses = new TenseReader(words);
    }

    RuleSet rules() {
        return rules;
    }

    @Override
    public void find(Reading reading) {
        Context context = new Context(reading.article().published() == null ? null : reading.article().published().day());
        for (Passage.Part part : Passage.Part.values()) find(reading, part, context);
    }

    private void find(Reading reading, Passage.Part part, Context context) {
        AnnotatedText text = reading.of(part);
        if (text.size() == 0) return;
        Layers layers = new Layers(text);
        numerals.mark(layers);
        for (Match match : rules.find(layers)) {
            Tense tense = tenses.at(text, text.sentences().get(text.sentenceOf(match.first())), match.first(), match.end());
            Resolved time = resolver.resolve(new Phrase(match, words), context, tense);
            if (time.time() != null) {
                context.speakOf(time.time());
                if (match.has("quarter") && time.time().unit() == CalendarUnit.QUARTER && match.rule().as("is").equals("calendar")) context.nameQuarter(time.time());
            }
            reading.times.add(new Timex(reading.passage(part, match.first(), match.end()), time.type(), time.value(), time.mod(), time.range(), time.precision()));
        }
    }
}
