package org.synoptic.ui.search;

/**
 * One thing that narrows the results.
 *
 * @param words what it is
 * @param remove takes it away
 */
record Chip(String words, Runnable remove) {}
