package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Trash.UnusedFile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// From the files that no note uses to the trash and back.
class UnusedFilesTest {

    @OpenedDesk DeskFixture window;

    private Path file(String name) throws IOException {
        Path folder = window.notebook().workspace().folder().resolve("sources/attachments");
        Files.createDirectories(folder);
        return folder.resolve(name);
    }

    private Path write(String name) throws IOException {
        return Files.writeString(file(name), name);
    }

    private void open(FxRobot robot, int files) {
        robot.interact(() -> window.desk().commands().named("Files no note uses…").run());
        await(() -> robot.lookup("#unused-files .file-list").tryQuery().isPresent());
        await(() -> list(robot).getItems().size() == files && list(robot).isFocused());
    }

    @SuppressWarnings("unchecked")
    private static ListView<UnusedFile> list(FxRobot robot) {
        return robot.lookup("#unused-files .file-list").queryAs(ListView.class);
    }

    private static boolean says(FxRobot robot, String text) {
        return Stream.of("#messages .label", ".sheet-news .label")
                .flatMap(place -> robot.lookup(place).queryAllAs(Label.class).stream())
                .anyMatch(label -> label.getParent().isVisible() && label.getText().equals(text));
    }

    private static void undo(FxRobot robot, String place) {
        robot.interact(() -> robot.lookup(place + " .button").queryAs(Button.class).fire());
    }

    @Test
    void aFileGoesToTheTrashByKeyAndComesBack(FxRobot robot) throws IOException {
        Path first = write("a.png");
        Path second = write("b.png");
        open(robot, 2);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DELETE);
        await(() -> says(robot, "“b.png” is in the trash."));
        assertThat(second).doesNotExist();
        assertThat(first).exists();
        assertThat(list(robot).getItems()).hasSize(1);
        assertThat(robot.lookup("#unused-files .sheet-buttons .hint").queryAs(Label.class).getText())
                .isEqualTo("1 file, 1 kB");

        undo(robot, ".sheet-news");
        await(() -> list(robot).getItems().size() == 2);
        assertThat(second).hasContent("b.png");
    }

    @Test
    void allGoTogetherAndTheSheetCloses(FxRobot robot) throws IOException {
        Path first = write("a.png");
        Path second = write("b.png");
        open(robot, 2);
        robot.interact(() -> robot.lookup("#clear-all").queryAs(Button.class).fire());
        await(() -> says(robot, "2 files are in the trash."));
        assertThat(robot.lookup("#unused-files").tryQuery()).isEmpty();
        assertThat(first).doesNotExist();
        assertThat(second).doesNotExist();

        undo(robot, "#messages");
        await(() -> says(robot, "2 files are back where they were."));
        assertThat(first).hasContent("a.png");
        assertThat(second).hasContent("b.png");
    }

    @Test
    void aFileThatANoteNamesMeanwhileStays(FxRobot robot) throws IOException {
        Path file = write("a.png");
        open(robot, 1);
        window.notebook().append(OpenedNotebook.PRUNING, "\n![[a.png]]\n");
        press(robot, KeyCode.DELETE);
        await(() -> says(robot, "“a.png” stays: a note names it now, or it cannot be moved."));
        assertThat(file).exists();
    }

    @Test
    void whatIsTypedAndNotSavedYetCounts(FxRobot robot) throws IOException {
        write("a.png");
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#editor-area").tryQuery().isPresent());
        CodeArea text = robot.lookup("#editor-area").queryAs(CodeArea.class);
        await(() -> !text.getText().isEmpty());
        robot.interact(() -> text.appendText("\n![[a.png]]\n"));
        robot.interact(() -> window.desk().commands().named("Files no note uses…").run());
        await(() ->
                robot.lookup("#unused-files .hint").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().startsWith("Every picture")));
    }

    @Test
    void theTrashLeadsThereAndPutsAFileBackByKey(FxRobot robot) throws IOException {
        Path file = write("a.png");
        open(robot, 1);
        press(robot, KeyCode.DELETE);
        await(() -> says(robot, "“a.png” is in the trash."));
        robot.interact(() -> window.desk().commands().named("Trash…").run());
        await(() -> robot.lookup("#trash .file-list").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#trash .file-list").queryAs(ListView.class).requestFocus());
        press(robot, KeyCode.ENTER);
        await(() -> Files.exists(file));
        await(() -> says(robot, "“sources/attachments/a.png” is back where it was."));
    }
}
