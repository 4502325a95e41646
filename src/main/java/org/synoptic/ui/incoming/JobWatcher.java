package org.synoptic.ui.incoming;

import org.synoptic.library.incoming.Watcher;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.task.Job;

/** Tells a job how far the work is, with its rate, a few times a second. */
final class JobWatcher implements Watcher {
    private static final long TELL_EVERY_NANOS = 200_000_000;

    private final Job job;
    private final String one;
    private final long started = System.nanoTime();
    private long told;

    /** @param one what is counted */
    JobWatcher(Job job, String one) {
        this.job = job;
        this.one = one;
    }

    @Override
    public boolean isCancelled() {
        return job.isCancelled();
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (now - told < TELL_EVERY_NANOS) return;
        told = now;
        long perSecond = Math.round(done / Math.max(1e-9, (now - started) / 1e9));
        job.report(total > 0 ? (double) done / total : -1, (total > 0 ? done + " of " + Counted.of(total, one) : Counted.of(done, one)) + (perSecond < 1 ? "" : ", " + perSecond + " a second"));
    }
}
