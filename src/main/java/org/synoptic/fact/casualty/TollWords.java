package org.synoptic.fact.casualty;

import java.util.Locale;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** What words tell of a statement's bearing on the toll. */
final class TollWords {
    private final WordClass elsewhere;
    private final WordClass severalEvents;
    private final WordClass ordinal;
    private final WordClass weakRule;
    private final WordClass conditionRule;
    private final WordClass alongRule;
    private final WordClass victimsRule;
    private final WordClass anybody;
    private final WordClass wholeRule;
    private final WordClass eventDoer;
    private final WordClass victimsCount;
    private final WordClass toldBefore;
    private final WordClass eventPlace;
    private final WordClass address;

    TollWords() {
        Lexicon words = Lexicon.load(TollWords.class, "en/people.yaml", "en/toll-words.yaml");
        elsewhere = words.get("elsewhere");
        severalEvents = words.get("several-events");
        ordinal = words.get("ordinal");
        weakRule = words.get("weak-rule");
        conditionRule = words.get("condition-rule");
        alongRule = words.get("along-rule");
        anybody = words.get("anybody");
        victimsRule = words.get("victims-rule");
        eventDoer = words.get("event-doer");
        address = words.get("address");
        eventPlace = words.get("event-place");
        toldBefore = words.get("told-before");
        victimsCount = words.get("victims-count-rule");
        wholeRule = words.get("whole-rule");
    }

    boolean isWeak(Evidence evidence) {
        return weakRule.has(evidence.harm().rule());
    }

    /** Whether it tells how some of the hurt are: those who are otherwise are others. */
    boolean isCondition(Evidence evidence) {
        return conditionRule.has(evidence.harm().rule());
    }

    /** Whether it tells of people besides those before it in its sentence. */
    boolean isAlong(Evidence evidence) {
        return alongRule.has(evidence.harm().rule());
    }

    boolean isCountOfVictims(Evidence evidence) {
        return victimsCount.has(evidence.harm().rule());
    }

    /** Whether its people were killed by somebody who is not among them. */
    boolean isOfVictims(Harm harm, AnnotatedText text) {
        Group group = harm.group();
        String who = group.who();
        if (group.form() == Group.Form.COUNTED && !group.isOne() && !group.definite() && who != null && !anybody.has(who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) return true;
        return victimsRule.has(harm.rule()) && (harm.first() == 0 || !eventDoer.has(text.token(harm.first() - 1).norm()));
    }

    /** Whether a figure beside it may hold the attacker whose death it tells: "three dead in murder-suicide". */
    boolean isOfWhole(Harm harm) {
        return wholeRule.has(harm.rule());
    }

    /** 5 of "a fifth victim", or 0. */
    int ordinal(Harm harm) {
        String who = harm.group().who();
        if (who == null) return 0;
        for (String word : who.toLowerCase(Locale.ROOT).split("[ -]")) if (ordinal.has(word)) return Integer.parseInt(ordinal.valueOf(word));
        return 0;
    }

    /** Whether the sentence sums over some events of one kind: "in shootings across the city". */
    boolean isOfSeveralEvents(AnnotatedText text, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) if (severalEvents.standsAt(text, i, sentence.end()) && !(i > sentence.first() && toldBefore.has(text.token(i - 1).norm()))) return true;
        return false;
    }

    /** Whether the sentence says where or at what hour: "in the 2300 block". */
    boolean isOfPlace(AnnotatedText text, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) if (eventPlace.standsAt(text, i, sentence.end())) return true;
        return false;
    }

    /** Whether the sentence sums over many events or tells of an earlier one; {@code year} is that of publication, or 0 if unknown. */
    boolean isElsewhere(AnnotatedText text, Sentence sentence, int year) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (elsewhere.standsAt(text, i, sentence.end())) return true;
            if (year > 0 && isOtherYear(text.token(i), year) && !(i + 1 < sentence.end() && address.has(text.token(i + 1).norm()))) return true;
        }
        return false;
    }

    private static boolean isOtherYear(Token token, int year) {
        if (token.kind() != Token.Kind.NUMBER || token.norm().length() != 4 || !token.norm().chars().allMatch(c -> c >= '0' && c <= '9')) return false;
        int number = Integer.parseInt(token.norm());
        return number >= 1900 && number < year - 1;
    }
}
