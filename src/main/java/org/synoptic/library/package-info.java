/**
 * What is kept: the originals stay files, the index and the facts are derived from them and can be made again at any
 * time, and the analyst's judgements are stored safely. The only package that knows SQLite.
 */
package org.synoptic.library;
