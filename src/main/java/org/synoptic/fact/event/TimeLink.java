package org.synoptic.fact.event;

import org.synoptic.fact.Timex;

/**
 * A time together with the words that tie it to an event.
 *
 * @param first the first token, of the tying words if there are any
 * @param at the first token of the time itself
 * @param end the token after the time
 * @param relation {@code on}, {@code before}, {@code after}, {@code since}, {@code within} or {@code in}
 */
record TimeLink(int first, int at, int end, String relation, Timex time) {}
