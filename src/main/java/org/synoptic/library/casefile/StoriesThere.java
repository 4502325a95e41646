package org.synoptic.library.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.library.Library;

/**
 * Of a case file with several stories those that the library has already, article for article, as every library has the samples: they are not
 * taken in a second time, and what was said of their articles holds for the articles that are there.
 */
final class StoriesThere {
    private final Library library;
    private final Path staged;
    private final Path originals;

    StoriesThere(Library library, Path staged, Path originals) {
        this.library = library;
        this.staged = staged;
        this.originals = originals;
    }

    /** Takes their originals out of what is to be moved; gives the ids in the library by those in the case file. */
    Map<String, String> leaveOut() throws IOException {
        Map<String, Map<String, String>> stories = new LinkedHashMap<>();
        CaseLines.each(staged, CaseEntry.ARTICLES, line -> {
            Article article = CaseLine.article(line).article();
            if (article.story() != null) stories.computeIfAbsent(article.story(), _ -> new HashMap<>()).put(article.id(), Moving.fingerprint(article));
        });
        Map<String, String> names = new HashMap<>();
        if (stories.size() < 2) return names;
        for (var story : stories.entrySet()) {
            Map<String, String> there = new HashMap<>();
            for (Article article : library.articles().of(story.getKey())) there.put(Moving.fingerprint(article), article.id());
            if (!there.keySet().equals(Set.copyOf(story.getValue().values()))) continue;
            story.getValue().forEach((id, fingerprint) -> names.put(id, there.get(fingerprint)));
            Staging.clear(originals.resolve(CaseEntry.folder(story.getKey())));
        }
        return names;
    }
}
