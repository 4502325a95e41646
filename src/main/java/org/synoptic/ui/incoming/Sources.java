package org.synoptic.ui.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.IncomingDesk;

/** Where articles come from, as far as the window asks. */
public record Sources(Library library, IncomingDesk desk) {
    /** Quick; the folders that are read besides the library's own. */
    List<Path> folders() {
        return library.folders().followed();
    }

    boolean isReadOnly() {
        return library.isReadOnly();
    }

    void follow(Path folder) throws IOException {
        library.follow(folder);
    }

    void unfollow(Path folder) throws IOException {
        library.unfollow(folder);
    }
}
