package org.synoptic.sync;

/** Whether reading is to stop: asked for on any thread, looked at by the one that reads. */
final class Stop {
    private volatile boolean asked;
    private volatile boolean closing;
    /** A change in the folders does not begin anew what was stopped. */
    private volatile boolean ofRenewing;

    /** Reading begins anew. */
    void forget() {
        asked = false;
    }

    /** @param renewing whether files are being read again with new rules, which then stays undone until the next start */
    void ask(boolean renewing) {
        asked = true;
        if (renewing) ofRenewing = true;
    }

    /** Also in the middle of a file that was there before. */
    void close() {
        closing = true;
    }

    boolean isAsked() {
        return asked;
    }

    boolean isClosing() {
        return closing;
    }

    boolean isOfRenewing() {
        return ofRenewing;
    }
}
