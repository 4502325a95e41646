package org.synoptic.version;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparer;
import org.synoptic.fact.FactExtractor;
import org.synoptic.search.index.ArticleIndex;

/** The articles of a library as they stood at other times. Safe for many threads. */
public final class VersionHistory {
    private final Versions versions;
    private final ArticleIndex index;
    private final FactExtractor extractor;

    public VersionHistory(Versions versions, ArticleIndex index, FactExtractor extractor) {
        this.versions = versions;
        this.index = index;
        this.extractor = extractor;
    }

    /** The older texts of an article, and those that stand now at its address, oldest first; its own text of now is the last. */
    public List<Version> of(String article) throws IOException {
        Article now = index.articles().byId(article);
        List<Version> all = new ArrayList<>(versions.of(article));
        if (now == null) return all;
        for (Article other : others(now)) {
            all.addAll(versions.of(other.id()));
            all.add(new Version(other, null));
        }
        all.sort(Comparator.comparing(VersionHistory::time));
        all.add(new Version(now, null));
        return all;
    }

    /** Articles that are older versions of one and have files of their own. */
    public List<Article> others(Article article) throws IOException {
        if (article.address() == null || index.articles().countAt(article.address()) > VersionsOfOne.MOST) return List.of();
        return index.articles().at(article.address()).stream().filter(other -> !other.id().equals(article.id()) && VersionsOfOne.are(article, other)).toList();
    }

    /** Articles whose address leads to the same page; those first that are shown themselves, and not as older versions of others. */
    public List<Article> at(String address) throws IOException {
        List<Article> standing = new ArrayList<>();
        List<Article> older = new ArrayList<>();
        for (Article article : index.articles().at(address)) (index.articles().isOlder(article.id()) ? older : standing).add(article);
        standing.addAll(older);
        return standing;
    }

    /** Texts that stood in the place of an article's own, oldest first. */
    public List<Version> older(String article) throws IOException {
        return versions.of(article);
    }

    /** What was changed from one version to another. */
    public VersionChanges changes(Version older, Version newer) {
        return VersionChanges.between(older, newer, extractor, new Comparer());
    }

    private static Instant time(Version version) {
        return version.replaced() != null ? version.replaced() : VersionsOfOne.told(version.article());
    }
}
