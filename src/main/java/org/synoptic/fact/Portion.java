package org.synoptic.fact;

/** What share of the whole a figure speaks of. */
public enum Portion {
    /** the whole, or a running total: "22 were killed", "has killed 140 this month" */
    TOTAL,
    /** a part of another figure: "including nine children", "two of them" */
    PART,
    /** added to another figure: "another 12", "12 more" */
    INCREMENT
}
