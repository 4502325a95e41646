package org.synoptic.fact.quantity;

import org.synoptic.fact.Amount;

/**
 * A number with its bound, before its unit is known; what the layer {@value Amounts#LAYER} holds.
 *
 * @param amount as a set
 * @param unit from a sign before the number ({@code $} is {@code dollar}) or from the number itself ({@code two-thirds} is {@code percentage}), or null
 * @param number the token at which the number itself begins
 * @param loose whether the words are no number ("several", "a few")
 */
public record Figure(Amount amount, String unit, int number, boolean loose) {}
