package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Reading;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.TimesOf;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;

/** Finds the casualties that an article states, and the toll of its main event. Uses the times found before it. */
public final class CasualtyFinder implements Finder {
    private final Amounts amounts;
    private final HarmFinder harms = new HarmFinder();
    private final WordClass household = Lexicon.load(CasualtyFinder.class, "en/people.yaml").get("household");
    private final TollFinder tolls = new TollFinder();
    private final Scenes scenes = new Scenes();

    public CasualtyFinder(Amounts amounts) {
        this.amounts = amounts;
    }

    @Override
    public void find(Reading reading) {
        List<TollFinder.Statement> found = new ArrayList<>();
        TimesOf times = new TimesOf(reading);
        for (Passage.Part part : Passage.Part.values()) {
            AnnotatedText text = reading.of(part);
            for (Harm harm : harms.find(part, amounts.in(reading, part))) found.add(new TollFinder.Statement(harm, fact(reading, times, text, harm)));
        }
        // "Nineteen hostages were freed" and "twelve of the miners trapped were rescued" count those alone.
        found.removeIf(each -> (each.fact().kind() == FactKind.HOSTAGES || each.fact().kind() == FactKind.MISSING) && found.stream().anyMatch(other -> other.fact().kind() == FactKind.RESCUED && other.fact().stated().overlaps(each.fact().stated())));
        // "A fatal shooting" tells of the toll that it is not nought, but states no figure.
        found.stream().filter(each -> each.harm().group().form() != Group.Form.IMPLIED).forEach(each -> reading.facts.add(each.fact()));
        reading.toll = tolls.find(found, reading::of, year(reading));
    }

    /** Mostly people; "4,000 families" are counted by the family. */
    private String unit(Group group) {
        if (group.who() == null) return "people";
        String head = group.who().substring(group.who().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return household.has(head) ? household.valueOf(head) : "people";
    }

    private static int year(Reading reading) {
        return reading.article().published() == null ? 0 : reading.article().published().day().getYear();
    }

    private Fact fact(Reading reading, TimesOf times, AnnotatedText text, Harm harm) {
        Group group = harm.group();
        Scene scene = scenes.of(harm, times, text);
        return new Fact(harm.kind().fact, reading.passage(harm.part(), harm.first(), harm.end()), reading.passage(harm.part(), group.first(), group.numberEnd()),
                Amounts.asCount(harm.amount()), unit(group), group.who(), harm.portion(), scene.places(), scene.period(), scene.event(), new Claim(null, harm.modality()));
    }
}
