package org.synoptic.compare;

/** How a statement of casualties stands to the toll that its article gives for its main event. */
enum Standing {
    /** It states the toll. */
    TOLL,
    /** It states a toll that the article corrects. */
    RIVAL,
    /** It counts towards the toll with another number: one of the victims, a part of them, an earlier count. */
    PART,
    /** It tells of another event, or is no statement of casualties. */
    OTHER;

    boolean isOfMainEvent() {
        return this != OTHER;
    }
}
