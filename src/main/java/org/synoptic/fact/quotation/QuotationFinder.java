package org.synoptic.fact.quotation;

import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Reading;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.Span;

/** Finds what people are reported to have said, thought or meant to do, in their words or the article's, and who they are. */
public final class QuotationFinder implements Finder {
    private final Words words;
    private final RuleSet rules;

    /** @param language the folder of rules: {@code en} */
    public QuotationFinder(String language) {
        words = new Words(language);
        rules = RuleSet.load(QuotationFinder.class, language + "/cues.yaml", words.lexicon);
    }

    RuleSet rules() {
        return rules;
    }

    @Override
    public void find(Reading reading) {
        for (Passage.Part part : Passage.Part.values()) {
            Wording wording = new Wording(reading.of(part), words);
            for (Attribution attribution : new Attributions(wording, rules).find())
                reading.quotations.add(quotation(attribution, wording, part, reading));
        }
    }

    private static Quotation quotation(Attribution found, Wording wording, Passage.Part part, Reading reading) {
        Passage content = reading.passage(part, found.content().first(), found.content().end());
        boolean direct = wording.quoteEnd(found.content().first()) == found.content().end();
        Span source = span(found.source(), wording);
        return new Quotation(content, direct, source == null ? null : source.of(wording.text.text()), source, span(found.cue(), wording));
    }

    private static Span span(Phrases.Run run, Wording wording) {
        return run == null ? null : wording.text.span(run.first(), run.end());
    }
}
