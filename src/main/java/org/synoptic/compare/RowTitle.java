package org.synoptic.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;

/**
 * A row's name, in words of the articles: what is counted or happens, and of what event it is told.
 *
 * @param head the words to read first: "Killed", "Children killed", "Nations", "Stalled negotiations"
 * @param rest the words beside them, or empty: "suicide bombings near the harbour", "start"
 */
public record RowTitle(String head, String rest) {
    private static final int LONGEST = 70;
    /** An event told in at most so many words is a name for it rather than a clause. */
    private static final int NAME_WORDS = 5;
    private static final int LEFT = 4;
    private static final int RIGHT = 3;
    private static final String FIGURE = "…";

    /** @param ofAttackers whether it tells of an attacker's own death, which is not what the attack did to others */
    static RowTitle of(List<Cell> cells, boolean ofAttackers) {
        if (ofAttackers) return new RowTitle(cells.stream().allMatch(cell -> ((Amount) cell.fact().value()).stated() == 1) ? "Attacker killed" : "Attackers killed", "");
        return of(cells);
    }

    static RowTitle of(List<Cell> cells) {
        List<Fact> facts = cells.stream().map(Cell::fact).toList();
        Fact first = facts.stream().filter(fact -> fact.kind() == kind(cells)).findFirst().orElseThrow();
        String about = first.kind().isDated() ? day(facts) : about(facts.stream().map(Fact::about).toList());
        return switch (first.kind()) {
            case START -> event(about, "start", "Start");
            case END -> event(about, "end", "End");
            case DEADLINE -> event(about, "deadline", "Deadline");
            case OCCURRED -> event(about, "when", "Happened");
            case DURATION -> isName(about) ? event(about, "how long", "Duration") : new RowTitle("Duration", near(about));
            case COUNT -> first.unit().equals(Comparability.AGE) ? new RowTitle("Age", first.who() != null ? first.who() : context(about)) : new RowTitle(capital(counted(facts)), context(about));
            case MEASURE -> new RowTitle(capital(Objects.requireNonNullElse(Scales.dimension(first.unit()), first.kind().key())), context(about));
            case MONEY, PERCENT, MAGNITUDE, SCORE -> new RowTitle(capital(first.kind().key()), context(about));
            default -> new RowTitle(harmed(facts, first.kind()), about);
        };
    }

    /** Of what kind the row is: of harm where one of its facts is, for those harmed may be told by their number alone. */
    static FactKind kind(List<Cell> cells) {
        return cells.stream().map(cell -> cell.fact().kind()).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Both parts in one line. */
    public String words() {
        return rest.isEmpty() ? head : head + ": " + rest;
    }

    private static RowTitle event(String about, String what, String alone) {
        return about.isEmpty() ? new RowTitle(alone, "") : new RowTitle(capital(about), what);
    }

    /** What happened on the days; where some tell that it began, as they call it. */
    private static String day(List<Fact> facts) {
        FactKind kind = facts.stream().map(Fact::kind).min(Comparator.naturalOrder()).orElseThrow();
        return about(EventName.telling(facts.stream().filter(fact -> fact.kind() == kind && fact.about() != null).map(fact -> EventName.of(fact.about().strip())).toList()));
    }

    /** A name for the event where there is one, the one that tells most; else the clause that most articles have. */
    private static String about(List<String> events) {
        List<String> told = events.stream().filter(Objects::nonNull).map(String::strip).filter(about -> !about.isEmpty()).toList();
        Map<String, Long> times = new HashMap<>();
        told.forEach(about -> times.merge(about, 1L, Long::sum));
        Comparator<String> oftenest = Comparator.comparing(times::get);
        return told.stream().filter(RowTitle::isName).max(Comparator.comparingInt((String about) -> about.split("\\s+").length).thenComparing(oftenest).thenComparing(Comparator.reverseOrder()))
                .orElseGet(() -> shortened(told.stream().max(oftenest.thenComparing(Comparator.reverseOrder())).orElse("")));
    }

    private static boolean isName(String about) {
        return !about.isEmpty() && !about.contains(FIGURE) && about.split("\\s+").length <= NAME_WORDS;
    }

    /** The clause around a figure; a dash in the place of the figure unless it stands first. Fewer than two words tell nothing. */
    private static String context(String about) {
        String clause = about.startsWith(FIGURE) ? about.substring(FIGURE.length()).strip() : about;
        return clause.replace(FIGURE, "").strip().split("\\s+").length < 2 ? "" : clause;
    }

    /** A length of time is told by the words right beside it: "was jailed for …". */
    private static String near(String about) {
        int figure = about.indexOf(FIGURE);
        if (figure < 0) return about;
        List<String> left = List.of(about.substring(0, figure).split("\\s+"));
        List<String> right = List.of(about.substring(figure + FIGURE.length()).strip().split("\\s+"));
        String before = String.join(" ", left.subList(Math.max(0, left.size() - LEFT), left.size()));
        return (before + " " + FIGURE + " " + String.join(" ", right.subList(0, Math.min(RIGHT, right.size())))).strip();
    }

    /** What most articles count, as one of them writes it; of a measure its unit. */
    private static String counted(List<Fact> facts) {
        return mostFrequent(facts, Fact::who, facts.stream().map(RowTitle::unit).filter(unit -> !unit.isBlank()).findFirst().orElse(facts.getFirst().stated().words()));
    }

    /** "metres" of "35 metres". */
    private static String unit(Fact fact) {
        String stated = fact.stated().words();
        int at = fact.unit().isEmpty() ? -1 : stated.toLowerCase(Locale.ROOT).indexOf(fact.unit());
        return at < 0 ? fact.unit() : stated.substring(at);
    }

    /** With the group where every article that tells one tells the same, and it is not people at large. */
    private static String harmed(List<Fact> facts, FactKind kind) {
        List<String> groups = facts.stream().map(fact -> fact.who() == null ? "" : fact.who().toLowerCase(Locale.ROOT)).distinct().toList();
        String group = groups.size() == 1 ? facts.getFirst().who() : null;
        boolean particular = group != null && !group.isBlank() && !group.equalsIgnoreCase(facts.getFirst().unit()) && !group.equalsIgnoreCase(facts.getFirst().stated().words());
        return particular ? capital(group) + " " + kind.key() : capital(kind.key());
    }

    private static String mostFrequent(List<Fact> facts, Function<Fact, String> words, String otherwise) {
        Map<String, Long> times = new HashMap<>();
        facts.stream().map(words).filter(word -> word != null && !word.isBlank()).forEach(word -> times.merge(word, 1L, Long::sum));
        return times.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(entry -> entry.getKey().length()).thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(otherwise);
    }

    private static String shortened(String about) {
        if (about.length() <= LONGEST) return about;
        int space = about.lastIndexOf(' ', LONGEST);
        return about.substring(0, space > 0 ? space : LONGEST) + FIGURE;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + words.substring(words.offsetByCodePoints(0, 1));
    }
}
