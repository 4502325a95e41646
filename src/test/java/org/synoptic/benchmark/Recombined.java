package org.synoptic.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;
import org.synoptic.article.read.ReadResult;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Report;

/** As many articles as one likes out of a few: paragraphs, headlines, facts and speakers of some, put together by chance, always the same. */
final class Recombined {
    private static final int OUTLETS = 300;
    private static final int DAYS = 3_650;
    private static final int ARTICLES_OF_A_STORY = 8;
    private static final int PARAGRAPHS = 12;
    private static final int SPEAKERS = 5;

    private final List<Report> base = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();

    /** @param folder of the articles at hand */
    Recombined(Path folder) {
        FactExtractor extractor = Wiring.factExtractor();
        for (ReadResult result : Wiring.folderReader().read(folder)) if (result instanceof ReadResult.Found found) base.add(extractor.report(found.article()));
        if (base.isEmpty()) throw new IllegalArgumentException("no articles in " + folder);
        for (Report report : base) {
            for (String paragraph : report.article().text().split("\n+")) if (paragraph.length() > 60) paragraphs.add(paragraph);
            for (Quotation quotation : report.findings().quotations()) if (quotation.speaker() != null && quotation.speaker().matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+")) speakers.add(quotation.speaker());
        }
    }

    int size() {
        return base.size();
    }

    /** The article of a number; the same at every call. */
    Report report(int number) {
        Random random = new Random(number * 7_919L);
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(PARAGRAPHS); i > 0; i--) text.append(pick(paragraphs, random)).append("\n\n");
        Report one = pick(base, random);
        Report other = pick(base, random);
        String headline = firstHalf(one.article().headline()) + secondHalf(other.article().headline());
        int story = number / ARTICLES_OF_A_STORY;
        Article article = Article.builder("/library/story" + story + "/" + number + ".txt").story("story " + story)
                .outlet("Outlet " + (int) (OUTLETS * Math.pow(random.nextDouble(), 3))).headline(headline)
                .published(Published.on(LocalDate.of(2016, 1, 1).plusDays(new Random(story).nextInt(DAYS) + random.nextInt(5))))
                .text(text.toString()).source(new Source(Path.of("/library/story" + story + "/" + number + ".txt"), "0123456789abcdef", "UTF-8", 0)).build();
        List<Fact> facts = new ArrayList<>(one.findings().facts());
        facts.addAll(other.findings().facts());
        List<Quotation> quotations = new ArrayList<>();
        List<String> quoted = speakers.isEmpty() ? List.of() : Stream.generate(() -> speaker(random)).limit(1 + random.nextInt(SPEAKERS)).toList();
        for (Quotation quotation : one.findings().quotations()) quotations.add(quoted.isEmpty() ? quotation : new Quotation(quotation.content(), quotation.direct(), pick(quoted, random), null, null));
        facts.replaceAll(fact -> fact.withClaim(Claim.OWN));
        return new Report(article, new Findings(List.of(), List.of(), quotations, facts, one.findings().toll()));
    }

    /** A first name of one and a last name of another; a few are quoted everywhere, most hardly ever. */
    private String speaker(Random random) {
        return seldom(speakers, random).split(" ")[0] + " " + seldom(speakers, random).split(" ")[1];
    }

    private static <T> T seldom(List<T> some, Random random) {
        return some.get((int) (some.size() * Math.pow(random.nextDouble(), 3)));
    }

    /** Some words that stand beside one another in an article. */
    String words(Random random, int count) {
        while (true) {
            String[] words = pick(paragraphs, random).split("[^\\p{L}]+");
            int at = random.nextInt(Math.max(1, words.length));
            if (at + count > words.length) continue;
            StringBuilder some = new StringBuilder();
            boolean long4 = true;
            for (int i = at; i < at + count; i++) {
                some.append(i > at ? " " : "").append(words[i]);
                long4 &= words[i].length() > 3;
            }
            if (long4) return some.toString();
        }
    }

    private static String firstHalf(String headline) {
        return headline.substring(0, space(headline));
    }

    private static String secondHalf(String headline) {
        return headline.substring(space(headline));
    }

    private static int space(String headline) {
        int at = headline.indexOf(' ', headline.length() / 2);
        return at < 0 ? headline.length() : at;
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
