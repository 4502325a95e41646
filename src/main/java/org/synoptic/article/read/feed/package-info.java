/**
 * News feeds: RSS 0.9x to 2.0, Atom 0.3 and 1.0, CDF and JSON Feed, and lists of feeds (OPML). Badly made feeds are read as far
 * as they go. An entry that holds only a summary is marked incomplete.
 */
package org.synoptic.article.read.feed;
