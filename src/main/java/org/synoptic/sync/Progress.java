package org.synoptic.sync;

/**
 * How far the library's work is; immutable.
 *
 * @param work what it is doing
 * @param done files looked at in this run
 * @param total files to look at, or -1 while they are still being counted
 * @param added articles that were new
 * @param changed articles that had changed
 * @param removed files that are gone
 * @param unchanged files that had not changed
 * @param skipped files that could not be read
 * @param perSecond articles read a second, 0 if none were
 * @param problem what stopped the work, in words, or null
 */
public record Progress(Work work, long done, long total, long added, long changed, long removed, long unchanged, long skipped, double perSecond, String problem) {
    /** What a library can be busy with; renewing is to read again with newer rules what can be read and searched meanwhile. */
    public enum Work { IDLE, READING, RENEWING }

    public static final Progress NONE = new Progress(Work.IDLE, 0, 0, 0, 0, 0, 0, 0, 0, null);

    public boolean isIdle() {
        return work == Work.IDLE;
    }
}
