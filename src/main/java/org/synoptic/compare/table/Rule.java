package org.synoptic.compare.table;

import java.util.Locale;

/** How to come from what several reports state to one estimate: the habits of those who count the dead of conflicts. */
public enum Rule {
    /** Uppsala Conflict Data Program, codebook of the Georeferenced Event Dataset: best, low and high estimate. */
    UCDP("UCDP", "best estimate, low and high",
            "Best is what most sources without shared text give, of equals the lower one; low and high are the least and the most that any of them allows. Of an outlet's tolls only the newest counts."),
    /** Armed Conflict Location and Event Data, codebook: of several figures the most conservative. */
    ACLED("ACLED", "the most conservative", "The lowest figure that any report allows; of dates the one that most sources give. There is no low and high. Of an outlet's tolls only the newest counts."),
    /** Iraq Body Count, methodology: a minimum and a maximum over all reports. */
    IBC("IBC", "minimum to maximum", "The least and the most that any report allows, and no best figure between them. Of an outlet's tolls only the newest counts."),
    /** What an editor on the desk takes. */
    LATEST("Latest report", "what was published last", "What the report published last gives; low and high are the bounds in its own words.");

    private final String title;
    private final String summary;
    private final String about;

    Rule(String title, String summary, String about) {
        this.title = title;
        this.summary = summary;
        this.about = about;
    }

    /** As on the command line: {@code ucdp}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** In a few words. */
    public String summary() {
        return summary;
    }

    /** In full. */
    public String about() {
        return about;
    }

    /** @throws IllegalArgumentException naming the rules there are */
    public static Rule of(String key) {
        for (Rule rule : values()) if (rule.key().equalsIgnoreCase(key.strip())) return rule;
        throw new IllegalArgumentException("no rule called \"" + key + "\": there are ucdp, acled, ibc and latest");
    }
}
