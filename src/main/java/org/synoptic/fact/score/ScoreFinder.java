package org.synoptic.fact.score;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Score;
import org.synoptic.fact.quantity.Context;
import org.synoptic.fact.quantity.TimesOf;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.Rule;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** Finds scores beside words that tell of winning and losing, leading or voting. Uses the times found before it. */
public final class ScoreFinder implements Finder {
    /** How many tokens behind a score tell that it is one of two matches, or of penalties. */
    private static final int BEHIND = 3;

    private final RuleSet rules;
    private final WordClass decider;
    private final WordClass descending;
    private final Context context = new Context();

    /**
     * @param language the folder of its rules, such as {@code en}
     * @throws IllegalArgumentException if a rule cannot be read
     */
    public ScoreFinder(String language) {
        Lexicon words = Lexicon.load(ScoreFinder.class, language + "/score-words.yaml");
        rules = RuleSet.load(ScoreFinder.class, language + "/scores.yaml", words);
        decider = words.get("decider");
        descending = words.get("descending");
    }

    List<Rule> rules() {
        return rules.rules();
    }

    @Override
    public void find(Reading reading) {
        TimesOf times = new TimesOf(reading);
        for (Passage.Part part : Passage.Part.values()) {
            Layers layers = new Layers(reading.of(part));
            for (Match match : rules.find(layers)) {
                Score score = score(layers.text(), match);
                if (score != null) reading.facts.add(fact(reading, times, part, layers.text(), match, score));
            }
        }
    }

    /** Null for what must be a range: with "to" between them the larger number comes first, "won 2 to 1". */
    private Score score(AnnotatedText text, Match match) {
        List<Integer> numbers = new ArrayList<>();
        boolean aside = false;
        boolean range = false;
        for (int i = match.first("score"); i < match.end("score"); i++) {
            Token token = text.token(i);
            // The points of a tie-break: "7-6 (7-5)".
            if (token.is("(") || token.is(")")) aside = token.is("(");
            if (!aside && token.kind() == Token.Kind.NUMBER) numbers.add(Integer.parseInt(token.norm()));
            range |= descending.has(token.norm());
        }
        if (range && numbers.get(0) < numbers.get(1)) return null;
        List<Score.Part> parts = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) parts.add(new Score.Part(numbers.get(i), numbers.get(i + 1)));
        return new Score(parts);
    }

    private Fact fact(Reading reading, TimesOf times, Passage.Part part, AnnotatedText text, Match match, Score score) {
        int first = match.first("score");
        int end = match.end("score");
        Passage passage = reading.passage(part, first, end);
        Sentence sentence = text.sentences().get(text.sentenceOf(first));
        return new Fact(FactKind.SCORE, passage, passage, score, of(text, match, sentence), null, Portion.TOTAL,
                context.places(times, part, text, sentence, first), context.period(times, part, text, sentence, first, time -> false), context.clause(text, sentence, first, end), Claim.OWN);
    }

    /** What the score is of: that of two matches together or of penalties is another one than that of the match. */
    private String of(AnnotatedText text, Match match, Sentence sentence) {
        int end = Math.min(sentence.end(), match.end() + BEHIND);
        for (int i = match.first(); i < end; i++) {
            String found = decider.valueOf(text.token(i).norm());
            if (found != null) return found;
        }
        return match.rule().as("of");
    }
}
