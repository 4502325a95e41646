package org.synoptic.ui.task;

/**
 * A piece of work that came to nothing.
 *
 * @param title what was tried
 * @param message what went wrong, in words
 */
public record Failure(String title, String message) {}
