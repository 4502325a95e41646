package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.judgement.Judgement;
import org.synoptic.search.Hit;
import org.synoptic.search.Marks;
import org.synoptic.ui.keeping.LogModel;
import org.synoptic.ui.keeping.MarkingModel;
import org.synoptic.version.VersionChanges;

/** Judging in the window: by key, in the lists, found again, taken back, and read in the log. */
class KeepingWindowTest extends WindowFixture {
    private String left() {
        return window.model().comparison.leftProperty().get().id();
    }

    private MarkingModel marking() {
        return window.model().keeping.marking;
    }

    private Marks marks(String article) {
        return marking().inView().getOrDefault(article, MarkingModel.Kept.NOTHING).marks();
    }

    private List<Hit> found(String query) throws Exception {
        onFx(() -> {
            window.model().search.queryProperty().set(query);
            return null;
        });
        return window.model().search.hits();
    }

    @Test
    void anArticleIsStarredAndReadByKeyShownInTheListAndFound() throws Exception {
        String left = left();
        push(KeyCode.CONTROL, KeyCode.B);
        push(KeyCode.CONTROL, KeyCode.U);
        until(() -> marks(left).starred() && marks(left).read());
        assertThat(library.articles().marks(left).starred()).isTrue();
        found("starred:yes");
        until(() -> window.model().search.hits().size() == 1 && window.model().search.hits().getFirst().marks().read());
        assertThat(window.model().search.hits().getFirst().id()).isEqualTo(left);
        assertThat(lookup(".icon.star").queryAll()).isNotEmpty();
        assertThat(lookup(".result-headline.read").queryAll()).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.R);
        push(KeyCode.CONTROL, KeyCode.B);
        until(() -> !marks(left).starred() && window.model().search.hits().isEmpty());
        assertThat(marking().messageProperty().get()).startsWith("Star taken away from");
    }

    @Test
    void tagsAndANoteAreOneActionThatIsTakenBackUnderItsName() throws Exception {
        String left = left();
        push(KeyCode.CONTROL, KeyCode.N);
        until(() -> lookup("#note-text").query().isFocused());
        write("ask the ministry");
        clickOn("#note-tags");
        write("bridge, front page");
        clickOn("#note-keep");
        until(() -> marks(left).tags().size() == 2);
        assertThat(marks(left).note()).isEqualTo("ask the ministry");
        until(() -> !lookup(".note-bar").query().isVisible());
        found("tag:\"front page\" note:ministry");
        until(() -> window.model().search.hits().size() == 1);
        assertThat(window.view().commands()).anyMatch(command -> command.name().startsWith("Undo: tag bridge on "));
        onFx(() -> {
            window.view().focusList();
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> marks(left).equals(Marks.NONE) && window.model().search.hits().isEmpty());
        push(KeyCode.CONTROL, KeyCode.L);
        until(() -> lookup("#judgement-log").tryQuery().isPresent() && !lookup("#judgement-log").<ListView<LogModel.Line>>query().getItems().isEmpty());
        assertThat(lookup("#judgement-log").<ListView<LogModel.Line>>query().getItems()).hasSize(3).allMatch(line -> line.said().takenBack() != null);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#judgement-log").tryQuery()).isEmpty();
    }

    @Test
    void whatCouldNotBeKeptIsToldAndNotShown() throws Exception {
        String left = left();
        push(KeyCode.CONTROL, KeyCode.N);
        until(() -> lookup("#note-text").query().isFocused());
        write("not lost");
        library.judgements().close();
        clickOn("#note-keep");
        until(() -> !window.model().keeping.note.problemProperty().get().isEmpty());
        assertThat(lookup("#note-text").<javafx.scene.control.TextArea>query().getText()).isEqualTo("not lost");
        assertThat(lookup(".note-bar").query().isVisible()).isTrue();
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.B);
        until(() -> marking().messageProperty().get().startsWith("Not kept."));
        assertThat(marks(left)).isEqualTo(Marks.NONE);
    }

    @Test
    void theVersionsOfARewrittenArticleAreShownWithWhatChanged() throws Exception {
        String radio = articles().resolve("bridge/radio.txt").toAbsolutePath().normalize().toString();
        onFx(() -> {
            stage.setWidth(1280);
            window.model().open.open("bridge");
            return null;
        });
        until(() -> "bridge".equals(window.model().open.storyProperty().get()));
        onFx(() -> {
            window.model().comparison.put(javafx.geometry.Side.LEFT, radio);
            return null;
        });
        until(() -> left().equals(radio));
        Files.writeString(articles().resolve("bridge/radio.txt"), Files.readString(articles().resolve("bridge/radio.txt")).replace("Twelve", "Fourteen"));
        library.refresh().get();
        until(() -> marking().inView().get(radio) != null && marking().inView().get(radio).versions() == 2);
        clickOn(lookup(".versions-link").<javafx.scene.Node>query());
        until(() -> window.model().keeping.versions.changesProperty().get() != null);
        VersionChanges changes = window.model().keeping.versions.changesProperty().get();
        assertThat(changes.facts()).anyMatch(change -> change.before() != null && change.after() != null && change.before().stated().words().equals("Twelve") && change.after().stated().words().equals("Fourteen"));
        assertThat(lookup(".version-text .removed").queryAll()).hasSize(1);
        push(KeyCode.ESCAPE);
        until(() -> lookup(".version-text").tryQuery().isEmpty());
    }

    @Test
    void theKeyForTagsLeadsToTheTags() throws Exception {
        push(KeyCode.CONTROL, KeyCode.T);
        until(() -> lookup("#note-tags").query().isFocused());
        write("front page");
        push(KeyCode.ENTER);
        until(() -> marks(left()).tags().contains("front page"));
    }

    @Test
    void noTwoCommandsHaveTheSameKeys() {
        assertThat(window.view().commands().stream().filter(command -> command.keys() != null).map(org.synoptic.ui.control.Command::keyWords)).doesNotHaveDuplicates();
    }

    @Test
    void aStoryGoesOutAsACaseFileAndComesBackIn() throws Exception {
        java.nio.file.Path file = data.resolve("bridge.zip");
        onFx(() -> {
            window.model().keeping.cases.write(new org.synoptic.library.casefile.CaseContents.Story("bridge"), file);
            return null;
        });
        until(() -> marking().messageProperty().get().startsWith("3 articles exported"));
        onFx(() -> {
            window.model().keeping.cases.read(file, _ -> {});
            return null;
        });
        until(() -> window.model().search.hits().size() == 7);
        assertThat(marking().messageProperty().get()).isEqualTo("bridge.zip: 3 articles and 0 judgements imported as bridge");
    }

    @Test
    void whereACaseOfTheSameTitleIsThereTheWindowAsksBeforeItReplacesIt() throws Exception {
        java.nio.file.Path first = export("first.zip");
        library.judge(List.of(new Judgement.Draft(Judgement.Kind.STAR, articles().resolve("bridge/post.txt").toAbsolutePath().normalize().toString(), "", "yes", null)));
        java.nio.file.Path later = export("later.zip");
        drop(first);
        until(() -> marking().messageProperty().get().equals("first.zip: 3 articles and 0 judgements imported as bridge"));
        drop(later);
        until(() -> lookup("Replace it: what is there gives way, and one undo brings it back").tryQuery().isPresent());
        push(KeyCode.ENTER);
        until(() -> marking().messageProperty().get().equals("later.zip: 3 articles and 1 judgement imported as bridge"));
        until(() -> window.model().search.hits().size() == 7);
    }

    private java.nio.file.Path export(String name) throws Exception {
        java.nio.file.Path file = data.resolve(name);
        onFx(() -> {
            window.model().keeping.cases.write(new org.synoptic.library.casefile.CaseContents.Story("bridge"), file);
            return null;
        });
        until(() -> marking().messageProperty().get().equals("3 articles exported to " + file));
        return file;
    }

    private static void drop(java.nio.file.Path file) throws Exception {
        onFx(() -> {
            Drop.files(List.of(file));
            return null;
        });
    }

    @Test
    void aDamagedCaseFileIsListedWithWhatIsWrong() throws Exception {
        java.nio.file.Path file = Files.writeString(data.resolve("broken.zip"), "no case file");
        onFx(() -> {
            window.model().keeping.cases.read(file, _ -> {});
            return null;
        });
        until(() -> !window.model().tasks().failures().isEmpty());
        assertThat(window.model().tasks().failures().getFirst().message()).contains("no whole ZIP file", "nothing of it was taken in");
    }
}
