package org.synoptic.library.casefile;

/** Hears how far a case file is written or read, on the thread that does it. */
public interface CaseProgress {
    /** @param total -1 while it is not known */
    void at(long done, long total);

    /** Asked often; the work then ends and leaves nothing behind. */
    default boolean isCancelled() {
        return false;
    }

    /** For those who do not listen. */
    CaseProgress NONE = (_, _) -> {};
}
