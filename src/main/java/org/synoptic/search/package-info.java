/** Finds articles by words, fields and figures. The only package that knows Lucene; no Lucene type leaves it. */
package org.synoptic.search;
