package org.synoptic.ui.main;

/** What the left column shows. */
enum Section {
    STORIES("Stories"), ARTICLES("Articles"), SAVED("Saved"), SOURCES("Feeds");

    private final String words;

    Section(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
