package org.synoptic.ui.comparison;

import java.util.List;
import java.util.Objects;
import org.synoptic.article.Article;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.ui.reader.Verdict;

/**
 * The two articles in view, and which two to take instead.
 *
 * @param left null where there is no article at all
 * @param right null where there is only one
 */
record Couple(Article left, Article right) {
    /** A difference weighs more than any number of common facts. */
    private static final int DIFFERENCE = 1000;
    /** And two outlets more than any number of differences: what one of them changed itself stands among its versions and in the toll over time. */
    private static final int TWO_OUTLETS = 1_000_000_000;

    /** The two outlets' articles with most differences between them, of equals those with most facts in common, of equals the first; two of one outlet where nothing else can be compared. */
    static Couple mostDifferent(Compared story) {
        List<Article> articles = story.articles();
        List<String> ids = story.comparison().articles();
        int size = articles.size();
        int[] weight = new int[size * size];
        int best = -1;
        for (Row row : story.rows())
            for (Pair pair : row.pairs()) {
                int a = ids.indexOf(pair.a());
                int b = ids.indexOf(pair.b());
                if (a != b) weight[Math.min(a, b) * size + Math.max(a, b)] += pair.outcome() == Outcome.DIFFER ? DIFFERENCE : 1;
            }
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] == 0) continue;
            if (!ofOneOutlet(articles.get(i / size), articles.get(i % size))) weight[i] += TWO_OUTLETS;
            if (best < 0 || weight[i] > weight[best]) best = i;
        }
        if (best >= 0) return new Couple(articles.get(best / size), articles.get(best % size));
        return new Couple(size > 0 ? articles.getFirst() : null, size > 1 ? articles.get(1) : null);
    }

    /** This couple if it shows what a row comes to over all articles, else one that does; one of the two stays if it can. */
    Couple showing(Compared story, int number) {
        Row row = story.row(number);
        Verdict verdict = FactWords.verdict(row);
        List<Pair> telling = row.pairs().stream().filter(pair -> !pair.a().equals(pair.b()) && Verdict.of(pair.outcome()) == verdict).toList();
        if (right != null && telling.stream().anyMatch(pair -> pair.joins(left.id(), right.id()))) return this;
        Article besideLeft = partner(story, telling, left);
        if (besideLeft != null) return new Couple(left, besideLeft);
        Article besideRight = right == null ? null : partner(story, telling, right);
        if (besideRight != null) return new Couple(besideRight, right);
        if (!telling.isEmpty()) return new Couple(story.article(telling.getFirst().a()), story.article(telling.getFirst().b()));
        if (states(row, left) || right != null && states(row, right)) return this;
        return new Couple(story.article(row.cells().getFirst().article()), right == null ? left : right);
    }

    private static boolean ofOneOutlet(Article one, Article other) {
        return one.outlet() != null && one.outletName().equals(other.outletName());
    }

    private static boolean states(Row row, Article article) {
        return row.cellsOf(article.id()).findAny().isPresent();
    }

    private static Article partner(Compared story, List<Pair> pairs, Article article) {
        return pairs.stream().map(pair -> pair.a().equals(article.id()) ? pair.b() : pair.b().equals(article.id()) ? pair.a() : null)
                .filter(Objects::nonNull).findFirst().map(story::article).orElse(null);
    }
}
