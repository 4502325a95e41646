package org.synoptic.sync;

import java.io.IOException;
import java.util.Set;
import org.synoptic.search.index.ArticleIndex;

/** Makes findable what was read, finds for it the versions that it is of and the stories that it belongs to, and tells of it. */
final class Settling {
    private final ArticleIndex index;
    private final AddressKeeper addresses;
    private final StoryKeeper stories;
    private final LibraryListener listener;

    Settling(ArticleIndex index, AddressKeeper addresses, StoryKeeper stories, LibraryListener listener) {
        this.index = index;
        this.addresses = addresses;
        this.stories = stories;
        this.listener = listener;
    }

    /** @param changed the ids of what was put or removed since the last time; emptied */
    void commit(Set<String> changed) throws IOException {
        index.commit();
        Set<String> settled = addresses.settle();
        if (!settled.isEmpty()) index.commit();
        changed.addAll(settled);
        Set<String> placed = stories.place(changed);
        if (!placed.isEmpty()) index.commit();
        changed.addAll(placed);
        if (!changed.isEmpty()) listener.changed(Set.copyOf(changed));
        changed.clear();
    }
}
