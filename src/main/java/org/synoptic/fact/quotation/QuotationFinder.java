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
        Wording text = new Wording(reading.of(Passage.Part.TEXT), words);
        Mentions inText = new Mentions(text);
        Wording headline = new Wording(reading.of(Passage.Part.HEADLINE), words);
        find(reading, Passage.Part.HEADLINE, headline, new Speakers(headline, new Mentions(headline), inText));
        find(reading, Passage.Part.TEXT, text, new Speakers(text, inText, null));
    }

    private void find(Reading reading, Passage.Part part, Wording wording, Speakers speakers) {
        String speaker = null;
        int paragraph = 0;
        for (Attribution found : new Attributions(wording, rules).find()) {
            Passage content = reading.passage(part, found.content().first(), found.content().end());
            boolean direct = wording.quoteEnd(found.content().first()) == found.content().end();
            if (found.source() != null) speaker = speakers.name(found.source());
            else if (!found.continues() || wording.paragraph(found.content().first()) > paragraph + 2) speaker = null;
            paragraph = wording.paragraph(found.content().end() - 1);
            reading.quotations.add(new Quotation(content, direct, found.speech(), speaker, span(found.source(), wording), span(found.cue(), wording)));
        }
    }

    private static Span span(Phrases.Run run, Wording wording) {
        return run == null ? null : wording.text.span(run.first(), run.end());
    }
}
