package org.synoptic.fact.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Finder;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Reading;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;

/**
 * Gives each fact its claimant and, where its finder took it for asserted, its modality. Runs last: it reads the facts and
 * quotations that were found.
 *
 * <p>A fact inside what somebody said is that speaker's claim; inside what somebody condemns or mourns it is the article's own.
 */
public final class ClaimFinder implements Finder {
    /** How many tokens before a fact a hedge may stand. */
    private static final int NEAR = 6;

    private final WordClass given;
    private final WordClass seen;
    private final WordClass unnamed;
    private final Map<Modality, WordClass> cues = new EnumMap<>(Modality.class);
    private final RuleSet hedges;

    /** @param language the folder of rules: {@code en} */
    public ClaimFinder(String language) {
        Lexicon words = Lexicon.load(ClaimFinder.class, language + "/cues.yaml");
        given = words.get("given");
        seen = words.get("seen");
        unnamed = words.get("unnamed");
        for (Modality modality : Modality.values()) if (modality != Modality.ASSERTED) cues.put(modality, words.get(modality.key()));
        hedges = RuleSet.load(ClaimFinder.class, language + "/hedges.yaml", words);
    }

    RuleSet hedges() {
        return hedges;
    }

    @Override
    public void find(Reading reading) {
        if (reading.facts.isEmpty()) return;
        for (Passage.Part part : Passage.Part.values()) {
            AnnotatedText text = reading.of(part);
            Places<Quotation> said = new Places<>();
            for (Quotation quotation : reading.quotations) {
                if (quotation.content().part() != part) continue;
                said.add(quotation.content().span(), quotation);
                Span before = beforeAside(text, quotation);
                if (before != null) said.add(before, quotation);
            }
            Places<Modality> hedged = new Places<>();
            for (Match match : hedges.find(new Layers(text))) hedged.add(reach(text, match), Modality.valueOf(match.rule().as("modality").toUpperCase(Locale.ROOT)));
            reading.facts.replaceAll(fact -> fact.passage().part() == part ? fact.withClaim(claim(fact, text, said, hedged)) : fact);
        }
    }

    /** In "about 40 houses, the mayor said, were destroyed" he said what stands before him as well; null where he does not stand between commas inside it. */
    private static Span beforeAside(AnnotatedText text, Quotation quotation) {
        if (quotation.source() == null || quotation.cue() == null) return null;
        int first = text.tokenAt(Math.min(quotation.source().start(), quotation.cue().start()));
        int end = text.tokenAt(Math.max(quotation.source().end(), quotation.cue().end()));
        int sentence = text.sentences().get(text.sentenceOf(first)).first();
        if (first <= sentence + 1 || end >= text.size() || !text.token(first - 1).is(",") || !text.token(end).is(",") || quotation.content().start() < text.token(end).start()) return null;
        return text.span(sentence, first - 1);
    }

    /** From the hedge to the end of its sentence, but no further than a fact may begin behind it. */
    private static Span reach(AnnotatedText text, Match match) {
        int end = Math.min(text.sentences().get(text.sentenceOf(match.first())).end(), match.end() + NEAR);
        return text.span(match.first(), end);
    }

    private Claim claim(Fact fact, AnnotatedText text, Places<Quotation> said, Places<Modality> hedged) {
        Modality modality = fact.claim().modality();
        Quotation quotation = said.around(fact.stated().start());
        String claimant = null;
        if (quotation != null) {
            String cue = quotation.cue() == null ? "" : quotation.cue().of(text.text()).toLowerCase(Locale.ROOT);
            String content = quotation.content().words().toLowerCase(Locale.ROOT);
            boolean clause = content.startsWith("that ") || content.startsWith("whether ");
            if (!given.has(cue) && (clause || !seen.has(cue))) claimant = quotation.speaker() == null ? Claim.UNNAMED : name(quotation.speaker());
            if (modality == Modality.ASSERTED && (clause || !seen.has(cue))) modality = byCue(cue);
        }
        if (modality == Modality.ASSERTED && fact.kind().isCasualty()) {
            Modality hedge = hedged.around(fact.stated().start());
            if (hedge == null) hedge = hedged.around(fact.passage().end() - 1);
            if (hedge != null) modality = hedge;
        }
        return new Claim(claimant, modality);
    }

    private Modality byCue(String cue) {
        for (Map.Entry<Modality, WordClass> entry : cues.entrySet()) if (entry.getValue().has(cue)) return entry.getKey();
        return Modality.ASSERTED;
    }

    private String name(String speaker) {
        String lower = speaker.toLowerCase(Locale.ROOT);
        if (unnamed.has(lower)) return Claim.UNNAMED;
        return lower.startsWith("the ") ? speaker.substring(4) : speaker;
    }

    /** Things at places of a text that hardly overlap, found again by a place inside them. */
    private static final class Places<T> {
        private record Placed<T>(Span span, T thing) {}

        private final List<Placed<T>> placed = new ArrayList<>();
        private boolean sorted;

        void add(Span span, T thing) {
            placed.add(new Placed<>(span, thing));
            sorted = false;
        }

        /** What holds the place and begins last; null if nothing does. */
        T around(int place) {
            if (!sorted) placed.sort(Comparator.comparing(Placed::span));
            sorted = true;
            int low = 0;
            int high = placed.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (placed.get(middle).span.start() <= place) low = middle + 1;
                else high = middle;
            }
            for (int i = low - 1; i >= Math.max(0, low - 3); i--) if (placed.get(i).span.contains(place)) return placed.get(i).thing;
            return null;
        }
    }
}
