package org.synoptic.fact.event;

import java.time.LocalDate;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.quantity.Context;
import org.synoptic.fact.quantity.TimesOf;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** The events of one text that a noun tells, with the time that says which one is meant: "Thursday's blast", "the March 3 vote". For one thread. */
final class DatedNouns {
    private final Reading reading;
    private final Passage.Part part;
    private final Layers layers;
    private final NounPhrases nouns;
    private final Lexicon words;
    private final Context context;
    private final TimesOf times;

    DatedNouns(Reading reading, Passage.Part part, Layers layers, NounPhrases nouns, Lexicon words, Context context, TimesOf times) {
        this.reading = reading;
        this.part = part;
        this.layers = layers;
        this.nouns = nouns;
        this.words = words;
        this.context = context;
        this.times = times;
    }

    /** Adds a fact to the reading for every such noun whose time tells days. */
    void add(RuleSet rules) {
        for (Match match : rules.find(layers)) {
            Fact fact = fact(match);
            if (fact != null) reading.facts.add(fact);
        }
    }

    private Fact fact(Match match) {
        AnnotatedText text = layers.text();
        Timex time = match.mention("when", EventFinder.TIME, Timex.class);
        LocalDate published = reading.article().published() == null ? null : reading.article().published().day();
        Timex since = match.mention("since", EventFinder.TIME, Timex.class);
        Dates dates = since != null ? Dating.before(time, since) : time.type() == Timex.Type.DURATION ? null : Dating.of(new TimeLink(match.first("when"), match.first("when"), match.end("when"), "on", time), published);
        if (dates == null) return null;
        Sentence sentence = text.sentences().get(text.sentenceOf(match.first()));
        String about = nouns.around(match.end("noun") - 1, sentence);
        if (about == null) return null;
        Passage passage = reading.passage(part, Math.min(match.first("when"), match.first("noun")), Math.max(match.end("when"), match.end("noun")));
        Passage stated = reading.passage(part, match.first("when"), match.end(since == null ? "when" : "since"));
        if (reading.facts.stream().anyMatch(told -> (told.kind() == FactKind.OCCURRED || told.kind() == FactKind.START) && told.stated().overlaps(stated) && told.passage().overlaps(passage) && told.about().endsWith(about))) return null;
        Modality modality = Dating.isAhead(dates, published) ? Modality.PLANNED : Modality.ASSERTED;
        return new Fact(DatedEvents.kind(match, about, words), passage, stated, dates, "", null, Portion.TOTAL, context.places(times, part, text, sentence, match.first("noun")), null, about,
                new Claim(null, modality));
    }
}
