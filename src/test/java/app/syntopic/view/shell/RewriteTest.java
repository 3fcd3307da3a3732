package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;

/// A robot replaces words in the whole notebook and renames a note, and takes both back.
class RewriteTest {

    private static final NotePath RENAMED = NotePath.of("sources/Weeds as Teachers.md");

    @OpenedDesk DeskFixture fixture;

    private String pruning() {
        return fixture.notebook().read(OpenedNotebook.PRUNING);
    }

    /// Once the window offers it: a change of many notes can be taken back when the last of them is written.
    private void undo(FxRobot robot) {
        DeskFixture.await(() -> DeskFixture.isShown(robot, "Undo"));
        robot.interact(() -> fixture.desk().making().lastChange().undo());
    }

    private boolean isThere(NotePath note) {
        return Files.exists(fixture.notebook().workspace().folder().resolve(note.value()));
    }

    @Test
    void tabGoesFromTheWordsToWhatReplacesThem(FxRobot robot) {
        DeskFixture.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        DeskFixture.await(() -> robot.lookup("#notebook-words").match(Node::isFocused).tryQuery().isPresent());
        robot.type(KeyCode.TAB);
        DeskFixture.await(() -> robot.lookup("#notebook-with").match(Node::isFocused).tryQuery().isPresent());
    }

    @Test
    void wordsAreReplacedInAllNotesAfterALookAndTakenBackAtOnce(FxRobot robot) {
        String before = pruning();
        DeskFixture.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        DeskFixture.await(() -> robot.lookup("#notebook-words").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#notebook-words").queryAs(TextField.class).setText("continual pruning");
            robot.lookup("#notebook-with").queryAs(TextField.class).setText("steady pruning");
        });
        DeskFixture.await(
                () -> robot.lookup("#replace-sentence").queryAs(Labeled.class).getText().contains("5 places"));
        assertThat(pruning()).isEqualTo(before);

        Button replace = robot.lookup("#notebook-replace").queryAs(Button.class);
        DeskFixture.await(() -> !replace.isDisabled());
        robot.interact(replace::fire);
        DeskFixture.await(() -> pruning().contains("steady pruning") && !pruning().contains("continual pruning"));

        undo(robot);
        DeskFixture.await(() -> pruning().equals(before));
    }

    @Test
    void aNoteGetsAnotherNameInItsTabAndItsLinksAndBothComeBack(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfNote(OpenedNotebook.WEEDS)));
        DeskFixture.await(() -> fixture.page() instanceof NotePage page && page.note().isPresent());
        DeskFixture.press(robot, KeyCode.F2);
        DeskFixture.await(() -> robot.lookup("#rename-name").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#rename-name").queryAs(TextField.class).setText("Weeds as Teachers"));
        Button rename = robot.lookup("#rename-do").queryAs(Button.class);
        DeskFixture.await(() -> !rename.isDisabled());
        robot.interact(rename::fire);

        DeskFixture.await(() -> fixture.page().location().equals(new Location.OfNote(RENAMED)));
        DeskFixture.await(() -> pruning().contains("[[Weeds as Teachers]]"));
        assertThat(isThere(RENAMED)).isTrue();
        assertThat(isThere(OpenedNotebook.WEEDS)).isFalse();

        undo(robot);
        DeskFixture.await(() -> fixture.page().location().equals(new Location.OfNote(OpenedNotebook.WEEDS)));
        DeskFixture.await(() -> isThere(OpenedNotebook.WEEDS) && pruning().contains("[[Learning from Weeds]]"));
    }

    @Test
    void theTabFollowsANoteThatAnotherProgramMovesAndKeepsTheKeyboard(FxRobot robot) throws Exception {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        DeskFixture.await(() -> hasFocus(robot, "#editor-area"));
        Path folder = fixture.notebook().workspace().folder();
        Files.move(folder.resolve(OpenedNotebook.WEEDS.value()), folder.resolve(RENAMED.value()));
        fixture.notebook().workspace().indexing().refresh(progress -> {});
        DeskFixture.await(() -> fixture.page().location().equals(new Location.OfEditor(RENAMED)));
        DeskFixture.await(() -> hasFocus(robot, "#editor-area"));
    }

    private static boolean hasFocus(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }
}
