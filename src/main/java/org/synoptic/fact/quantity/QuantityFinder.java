package org.synoptic.fact.quantity;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.Reading;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Finds all numbers with a meaning: bound, unit, what they count. */
public final class QuantityFinder implements Finder {
    /** How many words before a number may tell that it is a change: "rose by nearly", "up". */
    private static final int CHANGE_REACH = 2;

    private final Amounts amounts;
    private final Units units;
    private final Names names;
    private final WordClass trend;
    private final WordClass ofThem;
    private final WordClass ago;
    private final WordClass partsTrend;
    private final WordClass onTop;
    private final WordClass onTopBehind;
    private final WordClass partOf;
    private final WordClass partitive;
    private final ElidedUnits elided;

    public QuantityFinder(Amounts amounts) {
        Lexicon words = Lexicon.load(QuantityFinder.class, "en/units.yaml");
        NounPhrases phrases = new NounPhrases(words);
        this.amounts = amounts;
        Currencies currencies = new Currencies(words);
        units = new Units(words, phrases, currencies);
        names = new Names(words, phrases);
        trend = words.get("trend");
        ofThem = words.get("of-them");
        ago = words.get("ago");
        partsTrend = words.get("parts-trend");
        onTop = words.get("on-top");
        onTopBehind = words.get("on-top-behind");
        partOf = words.get("part-of");
        partitive = words.get("partitive");
        elided = new ElidedUnits(words, phrases, currencies);
    }

    @Override
    public void find(Reading reading) {
        for (Passage.Part part : Passage.Part.values()) {
            Layers layers = amounts.in(reading, part);
            int behind = 0;
            for (Layers.Mention mention : layers.all(Amounts.LAYER)) {
                // In "458 per 100,000" the second number belongs to the unit of the first.
                if (layers.text().token(mention.first()).start() < behind) continue;
                Quantity quantity = quantity(reading, part, layers, mention);
                if (quantity == null) continue;
                if (endsInDigit(quantity.unit())) behind = quantity.passage().end();
                reading.quantities.add(elided.fill(reading, layers.text(), quantity));
                elided.fillBefore(reading, layers.text());
            }
        }
    }

    private static boolean endsInDigit(String unit) {
        return !unit.isEmpty() && Character.isDigit(unit.charAt(unit.length() - 1));
    }

    private Quantity quantity(Reading reading, Passage.Part part, Layers layers, Layers.Mention mention) {
        Figure figure = (Figure) mention.found();
        AnnotatedText text = layers.text();
        Units.Unit unit = units.of(layers, figure, mention.end());
        if (figure.loose() || names.isName(text, figure, mention.first(), mention.end(), unit)) return null;
        int end = unit == null ? mention.end() : Math.max(mention.end(), unit.end());
        if (end < text.size() && ago.has(text.token(end).norm())) return null;
        boolean counts = unit != null && unit.counts() != null;
        Amount amount = counts || unit == null ? Bounds.rounded(figure.amount()) : figure.amount();
        return new Quantity(reading.passage(part, mention.first(), end), amount, trend(text, mention.first()), unit == null ? "" : unit.name(),
                counts ? text.words(unit.counts().first(), unit.counts().end()) : null, portion(text, mention));
    }

    private Quantity.Trend trend(AnnotatedText text, int first) {
        for (int i = first - 1; i >= Math.max(0, first - CHANGE_REACH) && !partsTrend.has(text.token(i).norm()) && text.token(i).kind() != Token.Kind.MARK; i--) {
            String change = trend.valueOf(text.token(i).norm());
            if (change != null) return change.equals("up") ? Quantity.Trend.UP : Quantity.Trend.DOWN;
        }
        return null;
    }

    private Portion portion(AnnotatedText text, Layers.Mention mention) {
        for (int i = Math.max(0, mention.first() - 1); i < Math.min(text.size(), mention.end() + 1); i++) {
            String word = text.token(i).norm();
            if (onTop.has(word) || i == mention.end() && onTopBehind.has(word)) return Portion.INCREMENT;
            if (i < mention.first() && partOf.has(word) || i == mention.end() && partitive.has(word) && i + 1 < text.size() && ofThem.has(text.token(i + 1).norm())) return Portion.PART;
        }
        return Portion.TOTAL;
    }
}
