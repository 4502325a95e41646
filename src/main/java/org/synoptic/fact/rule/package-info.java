/**
 * The small engine that applies rules of language, which lie as readable data beside each finder's package.
 *
 * <p>A rule is a pattern over tokens, word classes and what earlier finders found. Patterns are bounded: none can match more
 * than {@link org.synoptic.fact.rule.Matcher#WINDOW} tokens, nothing repeats without a limit, and no state is visited twice at
 * one token, so that every rule takes linear time on every text. See {@link org.synoptic.fact.rule.PatternParser} for the notation.
 */
package org.synoptic.fact.rule;
