/**
 * Times after TimeML's TIMEX3: their extents, types, values and modifiers, and the days they stand for.
 *
 * <p>What a language says about time lies in the folder named after it, as word lists and patterns with examples. A pattern's captures are
 * the {@link org.synoptic.fact.time.Phrase fields} of a time; the classes here work out, in no language, what they come to.
 */
package org.synoptic.fact.time;
