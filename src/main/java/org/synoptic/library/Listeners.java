package org.synoptic.library;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.synoptic.sync.LibraryListener;
import org.synoptic.sync.Progress;

/** Tells everybody who listens. */
final class Listeners implements LibraryListener {
    private final List<LibraryListener> all = new CopyOnWriteArrayList<>();

    void add(LibraryListener listener) {
        all.add(listener);
    }

    @Override
    public void changed(Set<String> articles) {
        all.forEach(listener -> listener.changed(articles));
    }

    @Override
    public void marked(Set<String> articles) {
        all.forEach(listener -> listener.marked(articles));
    }

    @Override
    public void progressed(Progress progress) {
        all.forEach(listener -> listener.progressed(progress));
    }
}
