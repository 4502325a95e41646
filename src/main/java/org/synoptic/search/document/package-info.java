/**
 * Articles as documents of the index: the fields in {@link org.synoptic.search.document.Schema}, written by
 * {@link org.synoptic.search.document.DocumentWriter}, read back by {@link org.synoptic.search.document.Documents}, found by one term through
 * {@link org.synoptic.search.document.Lookup}. A field begins here.
 */
package org.synoptic.search.document;
