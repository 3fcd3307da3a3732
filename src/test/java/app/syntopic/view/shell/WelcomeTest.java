package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.view.Background;
import app.syntopic.view.RobotStage;
import app.syntopic.workspace.NewNotebook;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The window without a notebook, and with one that has nothing in it yet.
@ExtendWith(ApplicationExtension.class)
class WelcomeTest {

    @TempDir Path directory;

    private MainWindow window;
    private Optional<Workspace> opened = Optional.empty();

    @Start
    void open(Stage stage) {
        PictureSettings settings = new PictureSettings(980, 700, false);
        window = new MainWindow(settings, new Program(), unexpected -> Background.inPlace(unexpected));
        window.install(stage);
        RobotStage.show(stage);
        window.showWelcome(Optional.empty());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.showWelcome(Optional.empty()));
        opened.ifPresent(Workspace::close);
    }

    /// Opens what it is asked for, as the program does.
    private final class Program implements Host {

        @Override
        public void openNotebook(Path folder) {
            Workspace workspace = NotebookWorkspace.open(folder, Optional.of(directory.resolve("data")));
            opened = Optional.of(workspace);
            window.showNotebook(workspace);
        }

        @Override
        public void makeNotebook(Path folder, Consumer<Sentence> refused) {
            NewNotebook.make(folder).ifPresentOrElse(refused, () -> openNotebook(folder));
        }

        @Override
        public void openSample() {
            NoHost.INSTANCE.openSample();
        }

        @Override
        public void openWeb(String url) {
            NoHost.INSTANCE.openWeb(url);
        }

        @Override
        public void quit() {
            NoHost.INSTANCE.quit();
        }
    }

    private void ask(FxRobot robot, String name) {
        press(robot, KeyCode.CONTROL, KeyCode.P);
        robot.write("new notebook");
        press(robot, KeyCode.ENTER);
        await(() -> robot.lookup("#notebook-name").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#notebook-place").queryAs(TextField.class).setText(directory.toString()));
        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write(name);
        press(robot, KeyCode.ENTER);
    }

    @Test
    void aNewNotebookIsMadeByKeysAlone(FxRobot robot) {
        ask(robot, "reading");
        await(() -> isShown(robot, "This folder holds no notes yet."));
        assertThat(directory.resolve("reading")).isEmptyDirectory();
    }

    @Test
    void aFolderThatHoldsFilesIsNamedAndTheSheetStays(FxRobot robot) throws IOException {
        Files.createDirectories(directory.resolve("letters"));
        Files.writeString(directory.resolve("letters/one.txt"), "Dear …");
        ask(robot, "letters");
        await(() -> robot.lookup(".problem").queryLabeled().getText().contains("holds files already"));
        assertThat(window.desk()).isEmpty();
    }

    @Test
    void theListOfKeysIsThereWithoutANotebook(FxRobot robot) {
        press(robot, KeyCode.F1);
        await(() -> isShown(robot, "Open notebook…"));
    }

    @Test
    void aPageWithNothingToChooseFromHasTheKeyboardAllTheSame(FxRobot robot) {
        ask(robot, "reading");
        await(() -> window.desk().isPresent());
        Desk desk = window.desk().orElseThrow();
        robot.interact(() -> desk.show(new Location.OfPeople(Optional.empty())));
        await(() -> desk.browser().page().node().isFocusWithin());
        assertThat(robot.lookup("#search-box").query().isFocused()).isFalse();
    }

    @Test
    void anEmptyNoteOffersToBeWritten(FxRobot robot) throws IOException {
        ask(robot, "reading");
        await(() -> window.desk().isPresent());
        Files.writeString(
                directory.resolve("reading/Moss.md"),
                "# Moss\n\n## Four questions\n\n**Q1 — What is it about?**\n\n## Glossary\n");
        Desk desk = window.desk().orElseThrow();
        robot.interact(() -> {
            desk.update();
            desk.show(new Location.OfNote(NotePath.of("Moss.md")));
        });
        await(() -> isShown(robot, "Nothing is written in this note yet."));
        robot.clickOn("#write-empty-note");
        await(() -> desk.browser().page() instanceof EditorPage);
    }
}
