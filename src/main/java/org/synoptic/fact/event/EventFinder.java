package org.synoptic.fact.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** Makes facts of kind start, end, occurred and deadline of the verbs and nouns that a time dates. Runs after times are found; claimants are found later. */
public final class EventFinder implements Finder {
    private final Lexicon words;
    private final RuleSet events;
    private final RuleSet relations;
    private final Stance stance;

    /**
     * @param language the folder of its rules, such as {@code en}
     * @throws IllegalArgumentException if a rule cannot be read
     */
    public EventFinder(String language) {
        words = Lexicon.load(EventFinder.class, language + "/words.yaml");
        events = RuleSet.load(EventFinder.class, language + "/events.yaml", words);
        relations = RuleSet.load(EventFinder.class, language + "/relations.yaml", words);
        stance = new Stance(words);
    }

    RuleSet rules() {
        return events;
    }

    @Override
    public void find(Reading reading) {
        for (Passage.Part part : Passage.Part.values()) {
            if (reading.times.stream().noneMatch(time -> time.passage().part() == part)) continue;
            Layers layers = new Layers(reading.of(part));
            for (Timex time : reading.times) if (time.passage().part() == part) layers.add("time", time.passage().span(), time);
            new Run(reading, part, layers).run();
        }
    }

    /** One text. */
    private final class Run {
        private final Reading reading;
        private final Passage.Part part;
        private final Layers layers;
        private final AnnotatedText text;
        private final TimeLinks times;
        private final NounPhrases nouns;
        private final LocalDate published;

        Run(Reading reading, Passage.Part part, Layers layers) {
            this.reading = reading;
            this.part = part;
            this.layers = layers;
            this.text = layers.text();
            this.times = TimeLinks.of(layers, words, relations);
            this.nouns = new NounPhrases(text, times, words);
            this.published = reading.article().published() == null ? null : reading.article().published().day();
        }

        void run() {
            Collection<Match> matches = verbs();
            boolean[] verbs = new boolean[text.size()];
            for (Match match : matches) verbs[match.first("verb")] = true;
            for (Match match : matches) {
                Fact fact = fact(match, verbs);
                if (fact != null) reading.facts.add(fact);
            }
        }

        /** One match for each verb: one that ties a time itself, else the longest. */
        private Collection<Match> verbs() {
            boolean[] inTime = new boolean[text.size()];
            for (TimeLink link : times.all()) for (int i = link.at(); i < link.end(); i++) inTime[i] = true;
            Map<Integer, Match> byVerb = new LinkedHashMap<>();
            for (Match match : events.findAll(layers)) {
                if (inTime[match.first("verb")]) continue;
                byVerb.merge(match.first("verb"), match, (a, b) -> a.has("when") != b.has("when") ? a.has("when") ? a : b : b.length() > a.length() ? b : a);
            }
            return byVerb.values();
        }

        private Fact fact(Match match, boolean[] verbs) {
            Sentence sentence = text.sentences().get(text.sentenceOf(match.first()));
            TimeLink link = times.dating(match, sentence, verbs);
            Dates dates = link == null ? null : Dating.of(link, published);
            if (dates == null || counts(link) && modality(match, sentence, dates) == Modality.ASSERTED && match.value("verb", words.get("happen")) != null) return null;
            String about = about(match, sentence);
            if (about == null) return null;
            FactKind kind = FactKind.valueOf(match.rule().as("kind"));
            int first = Math.min(match.first(), link.first());
            int end = Math.max(match.end(), link.end());
            Passage passage = reading.passage(part, first, end);
            boolean tied = !link.relation().equals("on") && !link.relation().equals("in");
            Passage stated = reading.passage(part, tied ? link.first() : link.at(), link.end());
            Claim claim = new Claim(null, modality(match, sentence, dates));
            return new Fact(kind, passage, stated, dates, "", null, Portion.TOTAL, List.of(), null, about, claim);
        }

        /** Whether the time is a length counted from publication: "in two weeks", which looks back when the verb does. */
        private static boolean counts(TimeLink link) {
            return link.time().type() == Timex.Type.DURATION && link.time().range() == null;
        }

        private Modality modality(Match match, Sentence sentence, Dates dates) {
            if (match.rule().as("modality") != null) return Modality.valueOf(match.rule().as("modality").toUpperCase(java.util.Locale.ROOT));
            Modality ifMissed = match.rule().as("kind").equals("OCCURRED") ? Modality.DENIED : Modality.PLANNED;
            Modality modality = stance.at(text, sentence, match.first("verb"), ifMissed);
            boolean ahead = published != null && dates.set().from() != null && !dates.set().from().isBefore(published)
                    && (dates.set().to() == null || dates.set().to().isAfter(published));
            return modality == Modality.ASSERTED && ahead ? Modality.PLANNED : modality;
        }

        private String about(Match match, Sentence sentence) {
            int verb = match.first("verb");
            int behind = match.end("verb");
            return switch (match.rule().as("of")) {
                case "state" -> match.words("state");
                case "deal" -> deal(match, sentence);
                case "later" -> firstOf(passive(verb, sentence) ? null : nouns.behind(match.end(), sentence), nouns.before(verb, sentence));
                case "object" -> passive(verb, sentence) ? nouns.before(verb, sentence) : firstOf(nouns.behind(behind, sentence), nouns.before(verb, sentence));
                case "either" -> {
                    if (passive(verb, sentence) || !nouns.beginsAt(behind, sentence)) yield nouns.before(verb, sentence);
                    yield firstOf(nouns.behind(behind, sentence), nouns.before(verb, sentence));
                }
                default -> {
                    String subject = nouns.before(verb, sentence);
                    yield subject == null ? null : subject + " " + match.value("verb", words.get("happen"));
                }
            };
        }

        private String deal(Match match, Sentence sentence) {
            String deal = nouns.around(match.first("deal"), sentence);
            return words.get("plain-deal").has(match.norm("deal")) ? deal : deal + " agreement";
        }

        private static String firstOf(String one, String other) {
            return one != null ? one : other;
        }

        private boolean passive(int verb, Sentence sentence) {
            for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 3); i--) {
                if (words.get("be").has(text.token(i).norm())) return !text.token(i + 1).is("to");
                if (!words.get("auxiliary").has(text.token(i).norm())) return false;
            }
            return false;
        }
    }
}
