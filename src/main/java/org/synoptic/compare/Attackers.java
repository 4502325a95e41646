package org.synoptic.compare;

import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;

/** Whether a report says that the one who did it is among those it counts: "seven people, including the gunman, died". */
final class Attackers {
    /** So many tokens behind what includes the attacker he is named. */
    private static final int NEAR = 4;
    /** So many characters from the figure on may say so; there is no need to take an article apart for it. */
    private static final int REACH = 300;

    private final WordClass attacker;
    private final WordClass including;

    Attackers() {
        Lexicon words = Lexicon.load(CasualtyFinder.class, "en/people.yaml", "en/harm-words.yaml");
        attacker = words.get("attacker");
        including = words.get("including");
    }

    /** The words behind the figure that say so, or null. */
    String among(Report report, Fact fact) {
        String whole = fact.stated().part().of(report.article());
        AnnotatedText text = AnnotatedText.of(whole.substring(fact.stated().start(), Math.min(whole.length(), fact.stated().start() + REACH)));
        int end = text.size() == 0 ? 0 : text.sentences().getFirst().end();
        for (int i = 0; i < end; i++) {
            if (!including.standsAt(text, i, end)) continue;
            for (int named = i + 1; named < Math.min(end, i + NEAR); named++) if (attacker.standsAt(text, named, end)) return text.words(0, named + 1);
        }
        return null;
    }
}
