package org.synoptic.fact.quantity;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Reading;
import org.synoptic.fact.number.Numeral;
import org.synoptic.fact.number.Numerals;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.fact.rule.WordClass;

/** Finds numbers with their bounds: {@code at least 179}, {@code between 30 and 40}, {@code $10 to $15 billion}, {@code dozens}. */
public final class Amounts {
    /** The name of the layer of {@link Figure}s. */
    public static final String LAYER = "amount";

    private static final double[] SCALES = {1e12, 1e9, 1e6, 1e3};

    private final Numerals numerals = new Numerals("en");
    private final RuleSet rules;
    private final WordClass hedge;
    private final WordClass behind;
    private final WordClass sign;
    private final WordClass vague;
    private final WordClass fraction;
    private final WordClass loose;

    public Amounts() {
        Lexicon words = Lexicon.load(Amounts.class, "en/amount-words.yaml");
        rules = RuleSet.load(Amounts.class, "en/amounts.yaml", words);
        hedge = words.get("hedge");
        behind = words.get("behind");
        sign = words.get("sign");
        vague = words.get("vague");
        fraction = words.get("fraction");
        loose = words.get("loose");
    }

    RuleSet rules() {
        return rules;
    }

    /** The part with the layers of {@link Numerals} and {@value #LAYER}; marked once for all finders of the reading, which may add layers of their own. */
    public Layers in(Reading reading, Passage.Part part) {
        return reading.shared(this, part, text -> {
            Layers layers = new Layers(text);
            mark(layers);
            return layers;
        });
    }

    /** Adds the layers of {@link Numerals} and {@value #LAYER}. */
    public void mark(Layers layers) {
        numerals.mark(layers);
        for (Match match : rules.find(layers)) {
            // In "2-0" and "25-40" the hyphen is no minus.
            boolean hyphen = match.has("minus") && match.first() == match.first("minus") && layers.text().token(match.first()).is("-") && !layers.text().token(match.first()).spaced();
            int first = match.has("before") ? match.end("before") : isArticle(match, layers) ? match.first() + 1 : match.first();
            Figure figure = figure(match, layers, match.has("minus") && !hyphen);
            if (figure != null) layers.add(LAYER, hyphen ? first + 1 : first, match.end(), figure);
        }
    }

    /** In "a $5 bill" the article is no part of {@code A$}. */
    private static boolean isArticle(Match match, Layers layers) {
        int at = match.first("sign");
        return at == match.first() && match.end("sign") == at + 2 && layers.text().token(at).norm().length() == 1 && layers.text().token(at + 1).spaced();
    }

    /** The amount as a count of things: a bare round number of 1,000 or more stands for all that rounds to it. */
    public static Amount asCount(Amount amount) {
        return Bounds.rounded(amount);
    }

    /** Null if it is no number after all. */
    private Figure figure(Match match, Layers layers, boolean negative) {
        String currency = isArticle(match, layers) ? "dollar" : match.value("sign", sign);
        String bound = match.value("hedge", hedge);
        if (match.has("vague")) return new Figure(Bounds.vague(match.value("vague", vague), "at-least".equals(bound) || "more-than".equals(bound)), currency, match.first("vague"), loose.has(match.norm("vague")));
        if (match.has("fraction")) return new Figure(Bounds.share(match.value("fraction", fraction), bound), "percentage", match.first("fraction"), false);
        if (match.has("whole")) {
            double share = 100 * numeral(match, "part").value() / numeral(match, "whole").value();
            return share >= 100 ? null : new Figure(Bounds.of(share, bound), "percentage", match.first("part"), false);
        }
        if (match.has("low")) {
            Numeral high = numeral(match, "high");
            // "555-0143" and "2-0" are no ranges.
            if (high.value() <= numeral(match, "low").value() && layers.text().token(match.first("high") - 1).is("-")) return null;
            return new Figure(Bounds.range(scaled(numeral(match, "low"), high), high.value()), currency, match.first("low"), false);
        }
        double value = numeral(match, "number").value();
        if (negative) value = -value;
        return new Figure(Bounds.of(value, match.has("behind") ? match.value("behind", behind) : bound), currency, match.first("number"), false);
    }

    private static Numeral numeral(Match match, String capture) {
        return match.mention(capture, Numerals.LAYER, Numeral.class);
    }

    /** The lower edge in the scale of the upper one: {@code $10 to $15 billion}, {@code four to five thousand}. */
    private static double scaled(Numeral low, Numeral high) {
        if (high.form() == Numeral.Form.DIGITS || low.form() == Numeral.Form.MIXED || low.value() >= 1000 || low.value() <= 0) return low.value();
        for (double scale : SCALES) if (high.value() >= scale && low.value() * scale < high.value()) return low.value() * scale;
        return low.value();
    }
}
