package org.synoptic.fact.time;

import org.synoptic.fact.number.Numeral;
import org.synoptic.fact.number.Numerals;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;

/**
 * The fields of a time as its words give them. A field is a capture of the rule, whose value the word class of that name gives,
 * or else a key of the rule's {@code as}.
 */
record Phrase(Match match, Lexicon words) {

    /** What the rule says to make of it. */
    String is() {
        return match.rule().as("is");
    }

    boolean has(String field) {
        return match.has(field) || match.rule().as(field) != null;
    }

    /** The value in the class of the field's name; the words themselves if they are not in it; null if there is no such field. */
    String get(String field) {
        if (!match.has(field)) return match.rule().as(field);
        String norm = match.norm(field);
        String value = words.has(field) ? words.get(field).valueOf(norm) : null;
        return value != null ? value : norm;
    }

    /** A whole number in digits or words, or an ordinal; {@code otherwise} if there is no such field, -1 if it is no such number. */
    int number(String field, int otherwise) {
        String value = get(field);
        if (value == null) return otherwise;
        if (words.get("ordinal").has(value)) value = words.get("ordinal").valueOf(value);
        if (value.matches("-?\\d{1,6}")) return Integer.parseInt(value);
        Numeral numeral = match.mention(field, Numerals.LAYER, Numeral.class);
        return numeral != null && numeral.isWhole() && numeral.value() < 1e6 ? (int) numeral.value() : -1;
    }

    /** An amount: NaN where the words leave it open ({@code several}). */
    double amount() {
        return amount("amount");
    }

    double amount(String field) {
        String value = get(field);
        if (value == null || value.equals("X")) return Double.NaN;
        Numeral numeral = match.mention(field, Numerals.LAYER, Numeral.class);
        if (numeral != null) return numeral.value();
        return value.matches("\\d{1,6}(\\.\\d{1,3})?") ? Double.parseDouble(value) : Double.NaN;
    }

    /** The calendar step that the words ask for, from the time spoken of last if {@link #isTold}; {@code otherwise} if none. */
    int shift(int otherwise) {
        for (String field : new String[] {"shift", "told-shift", "day-name"}) if (has(field)) return number(field, otherwise);
        return otherwise;
    }

    boolean isTold() {
        return has("told-shift") || has("told");
    }

    /** TIMEX3 modifier, or null. */
    String mod() {
        for (String field : new String[] {"edge", "edge-noun", "beside", "about"})
            if (match.has(field)) return "EXACT".equals(get(field)) ? null : get(field);
        return null;
    }
}
