package org.synoptic.fact.event;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Timex;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** The times of one text with the words that tie them, and which of them dates a verb. For one text. */
final class TimeLinks {
    /** How far behind a verb, and before it, its time may stand, in tokens. */
    private static final int BEHIND = 14;
    private static final int BEFORE = 24;

    private final AnnotatedText text;
    private final Lexicon words;
    private final TimeLink[] byFirst;
    private final TimeLink[] byLast;

    private TimeLinks(AnnotatedText text, Lexicon words) {
        this.text = text;
        this.words = words;
        this.byFirst = new TimeLink[text.size()];
        this.byLast = new TimeLink[text.size()];
    }

    static TimeLinks of(Layers layers, Lexicon words, RuleSet relations) {
        TimeLinks links = new TimeLinks(layers.text(), words);
        for (Layers.Mention mention : layers.all(EventFinder.TIME)) links.add(new TimeLink(mention.first(), mention.first(), mention.end(), "on", (Timex) mention.found()));
        WordClass by = words.get("by");
        for (Match match : relations.find(layers)) {
            Timex time = match.mention("when", EventFinder.TIME, Timex.class);
            links.add(new TimeLink(match.first(), match.first("when"), match.end(), match.value("by", by), time));
        }
        return links;
    }

    private void add(TimeLink link) {
        if (byFirst[link.at()] != null) byFirst[byFirst[link.at()].first()] = null;
        byFirst[link.at()] = link;
        byFirst[link.first()] = link;
        byLast[link.end() - 1] = link;
    }

    /** The link whose time, or whose tying word, begins at the token; null if none does. */
    TimeLink at(int token) {
        return byFirst[token];
    }

    /** The link that ends before the token; null if none does. */
    TimeLink endingAt(int token) {
        return token > 0 ? byLast[token - 1] : null;
    }

    /** All of them in the order of the text. */
    List<TimeLink> all() {
        List<TimeLink> all = new ArrayList<>();
        for (TimeLink link : byLast) if (link != null) all.add(link);
        return all;
    }

    /** The time that dates the verb, or null. {@code verbs} tells where other verbs stand, which keep their own times. */
    TimeLink dating(Match event, Sentence sentence, boolean[] verbs) {
        if (event.has("when")) return byFirst[event.first("when")];
        TimeLink behind = behind(event, sentence, verbs);
        if (behind != null && behind.time().type() != Timex.Type.DURATION) return behind;
        TimeLink before = before(event, sentence, verbs);
        return behind == null || before != null && before.time().range() != null ? before : behind;
    }

    private TimeLink behind(Match event, Sentence sentence, boolean[] verbs) {
        TimeLink length = null;
        for (int i = event.end("verb"); i < Math.min(sentence.end(), event.end("verb") + BEHIND); i++) {
            if (byFirst[i] != null && !describes(byFirst[i], sentence)) {
                if (byFirst[i].time().type() != Timex.Type.DURATION) return byFirst[i];
                if (length == null) length = byFirst[i];
            }
            if (verbs[i] || words.get("parting").has(text.token(i).norm()) || opensOther(i, sentence)) break;
        }
        return length;
    }

    /** Whether another verb of the subject follows: "charged and is to appear on Monday". */
    private boolean opensOther(int token, Sentence sentence) {
        return words.get("joins").has(text.token(token).norm()) && token + 1 < sentence.end() && words.get("auxiliary").has(text.token(token + 1).norm());
    }

    /** Whether the time only says which thing is meant: "the March 1 date", "Monday's deal". */
    private boolean describes(TimeLink link, Sentence sentence) {
        boolean behindDeterminer = link.first() == link.at() && link.at() > sentence.first() && words.get("determiner").has(text.token(link.at() - 1).norm());
        return behindDeterminer || isOwner(link, sentence);
    }

    private boolean isOwner(TimeLink link, Sentence sentence) {
        return link.end() < sentence.end() && words.get("possessive").has(text.token(link.end()).norm());
    }

    /** Whether the verb tells what something is for: "a 2016 deal to end the war" ended none in 2016. */
    private boolean isPurpose(int first, int verb) {
        for (int i = first; i < verb; i++) if (words.get("purpose").has(text.token(i).norm())) return true;
        return false;
    }

    private boolean commaBetween(int first, int end) {
        for (int i = first; i < end; i++) if (text.token(i).is(",")) return true;
        return false;
    }

    /** Whether the time opens the sentence or a clause: "On Monday, the talks began". */
    private boolean opens(TimeLink link, Sentence sentence) {
        return link.first() <= sentence.first() + 2 || text.token(link.first() - 1).is(",") || words.get("told").has(text.token(link.first() - 1).norm());
    }

    private TimeLink before(Match event, Sentence sentence, boolean[] verbs) {
        boolean perfect = event.first("verb") > sentence.first() && words.get("have").has(text.token(event.first("verb") - 1).norm());
        for (int i = event.first("verb") - 1; i >= Math.max(sentence.first(), event.first("verb") - BEFORE); i--) {
            if (byLast[i] != null) {
                TimeLink link = byLast[i];
                if (commaBetween(link.end(), event.first("verb")) && !opens(link, sentence)) return null;
                if (isOwner(link, sentence)) return null;
                if (describes(link, sentence) && isPurpose(link.end(), event.first("verb"))) return null;
                boolean reported = link.first() > sentence.first() && words.get("reporting").has(text.token(link.first() - 1).norm());
                return !reported || perfect ? link : null;
            }
            Token token = text.token(i);
            if (verbs[i] || words.get("told").has(token.norm()) || words.get("reporting").has(token.norm()) || words.get("parting").has(token.norm()) && !words.get("contrast").has(token.norm())) return null;
        }
        return null;
    }
}
