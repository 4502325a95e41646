package org.synoptic.library.casefile;

import java.util.List;

/** What of a library goes into a case file. */
public sealed interface CaseContents {
    /** All articles of a story. */
    record Story(String id) implements CaseContents {}

    /** Some articles, by their ids, each in its story. */
    record Articles(String title, List<String> ids) implements CaseContents {
        public Articles {
            ids = List.copyOf(ids);
        }
    }

    /** Everything. */
    record All() implements CaseContents {}
}
