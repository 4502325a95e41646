/** A story as one table: low, best and high of each fact under a named rule, and whose word each figure is. */
package org.synoptic.compare.table;

