package org.synoptic.fact;

/** The set of possible values that a statement leaves open. */
public sealed interface FactValue permits Amount, Dates, Score {}
