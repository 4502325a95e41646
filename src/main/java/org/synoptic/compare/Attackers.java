package org.synoptic.compare;

import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** Whether a report says that the one who did it is among those it counts: "seven people, including the gunman, died". */
final class Attackers {
    /** So many tokens behind what includes the attacker he is named. */
    private static final int NEAR = 4;

    private final WordClass attacker;
    private final WordClass including;

    Attackers() {
        Lexicon words = Lexicon.load(CasualtyFinder.class, "en/people.yaml", "en/harm-words.yaml");
        attacker = words.get("attacker");
        including = words.get("including");
    }

    /** The words behind the figure that say so, or null. */
    String among(Report report, Fact fact) {
        AnnotatedText text = AnnotatedText.of(fact.stated().part().of(report.article()));
        int figure = text.tokenAt(fact.stated().start());
        if (figure == text.size()) return null;
        Sentence sentence = text.sentences().get(text.sentenceOf(figure));
        for (int i = figure; i < sentence.end(); i++) {
            if (!including.standsAt(text, i, sentence.end())) continue;
            for (int named = i + 1; named < Math.min(sentence.end(), i + NEAR); named++) if (attacker.standsAt(text, named, sentence.end())) return text.words(figure, named + 1);
        }
        return null;
    }
}
