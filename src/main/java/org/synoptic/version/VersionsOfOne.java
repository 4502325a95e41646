package org.synoptic.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.article.Addresses;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/** Whether articles with one address are versions of one article, and when each was written. */
public final class VersionsOfOne {
    /** An address that more articles give is no article's own. */
    public static final int MOST = 50;
    private static final int FEWEST_WORDS = 5;

    private VersionsOfOne() {}

    /**
     * Whether two articles with one address are versions of one. Some files give many articles one address, as that of a front page;
     * and who puts two into two stories wants to see both.
     */
    public static boolean are(Article one, Article other) {
        if (Addresses.isFrontPage(one.address()) || one.story() != null && other.story() != null && !one.story().equals(other.story())) return false;
        boolean sameHeadline = !one.headline().isBlank() && one.headline().equalsIgnoreCase(other.headline());
        if (sameHeadline && (one.incomplete() || other.incomplete())) return true;
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        int fewer = Math.min(words.size(), others.size());
        return sameHeadline ? 3 * common.size() >= fewer : common.size() >= FEWEST_WORDS && 2 * common.size() >= fewer;
    }

    private static Set<String> words(Article article) {
        String text = (article.headline() + " " + article.text()).toLowerCase(Locale.ROOT);
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 3).collect(Collectors.toSet());
    }

    /** When it was last changed or published, as it tells. */
    public static Instant told(Article article) {
        Published told = article.modified() != null ? article.modified() : article.published();
        if (told == null) return Instant.MIN;
        return told.moment() != null ? told.moment().toInstant() : told.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
