package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.text.Token;

/** Which rules of a set can begin at a token: by its word, kind and capital, and by the layers that have something there. */
final class Candidates {
    private static final Token.Kind[] KINDS = Token.Kind.values();

    private final int size;
    private final List<List<CompiledRule>> byToken;
    private final List<List<CompiledRule>> byLayer;

    /** @param rules in their order, which the candidates keep */
    Candidates(List<CompiledRule> rules, Vocabulary vocabulary) {
        size = vocabulary.size();
        byToken = lists(2 * KINDS.length * size);
        byLayer = lists(vocabulary.layers());
        for (CompiledRule rule : rules) {
            for (Token.Kind kind : KINDS) {
                add(rule, kind, false);
                add(rule, kind, true);
            }
        }
        Map<List<CompiledRule>, List<CompiledRule>> equal = new HashMap<>();
        byToken.replaceAll(list -> equal.computeIfAbsent(list, List::copyOf));
    }

    private static List<List<CompiledRule>> lists(int size) {
        return IntStream.range(0, size).mapToObj(i -> (List<CompiledRule>) new ArrayList<CompiledRule>(0)).collect(Collectors.toCollection(ArrayList::new));
    }

    private void add(CompiledRule rule, Token.Kind kind, boolean capital) {
        Starts starts = new Starts(rule.pattern(), 0, kind, capital);
        for (int word = 0; word < size; word++) if (starts.words().has(word)) byToken.get(place(kind, capital, word)).add(rule);
        starts.layers().stream().mapToObj(byLayer::get).filter(list -> !list.contains(rule)).forEach(list -> list.add(rule));
    }

    private int place(Token.Kind kind, boolean capital, int word) {
        return (2 * kind.ordinal() + (capital ? 1 : 0)) * size + word;
    }

    /** In the order of the rules. */
    List<CompiledRule> at(Matcher matcher, int at) {
        Token token = matcher.token(at);
        List<CompiledRule> here = byToken.get(place(token.kind(), token.capital(), matcher.word(at)));
        for (int layer = 0; layer < byLayer.size(); layer++) if (matcher.mention(layer, at) != null) here = merged(here, byLayer.get(layer));
        return here;
    }

    private static List<CompiledRule> merged(List<CompiledRule> one, List<CompiledRule> other) {
        if (other.isEmpty()) return one;
        List<CompiledRule> merged = new ArrayList<>(one.size() + other.size());
        int i = 0;
        for (CompiledRule rule : other) {
            while (i < one.size() && one.get(i).place() < rule.place()) merged.add(one.get(i++));
            if (i == one.size() || one.get(i) != rule) merged.add(rule);
        }
        merged.addAll(one.subList(i, one.size()));
        return merged;
    }
}
