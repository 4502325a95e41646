package org.synoptic.compare;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.synoptic.fact.Fact;

/**
 * What the analyst said of which statements speak of one fact. Stands above what the words tell; facts are meant by identity.
 *
 * @param pairs of which it was said that they are of one event, or of two
 * @param alone facts that stand in a row of their own
 */
public record Ties(List<Pair> pairs, Set<Fact> alone) {
    public static final Ties NONE = new Ties(List.of(), Set.of());

    /** @param same whether both speak of one fact */
    public record Pair(Fact one, Fact other, boolean same) {}

    public Ties {
        pairs = List.copyOf(pairs);
        Set<Fact> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(alone);
        alone = Collections.unmodifiableSet(identities);
    }
}
