package org.synoptic.story;

import java.util.HashMap;
import java.util.Map;

/** How like an article is to each story, by its likeness to the articles of the story: the mean of the most like one and of all. */
final class StoryScores {
    private static final double ENOUGH = 0.17;

    private static final class Score {
        double sum;
        int articles;
        double most;
    }

    private final Map<String, Score> scores = new HashMap<>();

    void add(String story, double likeness) {
        Score score = scores.computeIfAbsent(story, key -> new Score());
        score.sum += likeness;
        score.articles++;
        score.most = Math.max(score.most, likeness);
    }

    /** The story that is like enough and most like, or null. */
    String best() {
        String best = null;
        double most = ENOUGH;
        for (var story : scores.entrySet()) {
            double likeness = (story.getValue().sum / story.getValue().articles + story.getValue().most) / 2;
            if (likeness < most || likeness == most && best != null && best.compareTo(story.getKey()) < 0) continue;
            most = likeness;
            best = story.getKey();
        }
        return best;
    }
}
