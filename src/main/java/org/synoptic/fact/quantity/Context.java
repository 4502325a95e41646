package org.synoptic.fact.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Timex;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Span;
import org.synoptic.text.Token;

/** What stands around a figure in its sentence: the event, its places, the days. */
public final class Context {
    private static final int MOST_MODIFIERS = 3;
    private static final int MOST_BEHIND = 8;
    /** How many tokens to either side may tell of a figure: more than nearly every sentence has. */
    private static final int REACH = 60;

    private final WordClass event;
    private final WordClass verb;
    private final WordClass wall;
    private final WordClass clauseEnd;
    private final WordClass placePreposition;
    private final WordClass beforePlace;
    private final WordClass saying;
    private final WordClass edge;
    private final WordClass tail;
    private final WordClass insidePlace;
    private final WordClass partitive;
    private final WordClass possessive;

    public Context() {
        Lexicon words = Lexicon.load(Context.class, "en/events.yaml");
        event = words.get("event");
        verb = words.get("event-verb");
        wall = words.get("wall");
        saying = words.get("saying");
        edge = words.get("edge");
        tail = words.get("tail");
        insidePlace = words.get("inside-place");
        partitive = words.get("partitive");
        possessive = words.get("possessive");
        placePreposition = words.get("place-preposition");
        beforePlace = words.get("before-place");
        clauseEnd = words.get("clause-end");
    }

    /** The event named nearest to the tokens from {@code first} to {@code end}, with its main words, or null. */
    public String event(AnnotatedText text, Sentence sentence, int first, int end) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int i = from(sentence, first); i < to(sentence, end); i++) {
            if (!event.has(text.token(i).norm()) && !verb.has(text.token(i).norm())) continue;
            int away = i < first ? first - i : Math.max(0, i - end + 1);
            if (away < distance) {
                best = i;
                distance = away;
            }
        }
        return best < 0 ? null : phrase(text, sentence, best, first, end);
    }

    private static int from(Sentence sentence, int first) {
        return Math.max(sentence.first(), first - REACH);
    }

    private static int to(Sentence sentence, int end) {
        return Math.min(sentence.end(), end + REACH);
    }

    private String phrase(AnnotatedText text, Sentence sentence, int noun, int first, int end) {
        int from = noun;
        while (from > sentence.first() && noun - from < MOST_MODIFIERS * 2 && (from - 1 >= end || noun < first) && modifies(text, from - 1)) from--;
        while (from < noun && isJoint(text.token(from))) from++;
        int to = noun + 1;
        int limit = Math.min(sentence.end(), noun < first ? Math.min(first, noun + MOST_BEHIND) : noun + MOST_BEHIND);
        if (to < limit && isPlaceWord(text.token(to))) {
            to++;
            while (to < limit && text.token(to).kind() == Token.Kind.WORD && (text.token(to).capital() || insidePlace.has(text.token(to).norm()) || !wall.has(text.token(to).norm()))) to++;
            while (to > noun + 1 && (wall.has(text.token(to - 1).norm()) || isPlaceWord(text.token(to - 1)))) to--;
        }
        return text.words(from, to);
    }

    private boolean modifies(AnnotatedText text, int at) {
        Token token = text.token(at);
        return isJoint(token) || token.kind() != Token.Kind.MARK && !wall.has(token.norm());
    }

    /** Stands between the words of a phrase, but begins none. */
    private boolean isJoint(Token token) {
        return possessive.has(token.norm()) || token.is("-");
    }

    private boolean isPlaceWord(Token token) {
        return placePreposition.has(token.norm());
    }

    /** What a length of time measures: "conflict" of "the five-year conflict", "fighting" of "five years of fighting"; else the clause. */
    public String measured(AnnotatedText text, Sentence sentence, int first, int end) {
        int from = end < sentence.end() && partitive.has(text.token(end).norm()) ? end + 1 : end;
        boolean attribute = from > end || text.words(first, end).indexOf('-') >= 0;
        int to = from;
        while (attribute && to < sentence.end() && to - from < MOST_MODIFIERS && text.token(to).kind() == Token.Kind.WORD && !wall.has(text.token(to).norm()) && !isPlaceWord(text.token(to))) to++;
        return to > from ? text.words(from, to) : clause(text, sentence, first, end);
    }

    /** The clause around the tokens from {@code first} to {@code end}, with "…" for them: "Donors pledged … at the conference"; null if nothing is left. */
    public String clause(AnnotatedText text, Sentence sentence, int first, int end) {
        int from = first;
        while (from > sentence.first() && first - from < MOST_BEHIND && !endsClause(text, from - 1)) from--;
        int to = end;
        while (to < sentence.end() && to - end < MOST_BEHIND && !endsClause(text, to)) to++;
        while (from < first && (edge.has(text.token(from).norm()) || from > sentence.first() && text.token(from - 1).is(":") && !endsClause(text, from - 1))) from++;
        while (to > end && tail.has(text.token(to - 1).norm())) to--;
        String left = from < first ? text.words(from, first) : "";
        String right = to > end ? text.words(end, to) : "";
        return left.isEmpty() && right.isEmpty() ? null : (left + " … " + right).strip();
    }

    /** A colon inside "4:12" ends none. */
    private boolean endsClause(AnnotatedText text, int at) {
        return clauseEnd.has(text.token(at).norm()) && (text.token(at).spaced() || at + 1 == text.size() || text.token(at + 1).spaced() || text.token(at + 1).kind() != Token.Kind.NUMBER);
    }

    /** Names behind "in", "near" and the like, the nearest to the token first. */
    public List<String> places(TimesOf times, Passage.Part part, AnnotatedText text, Sentence sentence, int near) {
        record Place(String name, int away) {}
        List<Place> places = new ArrayList<>();
        for (int i = Math.max(sentence.first() + 1, from(sentence, near)); i < to(sentence, near); i++) {
            int before = i - 1;
            while (before > sentence.first() && i - before < MOST_MODIFIERS && beforePlace.has(text.token(before).norm())) before--;
            if (!text.token(i).capital() || !isPlaceWord(text.token(before))) continue;
            int end = i + 1;
            while (end < sentence.end() && (text.token(end).capital() && text.token(end).kind() == Token.Kind.WORD || text.token(end).is("-"))) end++;
            if (times.in(part, text.span(i, end)).isEmpty()) places.add(new Place(text.words(i, end), Math.abs(i - near)));
            i = end;
        }
        places.sort(java.util.Comparator.comparingInt(Place::away));
        return places.stream().map(Place::name).distinct().toList();
    }

    /**
     * The days named nearest to a token of the sentence, or null.
     *
     * @param other tells of the token at which days begin whether they are those of something else
     */
    public DateRange period(TimesOf times, Passage.Part part, AnnotatedText text, Sentence sentence, int near, IntPredicate other) {
        DateRange best = null;
        int distance = Integer.MAX_VALUE;
        for (Timex time : times.in(part, text.span(from(sentence, near), to(sentence, near)))) {
            int away = Math.abs(time.passage().start() - text.token(near).start());
            if (time.range() == null || away >= distance || isSaying(text, time.passage().span()) || other.test(text.tokenAt(time.passage().start()))) continue;
            best = time.range();
            distance = away;
        }
        return best;
    }

    /** Whether the days are those on which something was said: "officials said on Sunday", "officials on Sunday said". */
    private boolean isSaying(AnnotatedText text, Span time) {
        int first = text.tokenAt(time.start());
        int after = text.tokenAt(time.end() - 1) + 1;
        if (after < text.size() && saying.has(text.token(after).norm())) return true;
        for (int i = first - 1; i >= Math.max(0, first - MOST_MODIFIERS) && text.token(i).kind() == Token.Kind.WORD; i--) if (saying.has(text.token(i).norm())) return true;
        return false;
    }
}
