package org.synoptic.fact.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.quantity.Context;
import org.synoptic.fact.quantity.TimesOf;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** The dated events of one text. For one thread. */
final class DatedEvents {
    /** Classes of what is over in a day and of what goes on. */
    private static final List<String> LENGTHS = List.of("moment", "lasting");

    private final Reading reading;
    private final Passage.Part part;
    private final Layers layers;
    private final AnnotatedText text;
    private final TimeLinks times;
    private final Lexicon words;
    private final Stance stance;
    private final boolean[] verbs;
    private final NounPhrases nouns;
    private final LocalDate published;
    private final Context context;
    private final TimesOf allTimes;

    DatedEvents(Reading reading, Passage.Part part, Layers layers, TimeLinks times, boolean[] verbs, NounPhrases nouns, Lexicon words, Stance stance, Context context,
            TimesOf allTimes) {
        this.reading = reading;
        this.part = part;
        this.layers = layers;
        this.text = layers.text();
        this.times = times;
        this.words = words;
        this.stance = stance;
        this.verbs = verbs;
        this.nouns = nouns;
        this.context = context;
        this.allTimes = allTimes;
        this.published = reading.article().published() == null ? null : reading.article().published().day();
    }

    /** Adds a fact to the reading for every event that a time dates and of which the words say what it is about. */
    void add(RuleSet rules) {
        Collection<Match> events = events(rules);
        for (Match event : events) verbs[event.first("verb")] = true;
        for (Match event : events) {
            Fact fact = fact(event);
            if (fact != null) reading.facts.add(fact);
        }
    }

    /** One match for each verb and kind of fact: one that ties a time itself, else the longest. */
    private Collection<Match> events(RuleSet rules) {
        boolean[] inTime = new boolean[text.size()];
        for (TimeLink link : times.all()) for (int i = link.at(); i < link.end(); i++) inTime[i] = true;
        Map<String, Match> byVerb = new LinkedHashMap<>();
        boolean[] tied = new boolean[text.size()];
        for (Match match : rules.findAll(layers)) {
            int verb = match.first("verb");
            if (inTime[verb] || tied[verb] && !match.has("when")) continue;
            if (match.has("when") && !tied[verb]) byVerb.values().removeIf(other -> other.first("verb") == verb);
            tied[verb] |= match.has("when");
            String key = match.has("when") ? verb + match.rule().as("kind") : String.valueOf(verb);
            byVerb.merge(key, match, (one, other) -> other.length() > one.length() ? other : one);
        }
        return byVerb.values();
    }

    /** Null if no time dates the event, or nothing tells what it is about. */
    private Fact fact(Match event) {
        Sentence sentence = text.sentences().get(text.sentenceOf(event.first()));
        TimeLink link = times.dating(event, sentence, verbs);
        Dates dates = link == null ? null : Dating.of(link, published);
        if (dates == null) return null;
        Modality modality = modality(event, sentence, dates);
        if (modality == Modality.ASSERTED && looksBack(link)) return null;
        String about = about(event, sentence);
        if (about == null) return null;
        Passage passage = reading.passage(part, Math.min(event.first(), link.first()), Math.max(event.end(), link.end()));
        boolean tied = !link.relation().equals("on") && !link.relation().equals("in");
        Passage stated = reading.passage(part, tied ? link.first() : link.at(), link.end());
        return new Fact(kind(event, about, words), passage, stated, dates, "", null, Portion.TOTAL, places(link, sentence), null, about, new Claim(null, modality));
    }

    private List<String> places(TimeLink link, Sentence sentence) {
        return context.places(allTimes, part, text, sentence, link.at());
    }

    /** That of the rule, or the one that it has for what is over in a day, or goes on for days. */
    static FactKind kind(Match event, String about, Lexicon words) {
        String thing = about.substring(about.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        for (String length : LENGTHS) if (event.rule().as(length) != null && words.get(length).has(thing)) return FactKind.valueOf(event.rule().as(length));
        return FactKind.valueOf(event.rule().as("kind"));
    }

    /** A length of time told of something past is no time to come: "the first attack in two weeks", "he died within an hour". */
    private static boolean looksBack(TimeLink link) {
        return link.time().type() == Timex.Type.DURATION && link.time().range() == null;
    }

    private Modality modality(Match event, Sentence sentence, Dates dates) {
        if (event.rule().as("modality") != null) return Modality.valueOf(event.rule().as("modality").toUpperCase(Locale.ROOT));
        Modality ifMissed = event.rule().as("kind").equals("OCCURRED") ? Modality.DENIED : Modality.PLANNED;
        Modality modality = stance.at(text, sentence, event.first("verb"), ifMissed);
        return modality == Modality.ASSERTED && Dating.isAhead(dates, published) ? Modality.PLANNED : modality;
    }

    /** What starts, ends or falls due; of what happens also how ("plane crash"). Null if the words do not tell. */
    private String about(Match event, Sentence sentence) {
        int verb = event.first("verb");
        int behind = event.end("verb");
        String thing = switch (event.rule().as("of")) {
            case "state" -> event.words("state");
            case "act" -> nouns.beginsAt(behind, sentence) ? nouns.behind(behind, sentence) : event.words("verb");
            case "deal" -> deal(event, sentence);
            case "later" -> passive(verb, sentence) ? nouns.before(verb, sentence) : objectOrSubject(event.end(), verb, sentence);
            case "object" -> passive(verb, sentence) ? nouns.before(verb, sentence) : objectOrSubject(behind, verb, sentence);
            case "either" -> passive(verb, sentence) || !nouns.beginsAt(behind, sentence) ? nouns.before(verb, sentence) : objectOrSubject(behind, verb, sentence);
            default -> nouns.before(verb, sentence);
        };
        String happening = happening(event);
        if (thing == null && happening == null) thing = nouns.meant(verb, sentence, sentenceBefore(sentence));
        if (thing == null && happening != null && words.get("sole").has(happening) && nouns.isPronounBefore(verb, sentence)) return happening;
        return thing == null || happening == null || event.has("deal") ? thing : thing + " " + happening;
    }

    private Sentence sentenceBefore(Sentence sentence) {
        return sentence.first() == 0 ? null : text.sentences().get(text.sentenceOf(sentence.first()) - 1);
    }

    private String objectOrSubject(int behind, int verb, Sentence sentence) {
        String object = nouns.behind(behind, sentence);
        if (object == null || !words.get("own").has(text.token(behind).norm())) return object != null ? object : nouns.before(verb, sentence);
        String owner = nouns.before(verb, sentence);
        return owner == null ? object : owner + " " + object;
    }

    /** The noun for what the verb says happens; null where the thing itself says it ("the attack took place"). */
    private String happening(Match event) {
        String told = event.rule().as("class");
        if (told == null && event.rule().as("kind").equals("OCCURRED")) told = event.value("verb", words.get("deed"));
        return "event".equals(told) ? null : told;
    }

    private String deal(Match event, Sentence sentence) {
        String deal = nouns.around(event.first("deal"), sentence);
        return words.get("plain-deal").has(event.norm("deal")) ? deal : deal + " agreement";
    }

    private boolean passive(int verb, Sentence sentence) {
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 3); i--) {
            if (words.get("be").has(text.token(i).norm())) return !words.get("purpose").has(text.token(i + 1).norm());
            if (!words.get("auxiliary").has(text.token(i).norm())) return false;
        }
        return false;
    }
}
