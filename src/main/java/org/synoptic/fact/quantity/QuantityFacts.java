package org.synoptic.fact.quantity;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
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
import org.synoptic.text.Token;

/** Makes facts of the quantities that no other fact has taken: counts, money, shares, lengths of time, strengths of earthquakes. Runs last. */
public final class QuantityFacts implements Finder {
    private static final int QUAKE_REACH = 25;
    private static final int MAGNITUDE_REACH = 9;

    private final Context context = new Context();
    private final Lengths lengths = new Lengths();
    private final Ages ages;
    private final Currencies money;
    private final WordClass share;
    private final WordClass measure;
    private final WordClass time;
    private final WordClass offset;
    private final WordClass stretch;
    private final WordClass determiner;
    private final WordClass lasting;
    private final WordClass quake;
    private final WordClass notCounted;
    private final WordClass magnitude;
    private final WordClass measures;
    private final WordClass partitive;

    public QuantityFacts() {
        Lexicon words = Lexicon.load(QuantityFacts.class, "en/units.yaml", "en/events.yaml");
        ages = new Ages(words);
        money = new Currencies(words);
        share = words.get("share");
        measure = words.get("measure");
        time = words.get("time");
        offset = words.get("offset");
        stretch = words.get("stretch");
        determiner = words.get("determiner");
        lasting = words.get("lasting");
        quake = words.get("quake");
        notCounted = words.get("not-counted");
        magnitude = words.get("magnitude");
        measures = words.get("measures");
        partitive = words.get("partitive");
    }

    @Override
    public void find(Reading reading) {
        TimesOf times = new TimesOf(reading);
        Map<Passage.Part, BitSet> taken = new EnumMap<>(Passage.Part.class);
        for (Passage.Part part : Passage.Part.values()) taken.put(part, new BitSet());
        for (Fact fact : reading.facts) if (fact.kind().isCasualty() || fact.kind() == FactKind.SCORE) taken.get(fact.passage().part()).set(fact.passage().start(), fact.passage().end());
        for (Quantity quantity : reading.quantities) {
            FactKind kind = kind(reading, times, quantity);
            Fact fact = kind == null ? null : fact(reading, times, quantity, kind);
            if (fact != null && (isAgeOfOne(fact) || !isTaken(taken, quantity.passage()))) reading.facts.add(fact);
        }
        for (Quantity quantity : reading.quantities) if (!Lengths.isPart(times, quantity)) taken.get(quantity.passage().part()).set(quantity.passage().start(), quantity.passage().end());
        for (Timex time : reading.times) {
            Quantity length = isTaken(taken, time.passage()) ? null : lengths.of(time);
            if (length != null && !tellsWhen(reading, time.passage())) reading.facts.add(fact(reading, times, length, FactKind.DURATION));
        }
    }

    /** "Ana Petrova, 31, was hurt" counts one person and tells her age. */
    private static boolean isAgeOfOne(Fact fact) {
        return fact.unit().equals(Ages.YEARS) && fact.who() != null;
    }

    private static boolean isTaken(Map<Passage.Part, BitSet> taken, Passage passage) {
        int next = taken.get(passage.part()).nextSetBit(passage.start());
        return next >= 0 && next < passage.end();
    }

    private FactKind kind(Reading reading, TimesOf times, Quantity quantity) {
        String unit = quantity.unit().split(" per ")[0];
        if (share.has(unit)) return FactKind.PERCENT;
        if (measure.has(unit)) return FactKind.MEASURE;
        if (money.has(unit)) return FactKind.MONEY;
        if (time.has(unit)) return isDate(times, quantity) || Lengths.isPart(times, quantity) || tellsWhen(reading, quantity.passage()) ? null : FactKind.DURATION;
        if (magnitude.has(unit)) return FactKind.MAGNITUDE;
        double value = quantity.amount().stated();
        boolean clock = quantity.passage().words().startsWith("0");
        if (unit.isEmpty()) return value > 0 && value < 11 && !clock && besideQuake(reading, quantity.passage()) ? FactKind.MAGNITUDE : null;
        return (Double.isNaN(value) || value >= 2) && !notCounted.has(unit) ? FactKind.COUNT : null;
    }

    /** "In one week's time" says when, not how long. */
    private static boolean isDate(TimesOf times, Quantity quantity) {
        return times.in(quantity.passage().part(), quantity.passage().span()).stream().anyMatch(found -> found.type() != Timex.Type.DURATION);
    }

    /** "Two minutes later" tells when, and so does "the last ten years", but not "for six hours before". */
    private boolean tellsWhen(Reading reading, Passage passage) {
        AnnotatedText text = reading.of(passage.part());
        int first = text.tokenAt(passage.start());
        int end = text.tokenAt(passage.end() - 1) + 1;
        if (first > 1 && stretch.has(text.token(first - 1).norm()) && determiner.has(text.token(first - 2).norm())) return true;
        return end < text.size() && offset.has(text.token(end).norm()) && !(first > 0 && lasting.has(text.token(first - 1).norm()));
    }

    /** In "put the magnitude of the morning's earthquake at 7.1" no other number stands between. */
    private boolean isMagnitudeOf(AnnotatedText text, Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(sentence.first(), first - MAGNITUDE_REACH); i--) {
            if (magnitude.has(text.token(i).norm())) return true;
            if (text.token(i).kind() == Token.Kind.NUMBER || text.token(i).is(",")) return false;
        }
        return false;
    }

    private boolean besideQuake(Reading reading, Passage passage) {
        AnnotatedText text = reading.of(passage.part());
        int first = text.tokenAt(passage.start());
        Sentence sentence = text.sentences().get(text.sentenceOf(first));
        boolean quakes = false;
        boolean measured = false;
        for (int i = Math.max(sentence.first(), first - QUAKE_REACH); i < Math.min(sentence.end(), first + QUAKE_REACH); i++) {
            quakes |= quake.has(text.token(i).norm());
            measured |= i > first && i - first <= 2 && quake.has(text.token(i).norm()) && !partitive.has(text.token(i - 1).norm());
            measured |= i < first && first - i <= 4 && measures.has(text.token(i).norm());
        }
        return quakes && (measured || isMagnitudeOf(text, sentence, first));
    }

    private Fact fact(Reading reading, TimesOf times, Quantity quantity, FactKind kind) {
        Passage passage = quantity.passage();
        AnnotatedText text = reading.of(passage.part());
        int first = text.tokenAt(passage.start());
        int end = text.tokenAt(passage.end() - 1) + 1;
        Sentence sentence = text.sentences().get(text.sentenceOf(first));
        String who = quantity.unit().equals(Ages.YEARS) ? ages.owner(text, first, end) : quantity.counts();
        return new Fact(kind, passage, passage, quantity.amount(), quantity.unit(), who, quantity.portion(), context.places(times, passage.part(), text, sentence, first),
                context.period(times, passage.part(), text, sentence, first, time -> false),
                kind == FactKind.DURATION ? context.measured(text, sentence, first, end) : context.clause(text, sentence, first, end), Claim.OWN);
    }
}
