package org.synoptic.fact.time;

import java.util.List;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** Finds the tense of the verb that a time belongs to: the nearest before it in its sentence, else the nearest behind it. */
final class TenseReader {
    /** How far before a time its verb may stand, in tokens, and how far behind it. */
    private static final int REACH = 25;
    private static final int REACH_BEHIND = 40;

    private final WordClass future;
    private final WordClass past;
    private final WordClass pastBe;
    private final WordClass looksBack;
    private final WordClass be;
    private final WordClass infinitive;
    private final WordClass noVerb;
    private final WordClass beforeNoun;
    private final WordClass ahead;
    private final WordClass aheadFar;
    private final WordClass untilThen;
    private final WordClass behind;
    private final WordClass describes;
    private final WordClass looksPast;
    private final WordClass newClause;
    private final List<String> pastEndings;

    TenseReader(Lexicon words) {
        future = words.get("future");
        past = words.get("past");
        pastBe = words.get("past-be");
        looksBack = words.get("looks-back");
        be = words.get("be");
        infinitive = words.get("infinitive");
        noVerb = words.get("no-verb");
        beforeNoun = words.get("before-noun");
        ahead = words.get("ahead");
        aheadFar = words.get("ahead-far");
        untilThen = words.get("until-then");
        behind = words.get("behind");
        describes = words.get("describes");
        looksPast = words.get("looks-past");
        newClause = words.get("new-clause");
        pastEndings = past.phrases().stream().filter(word -> word.startsWith("-")).map(word -> word.substring(1)).toList();
    }

    Tense at(AnnotatedText text, Match time) {
        Sentence sentence = text.sentences().get(text.sentenceOf(time.first()));
        if (aheadOf(text, time, sentence)) return Tense.FUTURE;
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - 4); i--) if (behind.endsAt(text, i, time.first())) return Tense.OVER;
        boolean toBeDone = time.has("month") && !time.has("day") && time.first() > 0 && !beforeNoun.has(text.token(time.first() - 1).norm());
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - REACH); i--) {
            toBeDone &= i == 0 || !text.token(i - 1).is(",") || !newClause.has(text.token(i).norm());
            if (toBeDone && isInfinitive(text, i, time.first())) return Tense.FUTURE;
            Tense tense = of(text, i, time.first());
            if (tense != Tense.UNKNOWN) return tense;
        }
        for (int i = time.end(); i < Math.min(sentence.end(), time.end() + REACH_BEHIND); i++) {
            Tense tense = of(text, i, sentence.end());
            if (tense != Tense.UNKNOWN) return tense;
        }
        return Tense.UNKNOWN;
    }

    /** Whether the word before the time says that it lies ahead; at the head of a sentence and behind some verbs ("it held until Thursday") it does not. */
    private boolean aheadOf(AnnotatedText text, Match time, Sentence sentence) {
        for (int i = time.first() - 1; i >= Math.max(sentence.first() + 1, time.first() - 3); i--)
            if (!untilThen.has(text.token(i - 1).norm()) && ahead.endsAt(text, i, time.first()) || !time.has("weekday") && aheadFar.endsAt(text, i, time.first())) return true;
        return false;
    }

    /** "To acquire the bank in January" looks ahead, whenever it was agreed. */
    private boolean isInfinitive(AnnotatedText text, int i, int end) {
        if (!infinitive.has(text.token(i).norm()) || i + 1 >= end) return false;
        Token verb = text.token(i + 1);
        return verb.kind() == Token.Kind.WORD && !verb.capital() && !noVerb.has(verb.norm());
    }

    /** "May 8" in a dateline is no verb. */
    private static boolean isMonth(AnnotatedText text, int i) {
        return text.token(i).capital() && i + 1 < text.size() && text.token(i + 1).kind() == Token.Kind.NUMBER;
    }

    private Tense of(AnnotatedText text, int i, int end) {
        Token token = text.token(i);
        if (token.kind() != Token.Kind.WORD) return Tense.UNKNOWN;
        String before = i > 0 ? text.token(i - 1).norm() : "";
        if (future.standsAt(text, i, end) && !isMonth(text, i)) return pastBe.has(before) && looksBack.has(token.norm()) ? Tense.PAST : Tense.FUTURE;
        if (past.standsAt(text, i, end) && !be.has(before)) return Tense.PAST;
        if (!token.capital() && !be.has(before) && !describes.has(before) && !looksPast.has(token.norm())) for (String ending : pastEndings) if (token.norm().length() > ending.length() + 2 && token.norm().endsWith(ending)) return Tense.PAST;
        return Tense.UNKNOWN;
    }
}
