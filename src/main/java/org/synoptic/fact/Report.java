package org.synoptic.fact;

import org.synoptic.article.Article;

/** An article together with what was found in it. */
public record Report(Article article, Findings findings) {
    public String id() {
        return article.id();
    }
}
