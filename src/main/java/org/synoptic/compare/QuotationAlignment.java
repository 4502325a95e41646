package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Report;
import org.synoptic.fact.quotation.QuotedWords;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;

/**
 * Finds what several articles quote in the same words, wherever one of them cut or changed it, and sets the uses side by side.
 * A paraphrase counts as a use where it keeps most of the telling words. Safe for many threads.
 */
final class QuotationAlignment {
    /** How many words in a row make two quotations one. */
    private static final int RUN = 3;
    /** How many of them must be telling. */
    private static final int TELLING = 2;
    /** How many telling words a paraphrase keeps. */
    private static final int KEPT = 4;

    private final WordClass common = Lexicon.load(QuotationAlignment.class, "en/quotation.yaml").get("common");

    /** Those that most articles have come first; the same whatever the order of the reports, but for the order of the uses. */
    public List<SharedQuotation> align(List<Report> reports) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) collect(i, reports.get(i), stretches);
        Map<String, Set<Integer>> holders = new TreeMap<>();
        for (int s = 0; s < stretches.size(); s++) {
            Stretch stretch = stretches.get(s);
            for (int at = 0; at + RUN <= stretch.words().size(); at++)
                if (tells(stretch.words().subList(at, at + RUN))) holders.computeIfAbsent(stretch.run(at, RUN), run -> new LinkedHashSet<>()).add(s);
        }
        List<Set<Integer>> groups = holders.values().stream().map(holding -> sayOne(holding, stretches)).filter(group -> articles(group, stretches) > 1)
                .sorted(Comparator.comparingInt((Set<Integer> group) -> articles(group, stretches)).reversed()).toList();
        List<Set<Integer>> kept = new ArrayList<>();
        Map<Integer, List<Set<Integer>>> keptBy = new LinkedHashMap<>();
        for (Set<Integer> group : groups) {
            int any = group.iterator().next();
            if (keptBy.getOrDefault(any, List.of()).stream().anyMatch(other -> other.containsAll(group))) continue;
            kept.add(group);
            group.forEach(s -> keptBy.computeIfAbsent(s, key -> new ArrayList<>()).add(group));
        }
        return kept.stream().map(group -> shared(group.stream().sorted().map(stretches::get).toList(), reports))
                .sorted(Comparator.comparingInt((SharedQuotation q) -> q.uses().size()).reversed().thenComparing(SharedQuotation::words)).toList();
    }

    private static void collect(int number, Report report, List<Stretch> stretches) {
        for (Passage.Part part : Passage.Part.values()) {
            AnnotatedText text = AnnotatedText.of(part.of(report.article()));
            List<Quotation> said = report.findings().quotations().stream().filter(quotation -> quotation.content().part() == part).toList();
            int next = 0;
            for (Span span : QuotedWords.in(text)) {
                while (next < said.size() && said.get(next).content().end() <= span.start()) next++;
                boolean told = next < said.size() && said.get(next).content().start() < span.end();
                stretches.add(Stretch.of(number, text, new Passage(part, span, span.of(text.text())), told ? said.get(next).speaker() : null, true));
            }
            for (Quotation quotation : said) if (!quotation.direct() && quotation.speech()) stretches.add(Stretch.of(number, text, quotation.content(), quotation.speaker(), false));
        }
    }

    private boolean tells(List<String> words) {
        return words.stream().filter(this::isTelling).count() >= TELLING;
    }

    private boolean isTelling(String word) {
        return word.length() >= 4 && !common.has(word);
    }

    /** Of stretches with a run in common the quoted ones, and of the paraphrases those that keep most of a quoted one. */
    private Set<Integer> sayOne(Set<Integer> holding, List<Stretch> stretches) {
        Set<Integer> group = new LinkedHashSet<>();
        for (int s : holding) if (stretches.get(s).direct()) group.add(s);
        List<Integer> quoted = List.copyOf(group);
        for (int s : holding) {
            Stretch told = stretches.get(s);
            if (told.direct() || quoted.stream().anyMatch(q -> stretches.get(q).report() == told.report())) continue;
            if (quoted.stream().anyMatch(q -> keeps(told, stretches.get(q)))) group.add(s);
        }
        return group;
    }

    private boolean keeps(Stretch told, Stretch quoted) {
        Set<String> telling = new HashSet<>();
        quoted.words().stream().filter(this::isTelling).forEach(telling::add);
        long kept = told.words().stream().filter(this::isTelling).distinct().filter(telling::contains).count();
        return kept >= KEPT && 2 * kept >= telling.size();
    }

    private static int articles(Set<Integer> group, List<Stretch> stretches) {
        return (int) group.stream().map(s -> stretches.get(s).report()).distinct().count();
    }

    private static SharedQuotation shared(List<Stretch> stretches, List<Report> reports) {
        Stretch first = stretches.stream().min(Comparator.comparingInt((Stretch stretch) -> stretch.words().size()).thenComparing(stretch -> stretch.passage().words())).orElseThrow();
        List<String> texts = stretches.stream().map(stretch -> " " + String.join(" ", stretch.words()) + " ").toList();
        int at = 0;
        int length = RUN;
        for (int start = 0; start + RUN <= first.words().size(); start++)
            while (start + length <= first.words().size() && inAll(first.run(start, length), texts)) {
                at = start;
                length++;
            }
        int last = Math.min(first.words().size(), at + Math.max(1, length - 1)) - 1;
        String words = new Span(first.places().get(at).start(), first.places().get(last).end()).of(first.passage().part().of(reports.get(first.report()).article()));
        Map<String, Integer> named = new TreeMap<>();
        for (Stretch stretch : stretches) if (stretch.speaker() != null) named.merge(stretch.speaker(), 1, Integer::sum);
        String speaker = named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        return new SharedQuotation(words, speaker, stretches.stream().map(stretch -> use(stretch, stretches, reports)).toList());
    }

    private static boolean inAll(String run, List<String> texts) {
        String padded = " " + run + " ";
        return texts.stream().allMatch(text -> text.contains(padded));
    }

    /** A word that stands beside the same neighbour in another article is shared; runs of the others are this one's alone. */
    private static SharedQuotation.Use use(Stretch stretch, List<Stretch> all, List<Report> reports) {
        Set<String> pairs = new HashSet<>();
        for (Stretch other : all) if (other.report() != stretch.report()) for (int i = 0; i + 1 < other.words().size(); i++) pairs.add(other.run(i, 2));
        List<Span> alone = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= stretch.words().size(); i++) {
            boolean shared = i == stretch.words().size() || i > 0 && pairs.contains(stretch.run(i - 1, 2)) || i + 1 < stretch.words().size() && pairs.contains(stretch.run(i, 2));
            if (!shared && from < 0) from = i;
            if (shared && from >= 0) {
                alone.add(new Span(stretch.places().get(from).start(), stretch.places().get(i - 1).end()));
                from = -1;
            }
        }
        return new SharedQuotation.Use(reports.get(stretch.report()).id(), stretch.speaker(), stretch.direct(), stretch.passage(), alone);
    }
}
