package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.notebook.ChangeJournal;
import app.syntopic.notebook.DataFolder;
import app.syntopic.notebook.IntendedChange;
import app.syntopic.notebook.NotebookData;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A rename was broken off, and one of its notes was edited since.
@ExtendWith(ApplicationExtension.class)
class LastTimeNoticeTest {

    @TempDir Path directory;

    private DeskFixture fixture;

    @Start
    void open(Stage stage) throws IOException {
        Path notes = Files.createDirectory(directory.resolve("garden"));
        NotebookData data = DataFolder.of(Optional.of(directory.resolve("data"))).of(new NotebookFolder(notes));
        Files.createDirectories(data.folder());
        IntendedChange.Text text = IntendedChange.Text.of(OpenedNotebook.WEEDS, bytes("earlier"), bytes("later"));
        new ChangeJournal(data)
                .entry(new IntendedChange("Weed", "Herb", Optional.empty(), List.of(text)))
                .begin()
                .close();
        fixture = new DeskFixture(directory, stage);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theWindowSaysWhatWasNotTakenBackAndOpensIt(FxRobot robot) {
        Messages messages = robot.lookup("#messages").queryAs(Messages.class);
        Label said = robot.from(messages).lookup(".label").queryAs(Label.class);

        assertThat(messages.isVisible()).isTrue();
        assertThat(said.getText())
                .startsWith("Renaming “Weed” to “Herb” was broken off half way.")
                .contains("not in “Learning from Weeds”");

        Button open = robot.from(messages).lookup(".banner-action").queryAs(Button.class);
        assertThat(open.getText()).isEqualTo("Open");
        robot.interact(open::fire);
        DeskFixture.await(() -> fixture.page().location().equals(new Location.OfEditor(OpenedNotebook.WEEDS)));
    }

    @Test
    void itIsSaidAgainBehindWhatElseIsSaidUntilItIsClosed(FxRobot robot) {
        Messages messages = robot.lookup("#messages").queryAs(Messages.class);
        Label said = robot.from(messages).lookup(".label").queryAs(Label.class);
        String warning = said.getText();

        robot.interact(() -> messages.say("Saved."));
        assertThat(said.getText()).isEqualTo("Saved.");
        robot.interact(messages::hide);
        assertThat(said.getText()).isEqualTo(warning);
        robot.interact(messages::hide);
        assertThat(messages.isVisible()).isFalse();
    }
}
