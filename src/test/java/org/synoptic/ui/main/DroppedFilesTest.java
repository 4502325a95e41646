package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.geometry.Side;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;
import org.synoptic.library.incoming.Candidate;
import org.synoptic.search.Hit;

/** Files that come in through the window: dropped, looked through before, and told of in a report. */
class DroppedFilesTest extends WindowFixture {
    @Test
    void aDroppedFolderOfMixedFilesEndsInAReport() throws Exception {
        Path mixed = Files.createDirectories(data.resolve("mixed"));
        Files.writeString(mixed.resolve("good.txt"), "---\noutlet: Ledger\npublished: 2031-05-03\nheadline: A good report\n---\nThe harbour opened again.");
        Files.copy(mixed.resolve("good.txt"), mixed.resolve("good again.txt"));
        Files.copy(articles().resolve("storm/post.txt"), mixed.resolve("known.txt"));
        Files.writeString(mixed.resolve("empty.txt"), "");
        Files.write(mixed.resolve("broken.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Files.writeString(mixed.resolve("page.htm"), "<html><head><meta charset='windows-1251'><meta property='og:site_name' content='Ledger'><meta property='article:published_time' content='2031-05-04T09:00:00Z'></head><body><article><h1>Ice melts</h1><p>The ice on the quay melted, said the harbour master Хлебникова.</p></article></body></html>", Charset.forName("windows-1251"));
        Files.writeString(Files.createDirectories(mixed.resolve("page_files")).resolve("frame.html"), "<html><body><p>Buy a boat.</p></body></html>");
        Files.writeString(mixed.resolve("lines.json"), "{\"headline\":\"Quay open\",\"outlet\":\"Herald\",\"published\":\"2031-05-05\",\"text\":\"The quay is open to lorries.\"}\nno line\n{\"headline\":\"Quay shut\",\"outlet\":\"Herald\",\"published\":\"2031-05-06\",\"text\":\"The quay is shut to lorries.\"}\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(mixed.resolve("pack")))) {
            for (String name : List.of("mail.eml", "../../out.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("From: Island Bulletin <desk@bulletin.example>\nSubject: Lorries wait\nDate: Tue, 6 May 2031 10:00:00 +0000\n\nForty lorries wait.\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        drop(List.of(mixed));
        until(() -> window.model().adding.shownProperty().get());
        assertThat(hits()).as("a file of several articles is to be seen before it is added").hasSize(4);
        clickOn("#preview-add");
        until(() -> report() != null);
        assertThat(report().lines()).extracting(line -> line.outcome() + " " + Path.of(line.place()).getFileName()).containsExactlyInAnyOrder(
                "ADDED good again.txt", "THERE_ALREADY good.txt", "THERE_ALREADY known.txt", "SKIPPED empty.txt", "SKIPPED broken.txt",
                "ADDED page.htm", "ADDED lines.json", "SKIPPED lines.json line 2", "ADDED pack", "SKIPPED out.txt");
        assertThat(reasonOf("out.txt")).contains("leads out of the archive");
        assertThat(data.resolve("out.txt")).doesNotExist();
        assertThat(reasonOf("empty.txt")).startsWith("empty;");
        assertThat(reasonOf("known.txt")).contains("the same words as").contains("storm/post.txt");
        until(() -> hits().size() == 9);
        assertThat(hits()).extracting(hit -> hit.article().headline()).contains("A good report", "Ice melts", "Quay open", "Quay shut", "Lorries wait");
        ListView<Line> list = lookup("#report").query();
        assertThat(list.getItems()).hasSize(10);
        clickOn("5 added");
        assertThat(list.getItems()).extracting(Line::outcome).containsOnly(Outcome.ADDED);
        clickOn("Copy all");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).contains("Skipped\t").contains("not a text");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#adding").<javafx.scene.Node>query().isVisible()).isFalse();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(lookup("#adding").<javafx.scene.Node>query().isVisible()).isTrue();
    }

    @Test
    void whatAFileDoesNotTellIsAskedBeforeItIsAdded() throws Exception {
        Path note = Files.writeString(data.resolve("note.txt"), "A note without a header\n\nThe harbour was closed last week.");
        drop(List.of(note));
        until(() -> window.model().adding.shownProperty().get());
        assertThat(hits()).hasSize(4);
        clickOn("#preview-outlet").write("Island Bulletin");
        onFx(() -> {
            lookup("#preview-day").<DatePicker>query().setValue(LocalDate.of(2031, 6, 1));
            return null;
        });
        clickOn("#preview-fill");
        clickOn("#preview-add");
        until(() -> hits().size() == 5);
        until(() -> hits().stream().anyMatch(hit -> "Island Bulletin".equals(hit.article().outlet())));
        assertThat(note).content().startsWith("A note");
        assertThat(onFx(() -> stage.getScene().getFocusOwner())).as("the keyboard is where it was").isEqualTo(lookup("#stories").query());
    }

    @Test
    void theColumnsOfATableAreChosenOnceAndRemembered() throws Exception {
        drop(List.of(Files.writeString(data.resolve("first.csv"), "who,what,when\nLedger,The harbour froze.,2031-06-02\nHerald,The lake froze.,2031-06-03\n")));
        until(() -> window.model().adding.shownProperty().get() && lookup("#preview").<TableView<Candidate>>query().getItems().size() == 1);
        List<ComboBox<String>> columns = List.copyOf(from(lookup(".columns-grid")).lookup(".combo-box").<ComboBox<String>>queryAll());
        onFx(() -> {
            columns.get(0).setValue("outlet");
            columns.get(1).setValue("text");
            columns.get(2).setValue("day of publication");
            return null;
        });
        clickOn("#columns-use");
        until(() -> lookup("#preview").<TableView<Candidate>>query().getItems().getFirst().articles() == 2);
        clickOn("#preview-add");
        until(() -> hits().size() == 6);
        until(() -> window.model().adding.shownProperty().get() && report().count(Outcome.ADDED) == 2);
        drop(List.of(Files.writeString(data.resolve("second.csv"), "who,what,when\nLedger,The sea froze.,2031-06-04\n")));
        until(() -> hits().size() == 7);
        assertThat(hits()).extracting(hit -> hit.article().outlet()).contains("Ledger", "Herald");
        Hit lake = onFx(() -> hits().stream().filter(hit -> "Herald".equals(hit.article().outlet()) && hit.id().contains("first.csv")).findFirst().orElseThrow());
        onFx(() -> {
            window.model().open(lake);
            return null;
        });
        until(() -> window.model().comparison.comparedProperty().get().article(lake.id()) != null);
        onFx(() -> {
            window.model().comparison.put(Side.LEFT, lake.id());
            window.model().chooseColumns();
            return null;
        });
        until(() -> window.model().adding.shownProperty().get() && from(lookup(".columns-grid")).lookup(".combo-box").queryAll().size() == 3);
        onFx(() -> {
            from(lookup(".columns-grid")).lookup(".combo-box").<ComboBox<String>>queryAll().stream().skip(1).findFirst().orElseThrow().setValue("headline");
            return null;
        });
        clickOn("#columns-use");
        until(() -> window.model().comparison.leftProperty().get().headline().equals("The lake froze."));
    }

    @Test
    void aFollowedFolderThatIsAwaySaysSo() throws Exception {
        library.follow(data.resolve("disk that was taken away")).get();
        onFx(() -> {
            window.model().sources.refresh();
            window.model().sectionProperty().set(Section.SOURCES);
            return null;
        });
        until(() -> lookup("disk that was taken away").tryQuery().isPresent() && lookup("out of reach").tryQuery().isPresent());
    }

    private void drop(List<Path> files) throws Exception {
        onFx(() -> {
            Drop.files(files);
            return null;
        });
    }

    private String reasonOf(String file) {
        return report().lines().stream().filter(line -> line.place().endsWith(file)).map(Line::reason).findFirst().orElseThrow();
    }
}
