package org.synoptic.compare;

import java.util.Comparator;
import java.util.List;
import org.synoptic.fact.Fact;

/** A row's name, in words of the articles. */
final class Labels {
    private static final int LONGEST = 70;

    private Labels() {}

    /** From the statement that tells most about the event without being long. */
    static String of(List<Cell> cells) {
        Fact told = cells.stream().map(Cell::fact).filter(fact -> fact.about() != null && fact.about().length() <= LONGEST)
                .max(Comparator.comparingInt((Fact fact) -> fact.about().length())).orElse(cells.getFirst().fact());
        String about = told.about() == null ? "" : shortened(named(told).strip());
        return switch (told.kind()) {
            case START -> named("Start", about);
            case END -> named("End", about);
            case DEADLINE -> named("Deadline", about);
            case OCCURRED -> about.isEmpty() ? "Happened" : capital(about);
            case COUNT -> capital(about.isEmpty() ? told.stated().words() : about);
            default -> named(capital(told.kind().key()), about);
        };
    }

    /** The clause with what is counted in the place of its figure, which other articles may give otherwise; a figure within a word ("17-member") stays open. */
    private static String named(Fact fact) {
        boolean alone = fact.who() != null && fact.stated().words().indexOf('-') < 0;
        return alone ? fact.about().replace("…", fact.who()) : fact.about();
    }

    private static String named(String kind, String about) {
        return about.isEmpty() ? kind : kind + ": " + about;
    }

    private static String shortened(String about) {
        if (about.length() <= LONGEST) return about;
        int space = about.lastIndexOf(' ', LONGEST);
        return about.substring(0, space > 0 ? space : LONGEST) + "…";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
