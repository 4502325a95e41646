/** Archives: ZIP files of anything that can be read. Entries are read in memory, within limits, and never written to a disk. */
package org.synoptic.article.read.archive;
