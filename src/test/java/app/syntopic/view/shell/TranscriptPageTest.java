package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.ListView;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is said in an attached transcript: found, and opened at the place.
@ExtendWith(ApplicationExtension.class)
class TranscriptPageTest {

    private static final String TRANSCRIPT =
            """
            WEBVTT

            00:00:05.000 --> 00:00:09.000
            <v Ben>Welcome to the greenhouse.

            00:16:00.000 --> 00:16:05.000
            <v Ada Moreau>A thunderstorm is another matter.
            """;

    @TempDir Path directory;

    private DeskFixture window;

    @Start
    void open(Stage stage) throws IOException {
        OpenedNotebook notebook = OpenedNotebook.in(directory);
        Path folder = notebook.workspace().folder();
        Path note = folder.resolve(OpenedNotebook.PRUNING.value());
        Files.writeString(note, Files.readString(note).replaceFirst("---\n", "---\ntranscript: ada.vtt\n"));
        Files.createDirectories(folder.resolve("raw"));
        Files.writeString(folder.resolve("raw/ada.vtt"), TRANSCRIPT);
        notebook.workspace().indexing().refresh(progress -> {});
        window = new DeskFixture(notebook, stage, new PictureSettings(980, 700, false));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anAnswerFromATranscriptOpensItAtThatTurn(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.interact(() -> robot.lookup("#search-box").queryAs(TextField.class).setText("thunderstorm"));
        await(() -> !robot.lookup(".hit-place").queryAll().isEmpty());
        assertThat(robot.lookup("Transcript · § Frost and memory").tryQuery()).isPresent();
        press(robot, KeyCode.ENTER);
        await(() -> window.page() instanceof TranscriptPage);
        await(() -> robot.lookup("#transcript .list-view").tryQuery().isPresent());
        ListView<?> turns = robot.lookup("#transcript .list-view").queryListView();
        await(() -> turns.getSelectionModel().getSelectedIndex() == 1);
        assertThat(turns.getItems()).hasSize(2);
    }

    @Test
    void aNoteWithoutATranscriptSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> window.desk().show(new Location.OfTranscript(OpenedNotebook.WEEDS)));
        await(() -> robot.lookup("This note has no transcript that can be read.").tryQuery().isPresent());
    }
}
