package org.synoptic.fact.quotation;

import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;

/** The cues of a text, by their first token. */
final class Cues {
    private final Cue[] cues;

    Cues(Wording wording, RuleSet rules) {
        cues = new Cue[wording.size()];
        for (Match match : rules.find(new Layers(wording.text))) {
            if (wording.quoted(match.first())) continue;
            Sort sort = wording.sort(match.first());
            Cue.Frame frame = Cue.Frame.named(match.rule().as("frame"));
            if (sort == Sort.NOUN && match.length() > 1 && frame == Cue.Frame.THING && wording.sort(match.first() - 1) != Sort.DETERMINER && wording.sort(match.first() - 1) != Sort.POSSESSIVE) {
                wording.verb(match.first());
                sort = Sort.VERB;
            }
            if (frame != Cue.Frame.SPEAKER && sort != Sort.VERB && sort != Sort.PARTICIPLE) continue;
            String norm = wording.norm(match.first());
            cues[match.first()] = new Cue(match.first(), match.end(), frame, match.rule().is("behind"), match.rule().is("speech"), wording.words.past(norm));
        }
    }

    /** Null if no cue begins at the token. */
    Cue at(int token) {
        return token < 0 || token >= cues.length ? null : cues[token];
    }
}
