package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
import java.util.stream.Stream;

/// A search index that was damaged since the last time.
@ExtendWith(ApplicationExtension.class)
class LostIndexNoticeTest {

    @TempDir Path directory;

    private DeskFixture window;

    @Start
    void open(Stage stage) throws IOException {
        OpenedNotebook.in(directory).close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(file -> file.getParent().endsWith("index")).toList()) {
                Files.write(file, new byte[0]);
            }
        }
        window = new DeskFixture(directory, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWindowSaysSoAndFindsEverythingAgain(FxRobot robot) {
        await(() -> isShown(robot, "The search index was damaged and is being built again; no note is affected."));
        robot.interact(() -> robot.lookup("#search-box").queryAs(TextField.class).setText("pruning"));
        ListView<?> answers = robot.lookup("#search-list").queryListView();
        await(() -> !answers.getItems().isEmpty());
        assertThat(window.notebook().workspace().claims().search("pruning", 20).total()).isEqualTo(6);
    }
}
