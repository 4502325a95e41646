package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

class StoryGrouperTest {
    private final StoryGrouper grouper = new StoryGrouper();

    private String add(String id, String day, String headline, String text) {
        return grouper.add(Article.builder(id).published(day == null ? null : Published.on(LocalDate.parse(day))).headline(headline).text(text).build());
    }

    @Test
    void reportsOfOneEventMeetAndAnotherEventOfTheKindStaysApart() {
        String ferry = add("f1", "2026-03-04", "Ferry sinks off Skerra", "The ferry Marrow Star sank off Skerra on Wednesday with 64 people aboard, the coast guard said.");
        String quake = add("q1", "2026-03-04", "Quake shakes Tarnow", "An earthquake of magnitude 6.1 shook Tarnow at dawn, the seismic office said.");
        String later = add("f2", "2026-03-05", "Toll of Skerra ferry rises", "Divers found more dead in the Marrow Star off Skerra, and the coast guard said 12 people had died.");
        String otherQuake = add("q2", "2026-03-05", "Quake hits Velden", "A magnitude 5.2 quake hit Velden in the night and brought down chimneys, mayor Ida Kern said.");
        assertThat(later).isEqualTo(ferry);
        assertThat(otherQuake).isNotEqualTo(quake).isNotEqualTo(ferry);
        assertThat(grouper.stories().getFirst()).isEqualTo(new Story(ferry, "Ferry sinks off Skerra", List.of("f1", "f2")));
    }

    @Test
    void theSameWordsMonthsLaterAreAnotherStory() {
        String text = "Trams stood still in Orlen on Friday as drivers struck for higher pay, the union said.";
        assertThat(add("later", "2026-09-04", "Orlen tram strike", text)).isNotEqualTo(add("first", "2026-03-06", "Orlen tram strike", text));
    }

    @Test
    void articlesWithoutWordsOrDayHarmNothing() {
        assertThat(add("empty", null, "", "")).isNotEqualTo(add("marks", "2026-01-01", "!", "?? --"));
    }
}
