package org.synoptic.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.judgement.Judging;
import org.synoptic.search.index.ArticleIndex;
import org.synoptic.version.VersionsOfOne;

/**
 * Of articles that are versions of one – a feed's summary and its page, two saved states of a page – lets the whole and newest one
 * stand for all in lists, stories and searches. What was said of the others holds of it too. For one thread.
 */
final class AddressKeeper {
    private static final Comparator<Article> STANDS_FIRST = Comparator.comparing(Article::incomplete).thenComparing(VersionsOfOne::told, Comparator.reverseOrder())
            .thenComparing(article -> article.text().length(), Comparator.reverseOrder()).thenComparing(Article::id);

    private final ArticleIndex index;
    private final Judging judging;
    private final Set<String> touched = new LinkedHashSet<>();

    AddressKeeper(ArticleIndex index, Judging judging) {
        this.index = index;
        this.judging = judging;
    }

    /** Something came to an article's address or went away from it. */
    void touched(Article article) {
        if (article.address() != null) touched.add(article.address());
    }

    /**
     * Settles who stands at the addresses that were touched, as the index knows their articles. What it changes is found after the next commit.
     *
     * @return the ids of those for which another one stands now, and of those that stand now
     */
    Set<String> settle() throws IOException {
        Set<String> changed = new HashSet<>();
        for (String address : touched) {
            List<Article> all = index.articles().countAt(address) == 0 ? List.of() : index.articles().at(address);
            if (all.size() > 1 || all.size() == 1 && index.articles().isOlder(all.getFirst().id())) settle(all, changed);
        }
        touched.clear();
        return changed;
    }

    private void settle(List<Article> all, Set<String> changed) throws IOException {
        List<Article> standing = new ArrayList<>();
        for (Article article : all.stream().sorted(STANDS_FIRST).toList()) {
            Article standsForIt = all.size() > VersionsOfOne.MOST ? null : standing.stream().filter(other -> VersionsOfOne.are(other, article)).findFirst().orElse(null);
            if (standsForIt == null) standing.add(article);
            else standing.set(standing.indexOf(standsForIt), inherit(standsForIt, article, changed));
            if (index.articles().isOlder(article.id()) == (standsForIt != null)) continue;
            index.mark(judging.report(article), judging.marks(article.id()), standsForIt != null);
            changed.add(article.id());
        }
    }

    /** The standing article in the story of its older version, if it belongs to none, and with what was said of that. */
    private Article inherit(Article standing, Article older, Set<String> changed) throws IOException {
        boolean said = !index.articles().isOlder(older.id()) && judging.inherit(older.id(), standing.id());
        if (!said && (standing.story() != null || older.story() == null)) return standing;
        Article so = standing.story() != null ? standing : standing.toBuilder().story(older.story()).build();
        index.mark(judging.report(so), judging.marks(so.id()), false);
        judging.remember(so);
        changed.add(so.id());
        return so;
    }
}
