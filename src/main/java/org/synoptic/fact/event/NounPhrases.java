package org.synoptic.fact.event;

import org.synoptic.fact.Timex;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/**
 * Reads the noun phrase before or behind a verb without a parser: by determiners, prepositions, barriers and a list of nouns that begin,
 * end and happen. Of "the first talks in two years between the sides collapsed" the answer is "first talks".
 */
final class NounPhrases {
    private static final int REACH = 24;
    private static final int LONGEST = 5;
    private static final int MOST_INSERTED = 14;

    private final AnnotatedText text;
    private final TimeLinks times;
    private final WordClass determiner;
    private final WordClass preposition;
    private final WordClass barrier;
    private final WordClass auxiliary;
    private final WordClass event;
    private final WordClass carrier;
    private final WordClass pairing;
    private final WordClass relative;
    private final WordClass opener;
    private final WordClass noObject;
    private final WordClass nounToo;
    private final WordClass joins;
    private final WordClass purpose;
    private final WordClass adds;
    private final WordClass work;
    private final WordClass addsToWork;
    private final WordClass adverbEndings;
    private final WordClass participleEndings;
    private final WordClass pastEndings;
    private final WordClass agent;
    private final WordClass noAdverb;
    private final WordClass bound;
    private final WordClass burden;
    private final WordClass pronoun;
    private final WordClass person;
    private final boolean[] verbs;

    /** @param verbs tells at which tokens events stand, which belong to no phrase */
    NounPhrases(AnnotatedText text, TimeLinks times, boolean[] verbs, Lexicon words) {
        this.text = text;
        this.times = times;
        this.verbs = verbs;
        determiner = words.get("determiner");
        preposition = words.get("preposition");
        barrier = words.get("barrier");
        auxiliary = words.get("auxiliary");
        event = words.get("event");
        carrier = words.get("carrier");
        pairing = words.get("pairing");
        relative = words.get("relative");
        opener = words.get("opener");
        noObject = words.get("no-object");
        nounToo = words.get("noun-too");
        joins = words.get("joins");
        purpose = words.get("purpose");
        adds = words.get("adds");
        work = words.get("work");
        addsToWork = words.get("adds-work");
        adverbEndings = words.get("adverb-ending");
        participleEndings = words.get("participle-ending");
        pastEndings = words.get("past-ending");
        agent = words.get("agent");
        noAdverb = words.get("no-adverb");
        bound = words.get("bound");
        burden = words.get("burden");
        pronoun = words.get("pronoun");
        person = words.get("person-pronoun");
    }

    /** The subject of the verb that begins at the token, or null. */
    String before(int verb, Sentence sentence) {
        int end = skipBack(verb, sentence);
        int limit = Math.max(sentence.first(), end - REACH);
        int[] chosen = null;
        boolean known = false;
        int at = end;
        while (at > limit) {
            int segmentEnd = at;
            while (at > limit && isNominal(at - 1) && times.endingAt(at) == null) at--;
            int carried = carried(at, segmentEnd);
            if (carried > at) known = false;
            if (at < segmentEnd && (!known || holdsEvent(at, segmentEnd))) {
                chosen = new int[] {at, carried > at ? carried : segmentEnd};
                known |= holdsEvent(at, segmentEnd);
            }
            if (at > limit && is(determiner, at - 1)) at--;
            if (at > limit && times.endingAt(at) != null) at = Math.max(limit, times.endingAt(at).first());
            else if (at > limit && (is(preposition, at - 1) || is(agent, at - 1) && at - 2 >= limit && is(event, at - 2))) at--;
            else if (at > limit && pairStart(at - 1, limit) >= 0) at = pairStart(at - 1, limit);
            else if (at > limit && is(joins, at - 1) && isBurden(at - 1, limit)) at--;
            else if (at - 2 > limit && hangsOn(at)) {
                at -= 2;
                if (!known) chosen = null;
            } else break;
        }
        return chosen == null ? null : words(chosen[0], chosen[1], end);
    }

    /** Whether what begins at the token only adds to a noun before it: behind a participle ("brokered by Norway") or an infinitive ("to buy the club"). */
    private boolean hangsOn(int token) {
        return is(agent, token - 1) && endsIn(pastEndings, text.token(token - 2)) || is(purpose, token - 2) && is(determiner, token) && text.token(token - 1).kind() == Token.Kind.WORD;
    }

    /** Where, in the phrase, a word such as "carrying" adds to its noun what that holds; -1 if none does. */
    private int carried(int first, int end) {
        for (int i = first + 1; i < end; i++) if (is(burden, i)) return i;
        return -1;
    }

    /** Whether what the "and" at the token joins to is held by a thing: "a ferry carrying 80 passengers and crew". */
    private boolean isBurden(int and, int limit) {
        for (int i = and - 1; i > limit && (isNominal(i) || is(burden, i - 1)); i--) if (is(burden, i)) return true;
        return false;
    }

    /** What a pronoun as the subject of the verb means: the event named last before it, in its sentence or the one before; null if the subject is none. */
    String meant(int verb, Sentence sentence, Sentence before) {
        int subject = skipBack(verb, sentence) - 1;
        if (subject < sentence.first() || !is(pronoun, subject)) return null;
        for (int i = subject - 1; i >= sentence.first(); i--) if (is(event, i) && isNominal(i)) return around(i, sentence);
        if (before != null) for (int i = before.end() - 1; i >= before.first(); i--) if (is(event, i) && isNominal(i)) return around(i, before);
        return null;
    }

    /** Whether the subject of the verb is a pronoun: "she takes office". */
    boolean isPronounBefore(int verb, Sentence sentence) {
        int subject = skipBack(verb, sentence) - 1;
        return subject >= sentence.first() && (is(pronoun, subject) || is(person, subject));
    }

    /** Where "between" stands for the "and" at the token, or -1. */
    private int pairStart(int and, int limit) {
        if (!is(joins, and)) return -1;
        for (int i = and - 1; i >= limit; i--) {
            if (is(pairing, i)) return i;
            if (is(barrier, i)) return -1;
        }
        return -1;
    }

    /** The phrase that the noun at the token ends, with what "of" adds to it. */
    String around(int noun, Sentence sentence) {
        int first = noun;
        while (first > sentence.first() && isNominal(first - 1) && times.endingAt(first) == null) first--;
        return words(first, noun + 1, sentence.end());
    }

    /** The object that begins at or right behind the token, or null. */
    String behind(int token, Sentence sentence) {
        int at = token;
        while (at < sentence.end() && (times.at(at) == null ? is(determiner, at) || text.token(at).is("\"") || is(opener, at) : isLength(at, sentence))) at = times.at(at) == null ? at + 1 : times.at(at).end();
        int end = at;
        while (end < sentence.end() && end < at + LONGEST + 3 && (isNominal(end) || text.token(end).is("\"")) && times.at(end) == null) end++;
        if (end == at) return null;
        int next = end;
        while (next < sentence.end() && (text.token(next).is("\"") || times.at(next) != null)) next = times.at(next) != null ? times.at(next).end() : next + 1;
        if (is(carrier, lastWord(at, end)) && next + 2 < sentence.end() && is(purpose, next)) {
            String inner = behind(next + 2, sentence);
            if (inner != null) return inner;
        }
        return words(at, Math.min(end, at + LONGEST), sentence.end());
    }

    /** Whether a length of time at the token only describes what begins behind it: "a five-day strike". */
    private boolean isLength(int token, Sentence sentence) {
        TimeLink link = times.at(token);
        return link.first() == link.at() && link.time().type() == Timex.Type.DURATION && link.end() < sentence.end() && is(event, link.end());
    }

    private int lastWord(int first, int end) {
        int last = end - 1;
        while (last > first && text.token(last).is("\"")) last--;
        return last;
    }

    /** Whether a noun phrase can begin right here, so that the verb before it has an object. */
    boolean beginsAt(int token, Sentence sentence) {
        if (token >= sentence.end() || times.at(token) != null) return false;
        Token first = text.token(token);
        if (is(determiner, token) || first.is("\"")) return true;
        return isNominal(token) && !is(noObject, token) && !isAdverb(first);
    }

    private int skipBack(int verb, Sentence sentence) {
        int end = verb;
        while (end > sentence.first()) {
            if (times.endingAt(end) != null && times.endingAt(end).first() > sentence.first()) end = times.endingAt(end).first();
            else if (is(auxiliary, end - 1) || text.token(end - 1).is("\"") || isAdverb(text.token(end - 1)) && end - 1 > sentence.first()) end--;
            else if (text.token(end - 1).is(",") && end < verb && is(relative, end)) end--;
            // "its re-opened border"
            else if (text.token(end - 1).is("-") && end == verb && !text.token(verb).spaced() && end - 2 > sentence.first()) end -= 2;
            else if (is(joins, end - 1) && end - 2 > sentence.first() && (verbs[end - 2] || endsIn(pastEndings, text.token(end - 2)))) end -= 2;
            else if (text.token(end - 1).is(",") && end == verb && (endsIn(participleEndings, text.token(verb)) || endsIn(pastEndings, text.token(verb)) && isInserted(verb, sentence))) end--;
            else if (text.token(end - 1).is(",") && insertion(end - 1, sentence) >= 0) end = insertion(end - 1, sentence);
            else break;
        }
        return end;
    }

    /** Whether a comma follows that closes what a participle tells of the noun before it: "the bridge, opened in 1932, is closed". */
    private boolean isInserted(int participle, Sentence sentence) {
        if (participle - 2 < sentence.first() || !isNominal(participle - 2) || times.endingAt(participle - 1) != null || insertion(participle - 1, sentence) >= 0) return false;
        for (int i = participle + 1; i < Math.min(sentence.end(), participle + MOST_INSERTED); i++) if (text.token(i).is(",")) return true;
        return false;
    }

    /** The comma that opens what this one closes between subject and verb ("the talks, the first in two years, collapsed"), or -1. */
    private int insertion(int comma, Sentence sentence) {
        for (int i = comma - 2; i > Math.max(sentence.first(), comma - MOST_INSERTED); i--) if (text.token(i).is(",")) return i;
        return -1;
    }

    private boolean isNominal(int token) {
        Token here = text.token(token);
        if (here.kind() == Token.Kind.MARK) return here.is("-") || here.is("/") || here.is("&") || here.is("'") && !here.spaced() && token > 0 && text.token(token - 1).norm().endsWith("s");
        return !(verbs[token] && !is(nounToo, token)) && !is(determiner, token) && !is(preposition, token) && !is(barrier, token);
    }

    private boolean is(WordClass words, int token) {
        return words.has(text.token(token).norm());
    }

    private boolean isAdverb(Token token) {
        return !token.capital() && endsIn(adverbEndings, token) && !noAdverb.has(token.norm());
    }

    private static boolean endsIn(WordClass endings, Token token) {
        for (String ending : endings.phrases()) if (token.norm().endsWith(ending)) return true;
        return false;
    }

    private boolean holdsEvent(int first, int end) {
        for (int i = first; i < end; i++) if (is(event, i)) return true;
        return false;
    }

    /** The phrase up to its last event noun, at most {@value #LONGEST} tokens long, with what "of" adds to it; null if it is a number alone, such as an age. */
    private String words(int first, int end, int limit) {
        int last = end;
        for (int i = first; i < end; i++) if (is(event, i)) last = i + 1;
        int from = Math.max(first, last - LONGEST);
        while (from > first + 1 && text.token(from - 1).is("-") && !text.token(from).spaced()) from -= 2;
        while (from < last - 1 && (text.token(from).kind() == Token.Kind.MARK || text.token(from).norm().startsWith("'") || is(bound, from))) from++;
        while (last > from + 1 && text.token(last - 1).kind() == Token.Kind.MARK && !text.token(last - 1).is("'")) last--;
        if (last == from + 1 && text.token(from).kind() == Token.Kind.NUMBER) return null;
        if (last < limit && is(is(work, last - 1) ? addsToWork : adds, last)) {
            int more = last + 1;
            while (more < limit && is(determiner, more)) more++;
            int start = more;
            while (more < limit && more < start + LONGEST && isNominal(more) && times.at(more) == null) more++;
            if (more > start) last = more;
        }
        return text.words(from, last).replace("\"", "").replace("“", "").replace("”", "").strip();
    }
}
