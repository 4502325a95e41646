package org.synoptic.article.read.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps requests to one host apart. Safe for many threads. */
final class HostPauses {
    private static final int MOST_HOSTS = 10_000;

    private final long pause;
    private final Map<String, Long> next = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    HostPauses(Duration pause) {
        this.pause = pause.toNanos();
    }

    /** Waits until it is this request's turn. @param wanted the pause that the host asks for, where that is longer */
    void await(String host, Duration wanted) throws InterruptedException {
        long wait = reserve(host, System.nanoTime(), Math.max(pause, wanted.toNanos()));
        if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
    }

    /** How many nanoseconds from now the host may be asked; the turn is taken. @param spacing nanoseconds to the next one */
    synchronized long reserve(String host, long now, long spacing) {
        long turn = Math.max(now, next.getOrDefault(host, now));
        next.put(host, turn + spacing);
        return turn - now;
    }
}
