package org.synoptic.fact.quantity;

import java.text.Normalizer;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/**
 * The currencies of all countries: those told with their country, "Kenyan shillings", as the JDK's list (ISO 4217) names them in English, those told without
 * it as the word list has them. A peso of no named country stays a peso.
 */
final class Currencies {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    /** A country and its money; not gold, nor the money of some years. */
    private static final Pattern NAMED = Pattern.compile("[a-z]+( [a-z]+)+");

    private final Map<String, String> units = new HashMap<>();
    private final Set<String> money = new HashSet<>();

    Currencies(Lexicon words) {
        Endings endings = new Endings(words);
        money.addAll(words.get("money").phrases());
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = ACCENTS.matcher(Normalizer.normalize(currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
            if (!NAMED.matcher(name).matches()) continue;
            units.put(name, name);
            units.put(endings.plural(name), name);
            money.add(name);
        }
        WordClass told = words.get("currency");
        for (String name : told.phrases()) {
            units.put(name, told.valueOf(name));
            units.put(endings.plural(name), told.valueOf(name));
            money.add(told.valueOf(name));
        }
    }

    /** The unit, singular and lower case, that the words name, themselves in lower case; null if they name no money. */
    String named(String words) {
        return units.get(words);
    }

    /** Whether a unit is money. */
    boolean has(String unit) {
        return money.contains(unit);
    }
}
