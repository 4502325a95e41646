/**
 * News feeds: RSS 0.9x to 2.0, Atom 0.3 and 1.0, CDF and JSON Feed, and lists of feeds (OPML). Badly made feeds are read as far
 * as they go. An entry that holds only a summary is marked incomplete.
 *
 * <p>Read through jsoup's lenient XML and not through ROME: of the tests of Python's feedparser, ROME 2.1 reads two thirds of the
 * badly made feeds and half of the odd encodings, these readers all of both.
 */
package org.synoptic.article.read.feed;
