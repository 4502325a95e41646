package org.synoptic.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.library.Library;
import org.synoptic.search.StorySummary;

/** Articles that lie in no folder of their story meet there as they arrive; two events of one kind stay apart. */
class StoryKeeperTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    private Path place;
    private Path articles;

    @BeforeEach
    void makeFolder() throws IOException {
        articles = Files.createDirectories(place.resolve("coverage"));
        write("tram-a", "2026-05-02", "Tram drivers strike in Orlen", "Tram drivers in Orlen stopped work on Saturday in a dispute over night shifts, the transport union said. No tram left the depot at Marle.");
        write("budget-a", "2026-05-03", "Valdria passes budget", "Lawmakers in Valdria passed a budget on Sunday that raises taxes on fuel and tobacco, finance minister Ola Brandt said.");
        write("cup-a", "2026-05-04", "Rovers win cup", "Rovers beat Athletic in the cup final on Monday through a late goal by striker Pim Olsen.");
    }

    private void write(String name, String day, String headline, String text) throws IOException {
        Files.writeString(articles.resolve(name + ".txt"), "---\noutlet: " + name + "\nheadline: \"" + headline + "\"\npublished: " + day + "\n---\n\n" + text + "\n");
    }

    /** The stories after a reading, each as the sorted names of its articles. */
    private Set<List<String>> stories() throws Exception {
        try (Library library = Library.open(place.resolve("data"), List.of(articles), EXTRACTOR, Wiring.folderReader())) {
            library.refresh().get(30, TimeUnit.SECONDS);
            Set<List<String>> stories = new HashSet<>();
            for (StorySummary story : library.articles().stories(null, 50).stories())
                stories.add(library.articles().reports(story.id()).stream().map(Report::article).map(Article::id).map(id -> id.substring(id.lastIndexOf('/') + 1).replace(".txt", "")).sorted().toList());
            return stories;
        }
    }

    @Test
    void twoEarthquakesAreTwoStories() throws Exception {
        write("quake-a", "2026-05-02", "Quake shakes Tarim", "A magnitude 6.9 earthquake shook the island of Tarim at dawn on Saturday and brought down the harbour wall of Port Vell, governor Sela Mond said.");
        write("quake-b", "2026-05-03", "Tarim counts dead after quake", "Rescuers on the island of Tarim searched the harbour of Port Vell for a second day after the earthquake, governor Sela Mond said.");
        write("quake-c", "2026-05-03", "Earthquake in Hakon hills", "An earthquake of magnitude 5.8 damaged farms in the Hakon hills on Sunday night, the district office in Grue said.");
        write("quake-d", "2026-05-04", "Hakon farmers sleep in tents", "Farmers in the Hakon hills slept in tents after the earthquake that damaged their farms, the district office in Grue said.");
        assertThat(stories()).containsExactlyInAnyOrder(List.of("quake-a", "quake-b"), List.of("quake-c", "quake-d"));
    }

    @Test
    void twoShootingsInOneTownAreTwoStories() throws Exception {
        write("bar-a", "2026-05-02", "Two shot dead in Bexton bar", "A gunman killed two men in the Blue Anchor bar in Bexton late on Friday after a quarrel over cards, police chief Dana Holt said.");
        write("bar-b", "2026-05-03", "Bexton bar killer gives himself up", "A man gave himself up to police in Bexton after two men were shot in the Blue Anchor bar in a quarrel over cards, police chief Dana Holt said.");
        write("school-a", "2026-05-06", "Pupil wounded in Bexton school yard", "A pupil was shot in the leg in the yard of Milton Road school in Bexton on Wednesday morning, headmistress Ruth Amis said. Lessons were called off.");
        write("school-b", "2026-05-07", "Lessons resume at Bexton school", "Lessons at Milton Road school resumed on Thursday, a day after a pupil was shot in the leg in the yard, headmistress Ruth Amis said.");
        assertThat(stories()).containsExactlyInAnyOrder(List.of("bar-a", "bar-b"), List.of("school-a", "school-b"));
    }

    @Test
    void anArticleOfALaterDayJoinsTheStoryThatIsThere() throws Exception {
        write("ferry-a", "2026-05-02", "Ferry sinks off Skerra", "The ferry Marrow Star sank off Skerra on Saturday with 64 people aboard, coast guard captain Odd Lien said.");
        assertThat(stories()).isEmpty();
        write("ferry-b", "2026-05-04", "Divers search Marrow Star", "Divers searched the wreck of the ferry Marrow Star off Skerra on Monday, coast guard captain Odd Lien said.");
        assertThat(stories()).containsExactly(List.of("ferry-a", "ferry-b"));
        write("ferry-c", "2026-05-09", "Marrow Star was overloaded", "The ferry Marrow Star, which sank off Skerra with 64 people aboard, was overloaded, coast guard captain Odd Lien told an inquiry.");
        assertThat(stories()).containsExactly(List.of("ferry-a", "ferry-b", "ferry-c"));
    }

    @Test
    void theSameWordsMonthsLaterAreAnotherEvent() throws Exception {
        write("tram-b", "2026-11-02", "Tram drivers strike in Orlen", "Tram drivers in Orlen stopped work on Saturday in a dispute over night shifts, the transport union said. No tram left the depot at Marle.");
        assertThat(stories()).isEmpty();
    }
}
