package org.synoptic.fact.casualty;

import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** Tells how firmly a harm is stated by the words around its verb: denied, feared, or only planned and possible. */
final class Moods {
    private static final int REACH = 4;

    private final WordClass denial;
    private final WordClass unreal;
    private final WordClass guess;
    private final WordClass adverb;
    private final WordClass grave;
    private final WordClass infinitive;
    private final WordClass be;
    private final WordClass noPlan;

    Moods(Lexicon words) {
        denial = words.get("denial");
        unreal = words.get("unreal");
        guess = words.get("guess");
        adverb = words.get("adverb");
        grave = words.get("grave");
        infinitive = words.get("infinitive");
        be = words.get("be");
        noPlan = words.get("no-plan");
    }

    /** {@code PLANNED} for what has not happened and for what says nothing of whether it has. */
    Modality of(AnnotatedText text, Sentence sentence, Match match, Group group) {
        boolean denied = group.form() == Group.Form.NONE || isDenied(text, match, group);
        if (denied && isGrave(text, match)) return Modality.PLANNED;
        if (denied) return group.form() == Group.Form.NONE ? Modality.ASSERTED : Modality.DENIED;
        int verb = match.has("verb") ? match.first("verb") : match.first();
        Modality modality = Modality.ASSERTED;
        for (int i = verb - 1; i >= Math.max(sentence.first(), Math.min(verb, match.first()) - REACH); i--) {
            if (i >= group.first() && i < group.end()) continue;
            String word = text.token(i).norm();
            if (text.token(i).is(",") || text.token(i).is(";")) break;
            if (guess.has(word) || guess.has(word + " " + text.token(Math.min(i + 1, text.size() - 1)).norm())) return Modality.FEARED;
            boolean real = infinitive.has(word) && (!isInfinitive(text, i, verb) || i > 0 && noPlan.has(text.token(i - 1).norm()));
            if (unreal.has(word) && !real) modality = Modality.PLANNED;
        }
        return modality;
    }

    /** "To kill", "to be badly hurt"; not "to have killed", nor "stabbed to death, five wounded". */
    private boolean isInfinitive(AnnotatedText text, int to, int verb) {
        for (int i = to + 1; i < verb; i++) if (!be.has(text.token(i).norm()) && !adverb.has(text.token(i).norm())) return false;
        return true;
    }

    /** "Not", "never" in the match, or right before it but for an adverb. */
    private boolean isDenied(AnnotatedText text, Match match, Group group) {
        int verb = match.has("verb") ? match.first("verb") : match.first();
        for (int i = match.first(); i < verb; i++) if (denial.has(text.token(i).norm()) && !(match.rule().as("victim").equals("held") && i < group.end())) return true;
        int before = match.first() - 1;
        if (before > 0 && adverb.has(text.token(before).norm()) && !denial.has(text.token(before).norm())) before--;
        return before >= 0 && !(before >= group.first() && before < group.end()) && denial.has(text.token(before).norm());
    }

    /** In "nobody was seriously hurt" and "none has grave wounds" it is not denied that somebody was hurt. */
    private boolean isGrave(AnnotatedText text, Match match) {
        for (int i = match.first(); i < match.end(); i++) if (grave.standsAt(text, i, match.end())) return true;
        return false;
    }
}
