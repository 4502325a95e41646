/**
 * Who says what: quotations, direct and indirect, with the words that were said, the cue that tells of it and the speaker.
 *
 * <p>The approach is that of rule-based attribution after PARC and PolNeAR (Pareti 2015; Newell et al. 2018): a cue from a word list, its
 * subject to the left (or to the right, where inverted), and the clause or thing that it governs. There is no parser: closed-class words,
 * endings and commas bound the phrases, in one pass over each sentence.
 */
package org.synoptic.fact.quotation;
