package org.synoptic.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.synoptic.article.Article;
import org.synoptic.article.read.ReadResult;
import org.synoptic.judgement.Judging;
import org.synoptic.search.index.ArticleIndex;

/** Which words of a rewritten file the index alone still has. Holds a few bytes of each article. */
final class OlderWords {
    private final Map<String, UUID> now = new HashMap<>();
    private String hash;

    /** Takes what the file gives now. */
    void now(ReadResult result) {
        if (!(result instanceof ReadResult.Found(_, Article article))) return;
        now.put(article.id(), words(article));
        hash = article.source() == null ? null : article.source().hash();
    }

    /** Keeps as versions what stands otherwise now, or no longer; of a file with the same bytes nothing. */
    void keep(ArticleIndex index, Path file, Judging judging) throws IOException {
        try {
            index.articles().in(file, older -> {
                boolean sameFile = hash != null && older.source() != null && hash.equals(older.source().hash());
                if (sameFile && now.containsKey(older.id()) || words(older).equals(now.get(older.id()))) return;
                try {
                    judging.keepOlder(older);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static UUID words(Article article) {
        return UUID.nameUUIDFromBytes((article.headline() + "\n" + article.text()).getBytes(StandardCharsets.UTF_8));
    }
}
