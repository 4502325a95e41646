package org.synoptic.compare;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** How figures are meant, and of which part of the people: what may keep two from being held against each other though they tell of one event. Safe for many threads. */
final class Moods {
    /** Besides those told of before. */
    static final String OTHERS = "others";
    /** Hit, and perhaps dead. */
    static final String STRUCK = "struck";
    /** Of those hurt who are still cared for. */
    static final String CARE = "care";
    /** Alive: hurt perhaps, or not at all. */
    static final String SURVIVED = "survived";
    /** The sum of several events. */
    static final String SEVERAL = "several";
    static final String SINGLE = "single";
    /** Of arrests: for something else, before. */
    static final String RECORD = "record";
    /** What may happen to one person or thing again and again. */
    static final String AGAIN = "again";
    /** Told from its like by its day: "Sunday's protest" is none but Saturday's. */
    static final String NAMED_BY_DAY = "named by day";

    /** What any word of a clause may give it, though it tells of something else. */
    private static final Set<String> OF_CLAUSE = Set.of("planned", "except");
    /** Others killed or arrested are besides those killed or arrested; others hurt or rescued may be besides the dead. */
    private static final Set<FactKind> OTHERS_OF_THEM = EnumSet.of(FactKind.KILLED, FactKind.ARRESTED);

    private final Meaning meaning;
    /** By the mood that a word of theirs gives a clause. */
    private final Map<String, WordClass> told;
    private final Set<String> group = new TreeSet<>();
    private final Set<String> crowd = new TreeSet<>();
    private final WordClass plain;
    private final WordClass relation;
    private final WordClass change;
    private final WordClass distance;
    private final WordClass badly;
    private final WordClass struck;
    private final WordClass care;
    private final WordClass hurt;
    private final WordClass alive;
    private final WordClass others;
    private final WordClass several;
    private final WordClass ranked;
    private final WordClass again;
    private final WordClass record;
    private final WordClass share;

    Moods(Meaning meaning) {
        this.meaning = meaning;
        Lexicon words = Lexicon.load(Moods.class, "en/meaning.yaml");
        told = Map.of("planned", words.get("planned"), "rate", words.get("rate"), "except", words.get("except"), "limit", words.get("limit"), "saved", words.get("saved"));
        for (String word : words.get("group").phrases()) group.addAll(meaning.of(word));
        for (String word : words.get("crowd").phrases()) crowd.addAll(meaning.of(word));
        plain = words.get("plain");
        relation = words.get("relation");
        change = words.get("change");
        distance = words.get("distance");
        badly = words.get("badly");
        struck = words.get("struck");
        care = words.get("care");
        hurt = words.get("hurt");
        alive = words.get("alive");
        others = words.get("others");
        several = words.get("several");
        ranked = words.get("ranked");
        again = words.get("again");
        record = words.get("record");
        share = words.get("share");
    }

    /** Whether two moods are one but for what any word of a clause may give it. */
    static boolean alike(Set<String> one, Set<String> other) {
        return holdsBesidesOfClause(one, other) && holdsBesidesOfClause(other, one);
    }

    private static boolean holdsBesidesOfClause(Set<String> some, Set<String> all) {
        for (String mood : some) if (!all.contains(mood) && !OF_CLAUSE.contains(mood)) return false;
        return true;
    }

    /**
     * What sets the people apart from all: children, soldiers, the badly hurt, nobody besides those told of; nothing where others are joined to them.
     *
     * @param before the words before the figure
     */
    Set<String> parts(Fact fact, String before) {
        Set<String> parts = new TreeSet<>();
        for (String joined : fact.who() == null ? new String[0] : fact.who().split(" and |, ")) {
            Set<String> named = meaning.of(joined);
            named.removeIf(word -> !group.contains(word) || fact.kind().name().toLowerCase(Locale.ROOT).equals(plain.valueOf(word)));
            if (named.isEmpty()) {
                parts.clear();
                break;
            }
            parts.addAll(named);
        }
        if (fact.kind() == FactKind.INJURED && has(badly, fact.passage().words())) parts.add("badly");
        if (fact.value() instanceof Amount amount && amount.stated() == 0 && has(others, fact.passage().words())) parts.add(OTHERS);
        if (OTHERS_OF_THEM.contains(fact.kind()) && has(others, before)) parts.add(OTHERS);
        if (fact.kind().isCasualty() && has(ranked, before)) parts.add("ranked");
        return parts;
    }

    /**
     * How a figure is meant. Of casualties: whether it may hold dead among the hurt, whether it is of those still cared for, and whether it is of one
     * event or a sum of several. Of others: whether the clause tells of plans, rates, limits or exceptions, whose brother or rival it speaks of, and
     * whether the figure is a change ("rose by") or, of lengths of time, a distance ("three hours later"). Of dates whether it may happen again.
     */
    Set<String> of(Fact fact, String clause) {
        if (fact.kind().isDated()) return isNamedByDay(fact) ? Set.of(AGAIN, NAMED_BY_DAY) : has(again, fact.about()) ? Set.of(AGAIN) : Set.of();
        Set<String> mood = new TreeSet<>();
        if (fact.kind().isCasualty()) addOfCasualties(fact, mood);
        else if (clause != null) addOfClause(fact.kind(), clause, mood);
        return mood;
    }

    /** Whether the day stands before the noun for the event, and so says which one is meant. */
    private static boolean isNamedByDay(Fact fact) {
        String words = fact.passage().words();
        return fact.stated().start() == fact.passage().start() && fact.about().contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private void addOfCasualties(Fact fact, Set<String> mood) {
        String words = fact.passage().words();
        if (fact.kind() == FactKind.INJURED && has(struck, words) && !has(hurt, words) && !has(others, words)) mood.add(STRUCK);
        if (fact.kind() == FactKind.INJURED && has(care, words)) mood.add(CARE);
        if (fact.kind() == FactKind.INJURED && has(alive, words)) mood.add(SURVIVED);
        if (fact.kind() == FactKind.ARRESTED && has(record, words)) mood.add(RECORD);
        if (fact.about() != null) mood.add(has(several, fact.about()) ? SEVERAL : SINGLE);
    }

    private void addOfClause(FactKind kind, String clause, Set<String> mood) {
        AnnotatedText text = AnnotatedText.of(clause);
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            // "Its rival Brod" is told of by its own name.
            if (relation.has(text.token(i).norm()) && !(i + 1 < text.size() && text.token(i + 1).capital())) mood.add(text.token(i).norm());
            if (share.standsAt(text, i, text.size())) continue;
            told.forEach((name, words) -> {
                if (words.standsAt(text, at, text.size())) mood.add(name);
            });
        }
        int figure = clause.indexOf('…');
        String before = figure < 0 ? "" : clause.substring(0, figure).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        // "Rose by 3 percent" and "rose 3 percent" tell a change, "rose to 3 percent" a level.
        if (kind != FactKind.COUNT && change.has(last)) mood.add("change");
        if (last.equals("but")) mood.add("except");
        if (others.has(last)) mood.add(OTHERS);
        AnnotatedText behind = AnnotatedText.of(clause.substring(figure + 1));
        if (kind == FactKind.DURATION && behind.size() > 0 && distance.has(behind.token(0).norm())) mood.add(behind.token(0).norm());
    }

    /** Whether those of the part may be all who were there: the miners of a mine. */
    boolean mayBeAll(Set<String> part) {
        return crowd.containsAll(part);
    }

    private static boolean has(WordClass words, String phrase) {
        return AnnotatedText.of(phrase).tokens().stream().anyMatch(token -> words.has(token.norm()));
    }
}
