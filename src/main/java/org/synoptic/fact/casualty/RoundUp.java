package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synoptic.fact.Passage;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** Parts what an article tells of several events, "a weekend's shootings", by event. */
final class RoundUp {
    /** Fewer hurt or dead than this do not tell that an event of a round-up is the main one. */
    private static final int LEAST_EVENT = 3;

    private final TollWords words;
    private final Function<Passage.Part, AnnotatedText> texts;
    /** Asked of each statement, answered once for a sentence, however many stand in it. */
    private final Map<Place, Boolean> sums = new HashMap<>();

    private record Place(Passage.Part part, int sentence) {}

    RoundUp(TollWords words, Function<Passage.Part, AnnotatedText> texts) {
        this.words = words;
        this.texts = texts;
    }

    /** What is told of the main event: all, but in a round-up what is told of the largest event alone; without one the sums must do. */
    List<Evidence> mainEvent(List<Evidence> all) {
        List<Evidence> alone = all.stream().filter(each -> !isSum(each)).toList();
        // A spree that ended with its author is one event.
        if (alone.size() == all.size() || all.stream().anyMatch(Evidence::isAttackersDeath)) return all;
        if (!isRoundUp(all)) return alone.stream().anyMatch(each -> each.isHarm() && each.isOfAll() && each.number() >= LEAST_EVENT) ? alone : all;
        int sum = all.stream().filter(each -> each.isHarm() && isSum(each)).mapToInt(Evidence::number).max().orElse(0);
        return events(alone.stream().filter(each -> !each.isOfAll() || each.number() != sum).toList()).stream().filter(event -> harmed(event) >= LEAST_EVENT && (sum < LEAST_EVENT || harmed(event) <= sum)).max(Comparator.comparingInt(this::harmed)).orElse(all);
    }

    /** Whether the headline or the beginning of the text sums over some events. */
    private boolean isRoundUp(List<Evidence> all) {
        return all.stream().anyMatch(each -> EvidenceReader.isLeading(each) && each.isHarm() && isSum(each));
    }

    private boolean isSum(Evidence each) {
        return sums.computeIfAbsent(new Place(each.harm().part(), each.harm().sentence()), place -> words.isOfSeveralEvents(texts.apply(place.part), sentence(each)));
    }

    /** An event begins with people not told of before, in a sentence that says where or at what hour. */
    private List<List<Evidence>> events(List<Evidence> alone) {
        List<List<Evidence>> events = new ArrayList<>();
        Sentence last = null;
        for (Evidence each : alone) {
            if (!each.isHarm() || each.harm().part() == Passage.Part.HEADLINE) continue;
            Sentence sentence = sentence(each);
            boolean begins = sentence != last && !each.harm().group().definite() && each.role() != Evidence.Role.PART && each.role() != Evidence.Role.ORDINAL && words.isOfPlace(texts.apply(each.harm().part()), sentence);
            if (begins || events.isEmpty()) events.add(new ArrayList<>());
            events.getLast().add(each);
            last = sentence;
        }
        return events;
    }

    private int harmed(List<Evidence> event) {
        return Settlement.of(event, words).harmed();
    }

    private Sentence sentence(Evidence each) {
        return texts.apply(each.harm().part()).sentences().get(each.harm().sentence());
    }
}
