package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many people of different names an article tells of: a toll is at least that high.
 *
 * @param dead of whom it says that they were killed, with the attacker
 * @param harmed of whom it says that they were killed or hurt
 */
record Named(int dead, int harmed) {
    /** Nobody where the article itself counts the dead, or all who were harmed. */
    static Named of(List<Evidence> evidence, boolean attackerDead) {
        List<Set<String>> dead = new ArrayList<>();
        List<Set<String>> harmed = new ArrayList<>();
        for (Evidence each : evidence) {
            if (each.role() != Evidence.Role.PERSON || each.harm().group().form() != Group.Form.NAME) continue;
            Set<String> name = words(each.harm().group().who());
            if (each.kind() == Harm.Kind.KILLED) add(name, dead);
            add(name, harmed);
        }
        boolean countsDead = evidence.stream().anyMatch(each -> each.kind() == Harm.Kind.KILLED && each.isOfAll());
        boolean countsHarmed = evidence.stream().anyMatch(each -> each.kind() != Harm.Kind.KILLED && each.isOfAll() && each.number() > 1);
        return new Named(countsDead || dead.isEmpty() ? 0 : dead.size() + (attackerDead ? 1 : 0), countsHarmed ? 0 : harmed.size());
    }

    Named {
        harmed = Math.max(dead, harmed);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.split("[^\\p{L}]+")) if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) words.add(word.toLowerCase(Locale.ROOT));
        return words;
    }

    /** Petrova and Ana Petrova are one, Ana and Jan Petrova two; a name of one word that only stands in names of others adds nobody. */
    private static void add(Set<String> name, Collection<Set<String>> names) {
        if (name.isEmpty() || names.stream().anyMatch(other -> other.containsAll(name))) return;
        names.removeIf(name::containsAll);
        names.add(name);
    }
}
