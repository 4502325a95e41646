/**
 * Tables and records with one article a row: CSV, TSV, XLSX and JSON Lines. Which column means what is guessed from its title by
 * the words of {@code columns.yaml}, unless a {@link org.synoptic.article.read.table.ColumnMapping} is given.
 */
package org.synoptic.article.read.table;
