package org.synoptic.fact.quantity;

import java.util.HashMap;
import java.util.Map;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Finds the unit of a number: a sign, an abbreviation, a noun that measures, or the noun phrase that is counted. */
final class Units {
    private static final int LONGEST = 6;
    private static final int WEIGHED = 3;
    /** Within so many tokens the name of a street ends. */
    private static final int STREET_WORDS = 4;

    private final WordClass glued;
    private final WordClass sign;
    private final WordClass increment;
    private final WordClass per;
    private final WordClass rated;
    private final WordClass notRate;
    private final WordClass pound;
    private final WordClass weighs;
    private final WordClass weight;
    private final WordClass ofMoney;
    private final WordClass partitive;
    private final WordClass perMany;
    private final WordClass letterWord;
    private final WordClass street;
    private final Map<String, String> nouns = new HashMap<>();
    private final NounPhrases phrases;
    private final Currencies currencies;

    /**
     * A unit in the text.
     *
     * @param name singular, lower case
     * @param end the token behind it
     * @param counts the phrase that is counted, or null for a measure
     */
    record Unit(String name, int end, NounPhrases.Phrase counts) {}

    Units(Lexicon words, NounPhrases phrases, Currencies currencies) {
        this.phrases = phrases;
        this.currencies = currencies;
        glued = words.get("glued");
        sign = words.get("sign");
        increment = words.get("increment");
        per = words.get("per");
        rated = words.get("rated");
        notRate = words.get("not-rate");
        pound = words.get("pound");
        weighs = words.get("weighs");
        weight = words.get("weight");
        ofMoney = words.get("of-money");
        partitive = words.get("partitive");
        perMany = words.get("per-many");
        letterWord = words.get("letter-word");
        street = words.get("street");
        WordClass noun = words.get("noun");
        Endings endings = new Endings(words);
        for (String name : noun.phrases()) {
            nouns.put(name, name);
            nouns.put(endings.plural(name), name);
        }
    }

    /** The unit of the figure that ends before {@code end}, or null if it has none. */
    Unit of(Layers layers, Figure figure, int end) {
        int at = figure.unit() == null && end < layers.text().size() && increment.has(layers.text().token(end).norm()) ? end + 1 : end;
        Unit unit = figure.unit() != null ? new Unit(figure.unit(), end, null) : measured(layers.text(), at);
        if (unit == null && isPerMany(layers.text(), at)) unit = new Unit("", at, null);
        if (unit == null) unit = counted(layers, figure, at);
        if (unit != null && pound.has(unit.name()) && isWeight(layers.text(), figure, unit)) unit = new Unit(pound.valueOf(unit.name()), unit.end(), null);
        return unit == null ? null : rate(layers.text(), unit);
    }

    /** Whether "per 100,000" stands here. */
    private boolean isPerMany(AnnotatedText text, int at) {
        return at + 1 < text.size() && perMany.has(text.token(at).norm()) && text.token(at + 1).kind() == Token.Kind.NUMBER;
    }

    /** {@code weighed 12 pounds}, {@code 475 pounds (215 kilos)}, {@code 40 pounds of tea}, but not {@code 40 pounds of debt}. */
    private boolean isWeight(AnnotatedText text, Figure figure, Unit unit) {
        int behind = unit.end();
        for (int i = figure.number() - 1; i >= Math.max(0, figure.number() - WEIGHED) && text.token(i).kind() == Token.Kind.WORD; i--) if (weighs.has(text.token(i).norm())) return true;
        if (behind + 2 >= text.size()) return false;
        if (partitive.has(text.token(behind).norm())) return text.token(behind + 1).kind() == Token.Kind.WORD && !ofMoney.has(text.token(behind + 1).norm());
        return text.token(behind).is("(") && text.token(behind + 1).kind() == Token.Kind.NUMBER && measured(text, behind + 2) != null && weight.has(measured(text, behind + 2).name());
    }

    private Unit measured(AnnotatedText text, int at) {
        if (at >= text.size()) return null;
        Token next = text.token(at);
        if (!next.spaced() && glued.has(next.norm()) && !(at + 1 < text.size() && text.token(at + 1).is("/"))) return new Unit(glued.valueOf(next.norm()), at + 1, null);
        int from = next.is("-") && at + 1 < text.size() ? at + 1 : at;
        Unit named = named(text, from);
        return named == null && from > at && next.spaced() ? null : named;
    }

    /** The longest entry that stands here. */
    private Unit named(AnnotatedText text, int at) {
        StringBuilder phrase = new StringBuilder();
        Unit found = null;
        for (int i = at; i < Math.min(text.size(), at + LONGEST); i++) {
            Token token = text.token(i);
            if (i > at) phrase.append(' ');
            phrase.append(token.norm());
            String name = sign.valueOf(phrase.toString());
            if (name == null) name = currencies.named(phrase.toString());
            if (name == null && i == at) name = nouns.get(token.norm());
            if (name != null && !(token.norm().length() == 1 && token.kind() == Token.Kind.WORD && isWordAlone(text, i, at))) found = new Unit(name, i + 1, null);
        }
        return found;
    }

    /** A single letter may be a word, or the short form of one: {@code 2500 W. Mill Street}, {@code 1600 w main st}. */
    private boolean isWordAlone(AnnotatedText text, int token, int first) {
        if (token == first && letterWord.has(text.token(token).norm())) return true;
        if (token + 2 >= text.size() || !text.token(token).spaced()) return false;
        if (text.token(token + 1).is(".") && !text.token(token + 1).spaced()) return text.token(token + 2).capital();
        for (int i = token + 2; i < Math.min(text.size(), token + STREET_WORDS); i++) if (street.has(text.token(i).norm())) return true;
        return false;
    }

    private Unit counted(Layers layers, Figure figure, int end) {
        AnnotatedText text = layers.text();
        int at = end;
        if (at < text.size() && text.token(at).is("-") && !text.token(at).spaced()) return compound(text, at);
        boolean one = figure.amount().stated() == 1;
        boolean ofSome = at + 2 < text.size() && partitive.has(text.token(at).norm());
        if (ofSome) at += phrases.isDeterminer(text.token(at + 1).norm()) ? 2 : 1;
        // "31 of the 60 seats"
        Layers.Mention whole = ofSome && at + 1 < text.size() ? layers.at(Amounts.LAYER, at) : null;
        if (whole != null) at = whole.end();
        // "eight million 250ml bottles"
        if (at + 2 < text.size() && text.token(at).kind() == Token.Kind.NUMBER && measured(text, at + 1) != null) at = measured(text, at + 1).end();
        NounPhrases.Phrase phrase = at < text.size() ? phrases.at(text, at, one && !ofSome) : null;
        if (phrase == null) return null;
        String last = text.token(phrase.end() - 1).norm();
        String head = currencies.named(last) != null ? currencies.named(last) : nouns.get(last);
        return head != null ? new Unit(head, phrase.end(), null) : new Unit(phrases.singular(text, phrase), phrase.end(), phrase);
    }

    /** {@code 17-member}, and {@code four- and six-cylinder}. */
    private Unit compound(AnnotatedText text, int hyphen) {
        int at = hyphen + 1;
        if (at < text.size() && text.token(at).kind() == Token.Kind.WORD && !text.token(at).spaced())
            return new Unit(phrases.singular(text.token(at).norm()), at + 1, new NounPhrases.Phrase(at, at + 1));
        for (int i = at; i + 1 < Math.min(text.size(), at + LONGEST + 2); i++)
            if (text.token(i).is("-") && !text.token(i).spaced() && text.token(i + 1).kind() == Token.Kind.WORD && !text.token(i + 1).spaced())
                return new Unit(phrases.singular(text.token(i + 1).norm()), at, null);
        return null;
    }

    /** {@code $52 a barrel}, {@code 325,000 barrels per day}, {@code 52,000 barrel-a-day}. */
    private Unit rate(AnnotatedText text, Unit unit) {
        int at = unit.end();
        if (at < text.size() && text.token(at).is("-")) at++;
        if (at + 1 >= text.size() || !(per.has(text.token(at).norm()) || text.token(at).is("/") && !text.token(at).spaced())) return unit;
        int noun = at + 1;
        if (text.token(noun).is("-") && noun + 1 < text.size()) noun++;
        if (isPerMany(text, at)) return new Unit((unit.name() + " per " + text.token(noun).norm()).strip(), noun + 1, unit.counts());
        String of = text.token(noun).norm();
        String name = nouns.getOrDefault(of, rated.valueOf(of));
        boolean ago = noun + 1 < text.size() && notRate.has(text.token(noun + 1).norm());
        return name == null || ago ? unit : new Unit(unit.name() + " per " + name, noun + 1, unit.counts());
    }
}
