package org.synoptic.story;

import java.util.List;

/**
 * Articles that report one event.
 *
 * @param id unique in a library
 * @param label a headline that stands for it
 * @param articles ids by time of publication
 */
public record Story(String id, String label, List<String> articles) {
    public Story {
        articles = List.copyOf(articles);
    }
}
