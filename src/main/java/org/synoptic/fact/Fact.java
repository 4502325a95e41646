package org.synoptic.fact;

import java.util.List;

/**
 * One thing that an article states, with the passage behind it.
 *
 * @param kind what it is about
 * @param passage the words that state it: verb, figure and whom ("at least 179 people were killed")
 * @param stated the words of the value alone ("at least 179", "last week"), inside or beside {@code passage}
 * @param value the possible values
 * @param unit what is counted, a singular noun ("people", "family", "day", "dollar"), or of a score what it is of ("match", "vote"); empty for dated facts
 * @param who the group it happened to or that is counted, as written ("soldiers"), or null
 * @param portion whole, part or increase
 * @param places named places of the event, as written, nearest first
 * @param period the days in which it happened or was counted, or null if not told
 * @param about the event: a verb or noun and its main words ("suicide bombings near a shrine"), or null
 * @param claim on whose word
 */
public record Fact(
        FactKind kind,
        Passage passage,
        Passage stated,
        FactValue value,
        String unit,
        String who,
        Portion portion,
        List<String> places,
        DateRange period,
        String about,
        Claim claim) {
    public Fact {
        places = List.copyOf(places);
        boolean fits = switch (value) {
            case Amount amount -> kind.isAmount();
            case Dates dates -> kind.isDated();
            case Score score -> kind == FactKind.SCORE;
        };
        if (!fits) throw new IllegalArgumentException(kind + " cannot have the value " + value);
    }

    public Fact withClaim(Claim other) {
        return new Fact(kind, passage, stated, value, unit, who, portion, places, period, about, other);
    }
}
