/**
 * Fetching pages and feeds, which happens only when the user asks for it or has switched it on for a feed. Bounded in size and
 * time, polite to hosts (a pause between requests, {@code robots.txt}), and closed to addresses inside private networks unless allowed.
 */
package org.synoptic.article.read.fetch;
