package org.synoptic.library.incoming;

/** What long work asks and tells meanwhile; called from the thread of the work. */
public interface Watcher {
    /** Whether the work should end; what was done so far stays. */
    boolean isCancelled();

    /** @param total -1 if it is not known */
    void at(long done, long total);

    /** Never cancels and does not listen. */
    Watcher NONE = new Watcher() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void at(long done, long total) {
            // nobody watches
        }
    };
}
