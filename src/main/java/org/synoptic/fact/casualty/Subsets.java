package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Portion;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** Finds the parts that are told behind a figure: "22 people, including nine children", "22 people, nine of them children". */
final class Subsets {
    private static final int REACH = 8;

    private final WordClass wall;

    Subsets(Lexicon words) {
        wall = words.get("wall");
    }

    List<Harm> of(List<Harm> harms, Layers layers) {
        AnnotatedText text = layers.text();
        List<Harm> parts = new ArrayList<>();
        for (Harm whole : harms) {
            if (whole.kind() == Harm.Kind.STRUCK || whole.portion() != Portion.TOTAL || whole.amount().stated() < 2) continue;
            Sentence sentence = text.sentences().get(whole.sentence());
            for (int at = whole.group().end(); at < Math.min(sentence.end(), whole.end() + REACH); at++) {
                Group part = at > 0 && text.token(at - 1).is("including") ? group(layers, at) : ofThem(layers, at, sentence);
                if (part == null || part.amount() == null || part.amount().set().low() >= whole.amount().set().high()) continue;
                parts.add(new Harm(whole.part(), whole.sentence(), part.first(), part.end(), whole.kind(), part, part.amount(), Portion.PART, whole.modality(), "subset"));
                break;
            }
        }
        return parts;
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
        if (of + 2 >= sentence.end() || !text.token(of).is("of") || !(text.token(of + 1).is("them") || text.token(of + 1).is("whom"))) return null;
        int end = of + 2;
        while (end < sentence.end() && (text.token(end).is("were") || text.token(end).is("are"))) end++;
        int noun = end;
        while (end < sentence.end() && end < noun + 3 && text.token(end).kind() == Token.Kind.WORD && !wall.has(text.token(end).norm())) end++;
        return end == noun ? null : new Group(number.first(), number.numberEnd(), end, Group.Form.COUNTED, number.amount(), text.words(noun, end), false, true, false);
    }
}
