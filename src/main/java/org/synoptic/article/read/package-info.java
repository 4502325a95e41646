/**
 * From files to articles: one {@link org.synoptic.article.read.ArticleReader} per format, chosen by what a file holds and not by
 * its name. Whatever cannot be read becomes an entry of the skipped list that says why; no file stops the reading of others, runs
 * anything or opens an address.
 */
package org.synoptic.article.read;
