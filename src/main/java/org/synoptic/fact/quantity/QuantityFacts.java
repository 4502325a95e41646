package org.synoptic.fact.quantity;

import java.util.List;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Span;

/** Makes facts of the quantities that no other fact has taken: counts, money, shares, lengths of time, strengths of earthquakes. Runs last. */
public final class QuantityFacts implements Finder {
    private final Context context = new Context();
    private final WordClass money;
    private final WordClass time;
    private final WordClass quake;

    public QuantityFacts() {
        Lexicon words = Lexicon.load(QuantityFacts.class, "en/units.yaml", "en/events.yaml");
        money = words.get("money");
        time = words.get("time");
        quake = words.get("quake");
    }

    @Override
    public void find(Reading reading) {
        List<Fact> taken = List.copyOf(reading.facts);
        for (Quantity quantity : reading.quantities) {
            FactKind kind = kind(reading, quantity);
            if (kind == null || taken.stream().anyMatch(fact -> fact.kind().isCasualty() && fact.passage().overlaps(quantity.passage()))) continue;
            reading.facts.add(fact(reading, quantity, kind));
        }
    }

    private FactKind kind(Reading reading, Quantity quantity) {
        String unit = quantity.unit().split(" per ")[0];
        if (unit.equals("percentage")) return FactKind.PERCENT;
        if (money.has(unit)) return FactKind.MONEY;
        if (time.has(unit)) return isDate(reading, quantity) ? null : FactKind.DURATION;
        if (unit.equals("magnitude")) return FactKind.MAGNITUDE;
        double value = quantity.amount().stated();
        if (unit.isEmpty()) return value > 0 && value < 11 && besideQuake(reading, quantity.passage()) ? FactKind.MAGNITUDE : null;
        return quantity.counts() != null && (Double.isNaN(value) || value >= 2) ? FactKind.COUNT : null;
    }

    /** "In one week's time" says when, not how long. */
    private static boolean isDate(Reading reading, Quantity quantity) {
        return reading.times.stream().anyMatch(found -> found.type() != Timex.Type.DURATION && found.passage().overlaps(quantity.passage()));
    }

    private boolean besideQuake(Reading reading, Passage passage) {
        AnnotatedText text = reading.of(passage.part());
        int first = text.tokenAt(passage.start());
        Sentence sentence = text.sentences().get(text.sentenceOf(first));
        boolean quakes = false;
        boolean measures = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            quakes |= quake.has(text.token(i).norm());
            measures |= i < first && first - i <= 4 && (text.token(i).norm().startsWith("measur") || text.token(i).is("magnitude") || text.token(i).is("richter"));
        }
        return quakes && measures;
    }

    private Fact fact(Reading reading, Quantity quantity, FactKind kind) {
        Passage passage = quantity.passage();
        AnnotatedText text = reading.of(passage.part());
        int first = text.tokenAt(passage.start());
        int end = text.tokenAt(passage.end() - 1) + 1;
        Sentence sentence = text.sentences().get(text.sentenceOf(first));
        Span around = text.span(sentence.first(), sentence.end());
        return new Fact(kind, passage, passage, quantity.amount(), quantity.unit(), quantity.counts(), quantity.portion(), context.places(reading, passage.part(), text, sentence, first),
                context.period(reading, passage.part(), around, passage.start()), kind == FactKind.DURATION ? context.measured(text, sentence, first, end) : context.clause(text, sentence, first, end), Claim.OWN);
    }
}
