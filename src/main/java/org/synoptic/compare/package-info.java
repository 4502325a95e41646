/**
 * When facts of several articles are comparable, how they come out, and why. Reports become {@link org.synoptic.compare.Statement statements},
 * whose words stand for meanings; {@link org.synoptic.compare.Comparability} rules out what may not stand in one row,
 * {@link org.synoptic.compare.Likeness} weighs what is left, {@link org.synoptic.compare.Grouping} makes rows, and
 * {@link org.synoptic.compare.Pairing} says how the articles of a row come out.
 *
 * <p>What words mean is told by two lists that a user can read, {@code en/same.yaml} and {@code en/meaning.yaml}, and a small
 * {@link org.synoptic.compare.Stem stemmer}. Both richer resources were measured against them on 555 pairs of sentences and were left
 * out: WordNet 3.1 (11 MB) told same facts from others no better than the lists alone; a sentence model (MiniLM, with its runtime
 * 128 MB) did so somewhat better (75.5 against 74.3 % on news inference), but needs 2.4 seconds to start and 6 ms a sentence, so that
 * a story of fifty articles would take many seconds.
 */
package org.synoptic.compare;
