package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.fact.Portion;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** Finds the parts that are told behind a figure, "22 people, including nine children", "22 people, nine of them children", and those of a sum: "four medics and 13 patients". */
final class Subsets {
    private static final int REACH = 8;

    private final WordClass wall;
    private final WordClass including;
    private final WordClass partitive;
    private final WordClass ofWhom;
    private final WordClass were;

    Subsets(Lexicon words) {
        wall = words.get("wall");
        including = words.get("including");
        partitive = words.get("partitive");
        ofWhom = words.get("of-whom");
        were = words.get("were");
    }

    List<Harm> of(List<Harm> harms, Layers layers) {
        AnnotatedText text = layers.text();
        List<Harm> parts = new ArrayList<>();
        Set<Integer> told = harms.stream().map(harm -> harm.group().first()).collect(Collectors.toSet());
        for (Harm whole : harms) {
            if (whole.group().joined()) addMembers(whole, layers, parts);
            if (whole.kind() == Harm.Kind.STRUCK || whole.portion() != Portion.TOTAL || whole.amount().stated() < 2) continue;
            Sentence sentence = text.sentences().get(whole.sentence());
            for (int at = whole.group().end(); at < Math.min(sentence.end(), whole.end() + REACH); at++) {
                // In "eight dead and 20 hurt, five of them badly" the five are of the 20.
                if (at >= whole.end() && told.contains(at)) break;
                Group part = at > 1 && (including.has(text.token(at - 1).norm()) || including.has(text.words(at - 2, at).toLowerCase(Locale.ROOT))) ? group(layers, at) : ofThem(layers, at, sentence);
                if (part == null || part.amount() == null || part.amount().set().low() >= whole.amount().set().high()) continue;
                // In "eight were wounded, two of whom died" a verb of its own tells of the part.
                if (!told.contains(part.first())) parts.add(part(whole, part));
                break;
            }
        }
        return parts;
    }

    private static Harm part(Harm whole, Group part) {
        return new Harm(whole.part(), whole.sentence(), part.first(), part.end(), whole.kind(), part, part.amount(), Portion.PART, whole.modality(), "subset");
    }

    /** Those of its members that are counted, if several are: who "a sailor and two divers" are is told by the sum. */
    private static void addMembers(Harm whole, Layers layers, List<Harm> parts) {
        List<Harm> members = new ArrayList<>();
        for (int at = whole.group().first(); at < whole.group().end(); at++) {
            Group member = group(layers, at);
            if (member != null && member.who() != null && member.end() <= whole.group().end()) members.add(part(whole, member));
        }
        if (members.size() > 1) parts.addAll(members);
    }

    private static Group group(Layers layers, int at) {
        Layers.Mention mention = layers.at(Groups.LAYER, at);
        return mention == null || ((Group) mention.found()).form() != Group.Form.COUNTED ? null : (Group) mention.found();
    }

    /** "Nine of them children": the number's group, named by the noun that follows. */
    private Group ofThem(Layers layers, int at, Sentence sentence) {
        AnnotatedText text = layers.text();
        Layers.Mention mention = layers.at(Groups.LAYER, at);
        if (mention == null || !(mention.found() instanceof Group number) || number.amount() == null) return null;
        int of = number.numberEnd();
        if (of + 2 >= sentence.end() || !partitive.has(text.token(of).norm()) || !ofWhom.has(text.token(of + 1).norm())) return null;
        int end = of + 2;
        while (end < sentence.end() && were.has(text.token(end).norm())) end++;
        int noun = end;
        while (end < sentence.end() && end < noun + 3 && text.token(end).kind() == Token.Kind.WORD && !wall.has(text.token(end).norm())) end++;
        return end == noun ? null : new Group(number.first(), number.numberEnd(), end, Group.Form.COUNTED, number.amount(), text.words(noun, end), false, true, false);
    }
}
