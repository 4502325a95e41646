package org.synoptic.fact.event;

import java.util.List;
import java.util.stream.Stream;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.quantity.Context;
import org.synoptic.fact.quantity.TimesOf;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Rule;
import org.synoptic.fact.rule.RuleSet;

/** Makes facts of kind start, end, occurred and deadline of the verbs and nouns that a time dates. Runs after times are found; claimants are found later. */
public final class EventFinder implements Finder {
    /** The layer of {@link Timex}es that the rules refer to as {@code <time>}. */
    static final String TIME = "time";

    private final Lexicon words;
    private final RuleSet events;
    private final RuleSet nouns;
    private final RuleSet relations;
    private final Stance stance;
    private final Context context = new Context();

    /**
     * @param language the folder of its rules, such as {@code en}
     * @throws IllegalArgumentException if a rule cannot be read
     */
    public EventFinder(String language) {
        words = Lexicon.load(EventFinder.class, language + "/words.yaml", language + "/verbs.yaml");
        events = RuleSet.load(EventFinder.class, language + "/events.yaml", words);
        nouns = RuleSet.load(EventFinder.class, language + "/nouns.yaml", words);
        relations = RuleSet.load(EventFinder.class, language + "/relations.yaml", words);
        stance = new Stance(words);
    }

    List<Rule> rules() {
        return Stream.concat(events.rules().stream(), nouns.rules().stream()).toList();
    }

    @Override
    public void find(Reading reading) {
        TimesOf times = new TimesOf(reading);
        for (Passage.Part part : Passage.Part.values()) {
            if (reading.times.stream().noneMatch(time -> time.passage().part() == part)) continue;
            Layers layers = new Layers(reading.of(part));
            for (Timex time : reading.times) if (time.passage().part() == part) layers.add(TIME, time.passage().span(), time);
            TimeLinks links = TimeLinks.of(layers, words, relations);
            boolean[] verbs = new boolean[layers.text().size()];
            NounPhrases phrases = new NounPhrases(layers.text(), links, verbs, words);
            new DatedEvents(reading, part, layers, links, verbs, phrases, words, stance, context, times).add(events);
            new DatedNouns(reading, part, layers, phrases, words, context, times).add(nouns);
        }
    }
}
