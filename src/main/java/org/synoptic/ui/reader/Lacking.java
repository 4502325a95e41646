package org.synoptic.ui.reader;

import java.util.function.Consumer;
import org.synoptic.article.Article;

/**
 * What can be done about an article that is not whole.
 *
 * @param details asked for outlet and day of an article that lacks one of them
 * @param page asked for the full page of an article of which only a part is there
 */
public record Lacking(Consumer<Article> details, Consumer<Article> page) {}
