package org.synoptic.fact.event;

import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** How firmly a verb is said, by the words shortly before it. */
final class Stance {
    private static final int NEAR = 5;
    private static final int FAR = 10;

    private final WordClass planned;
    private final WordClass proposed;
    private final WordClass denied;
    private final WordClass missed;
    private final WordClass purpose;
    private final WordClass auxiliary;

    Stance(Lexicon words) {
        planned = words.get("planned");
        proposed = words.get("proposed");
        denied = words.get("denied");
        missed = words.get("missed");
        purpose = words.get("purpose");
        auxiliary = words.get("auxiliary");
    }

    private boolean isAuxiliary(AnnotatedText text, int first, int end) {
        for (int i = first; i < end; i++) if (!auxiliary.has(text.token(i).norm())) return false;
        return true;
    }

    /** @param ifMissed what it means that somebody failed to do it */
    Modality at(AnnotatedText text, Sentence sentence, int verb, Modality ifMissed) {
        boolean isPlanned = false;
        boolean isDenied = false;
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - NEAR); i--) {
            String norm = text.token(i).norm();
            if (norm.equals(",") || norm.equals("\"") && i < verb - 1) break;
            if (missed.has(norm) && purpose.has(text.token(i + 1).norm())) return ifMissed;
            isPlanned |= planned.has(norm) && (!purpose.has(norm) || isAuxiliary(text, i + 1, verb));
            isDenied |= denied.has(norm);
        }
        if (isDenied) return Modality.DENIED;
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - FAR); i--) if (proposed.standsAt(text, i, verb)) return Modality.PROPOSED;
        return isPlanned ? Modality.PLANNED : Modality.ASSERTED;
    }
}
