/**
 * The small engine that applies rules of language, which lie as readable data beside each finder's package.
 *
 * <p>A rule is a pattern over tokens, word classes and what earlier finders found. Patterns are bounded: none can match more
 * than {@link org.synoptic.fact.rule.Matcher#WINDOW} tokens, nothing repeats without a limit, and no state is visited twice at
 * one token, so that every rule takes linear time on every text. See {@link org.synoptic.fact.rule.PatternParser} for the notation.
 *
 * <p>From file to match: {@link org.synoptic.fact.rule.RuleReader} compiles each pattern to the steps of a program, words become numbers of the set's
 * {@link org.synoptic.fact.rule.Vocabulary}. A rule is tried only at tokens that it can begin with ({@link org.synoptic.fact.rule.Candidates}) and in
 * sentences that hold what it {@linkplain org.synoptic.fact.rule.Needs needs}; there the {@link org.synoptic.fact.rule.Matcher} runs its program.
 */
package org.synoptic.fact.rule;
