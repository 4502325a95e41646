package org.synoptic.fact.time;

import java.time.LocalDate;
import java.util.List;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.number.Numerals;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.text.AnnotatedText;

/** Finds the times of an article, headline first, and resolves them from its day of publication and from one another. */
public final class TimeFinder implements Finder {
    /** How many tokens before its day a dateline may have. */
    private static final int DATELINE = 12;

    /** How many years gone by a text names at least that tells of them. */
    private static final int MANY = 6;

    private final Numerals numerals;
    private final Lexicon words;
    private final RuleSet rules;
    private final TenseReader tenses;
    private final Resolver resolver = new Resolver();

    /**
     * @param language the folder of its rules, such as {@code en}
     * @throws IllegalArgumentException if a rule cannot be read
     */
    public TimeFinder(String language) {
        numerals = new Numerals(language);
        words = Lexicon.load(TimeFinder.class, language + "/words.yaml");
        rules = RuleSet.load(TimeFinder.class, words, language + "/names.yaml", language + "/dates.yaml", language + "/relative.yaml", language + "/durations.yaml");
        tenses = new TenseReader(words);
    }

    RuleSet rules() {
        return rules;
    }

    @Override
    public void find(Reading reading) {
        LocalDate published = reading.article().published() == null ? null : reading.article().published().day();
        for (Passage.Part part : Passage.Part.values()) {
            if (reading.of(part).size() == 0) continue;
            Layers layers = new Layers(reading.of(part));
            numerals.mark(layers);
            List<Phrase> phrases = rules.find(layers).stream().map(match -> new Phrase(match, words)).filter(phrase -> !phrase.is().equals("name")).toList();
            Context context = new Context(published, published != null && isNarrative(phrases, published), dayFirst(phrases));
            for (Phrase phrase : phrases) reading.times.add(time(reading, part, phrase, context));
        }
    }

    private Timex time(Reading reading, Passage.Part part, Phrase phrase, Context context) {
        AnnotatedText text = reading.of(part);
        Match match = phrase.match();
        Tense tense = tenses.at(text, match);
        Resolved time = resolver.resolve(phrase, context, tense);
        if ("M".equals(phrase.get("unit")) && phrase.amount() >= 6) context.forgetQuarter();
        if (time.time() != null) {
            context.speakOf(time.time());
            if (phrase.is().equals("calendar") && phrase.has("quarter")) context.nameQuarter(time.time(), tense);
            if (part == Passage.Part.TEXT && isDateline(text, phrase)) context.writtenOn(time.time().start());
        }
        return new Timex(reading.passage(part, match.first(), match.end()), time.type(), time.value(), time.mod(), time.range(), time.precision());
    }

    /** "GENEVA, Feb. 11 (Reuters) -- ...": a day at the head of a text, between a name and a dash or bracket. */
    private static boolean isDateline(AnnotatedText text, Phrase phrase) {
        int first = phrase.match().first();
        int end = phrase.match().end();
        if (first == 0 || first > DATELINE || end >= text.size() || !phrase.has("month") || !phrase.has("day")) return false;
        String next = text.token(end).norm();
        return (next.equals("--") || next.equals("-") || next.equals("(")) && text.token(0).capital();
    }

    /** How many more dates of a text have the day before the month than behind it; those with slashes follow the others. */
    private static int dayFirst(List<Phrase> phrases) {
        int dayFirst = 0;
        for (Phrase phrase : phrases) {
            if (!phrase.has("month") || !phrase.has("day")) continue;
            boolean first = phrase.has("order") ? phrase.number("month", 0) > 12 : phrase.match().first("day") < phrase.match().first("month");
            if (!phrase.has("order") || first || phrase.number("day", 0) > 12) dayFirst += first ? 1 : -1;
        }
        return dayFirst;
    }

    /** Whether a text tells of years gone by: it names many of them and hardly a time near its day of publication. */
    private static boolean isNarrative(List<Phrase> phrases, LocalDate published) {
        long old = phrases.stream().filter(phrase -> phrase.has("year") && phrase.number("year", 0) < published.getYear() - 1).count();
        long near = phrases.stream().filter(phrase -> phrase.has("day-name") || phrase.has("shift") || phrase.has("weekday") && !phrase.has("month")).count();
        return old >= MANY && old > 4 * near;
    }
}
