package org.synoptic.story;

import org.synoptic.text.Span;

/** A maximal run of at least twelve words that two articles' texts have in common. */
public record SharedRun(String a, String b, Span inA, Span inB) {}
