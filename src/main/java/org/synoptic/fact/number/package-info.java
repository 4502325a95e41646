/** Numerals in digits and words, as a layer that the rules of all finders may refer to as {@code <number>}. */
package org.synoptic.fact.number;
