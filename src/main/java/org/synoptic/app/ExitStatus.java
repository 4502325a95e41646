package org.synoptic.app;

/** How a command ended, for scripts. */
final class ExitStatus {
    static final int DONE = 0;
    static final int SOME_SKIPPED = 1;
    static final int WRONG_USAGE = 2;
    static final int NOTHING_DONE = 3;

    private ExitStatus() {}
}
