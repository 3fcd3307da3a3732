package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Settings;

import javafx.scene.control.Label;
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
import java.util.List;

/// Searches asked again: recent ones from an empty box, saved ones from the library.
@ExtendWith(ApplicationExtension.class)
class KeptSearchesTest {

    @TempDir Path directory;

    private DeskFixture window;

    @Start
    void open(Stage stage) {
        SavedSettings settings = SavedSettings.in(directory.resolve("settings.json"));
        settings.windowSize(new Settings.WindowSize(980, 700, false));
        window = new DeskFixture(directory, stage, settings);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static TextField box(FxRobot robot) {
        return robot.lookup("#search-box").queryAs(TextField.class);
    }

    private void search(FxRobot robot, String query) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.interact(() -> box(robot).setText(query));
        await(() -> robot.lookup("#save-search").query().isVisible());
    }

    @Test
    void aSearchThatWasUsedIsOfferedBelowTheEmptyBox(FxRobot robot) {
        search(robot, "bark remembers");
        press(robot, KeyCode.ENTER);
        await(window::isPruningShown);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.interact(() -> box(robot).clear());
        press(robot, KeyCode.DOWN);
        await(() -> !robot.lookup("#recent-searches .flat-link").queryAll().isEmpty());
        press(robot, KeyCode.ENTER);
        await(() -> box(robot).getText().equals("bark remembers"));
    }

    @Test
    void aSavedSearchTellsHowManyAnswersItHasAndWhichAreNew(FxRobot robot) throws IOException {
        search(robot, "pruning");
        robot.clickOn("#save-search");
        await(() -> counted(robot).matches("\\d+"));
        press(robot, KeyCode.ESCAPE);
        robot.interact(() -> box(robot).clear());
        Path folder = window.notebook().workspace().folder();
        Files.writeString(folder.resolve("New.md"), "# New\n\n### § S\n\nPruning sharpens the eye.\n");
        window.notebook().workspace().indexing().refresh(progress -> {});
        await(() -> counted(robot).startsWith("1 new"));
        robot.clickOn("Search: pruning");
        await(() -> robot.lookup(".hit .fresh").queryAll().size() == 1);
        await(() -> counted(robot).matches("\\d+"));
    }

    @Test
    void aSavedSearchIsRenamedInItsPlace(FxRobot robot) {
        search(robot, "pruning");
        robot.clickOn("#save-search");
        await(() -> !robot.lookup("Search: pruning").queryAll().isEmpty());
        robot.rightClickOn("Search: pruning");
        robot.clickOn("Rename this search");
        await(() -> robot.lookup("#search-name").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#search-name").queryAs(TextField.class).setText("Shears"));
        press(robot, KeyCode.ENTER);
        await(() -> !robot.lookup("Shears").queryAll().isEmpty());
        robot.clickOn("Shears");
        await(() -> box(robot).getText().equals("pruning"));
    }

    /// What stands beside the first bookmark.
    private static String counted(FxRobot robot) {
        return robot.lookup(".library-cell .count").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent() != null && label.isManaged())
                .filter(label ->
                        ((Label) label.getParent().getChildrenUnmodifiable().getFirst())
                                .getText()
                                .startsWith("Search: "))
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void aStarredSearchStandsAmongTheBookmarksUntilItIsUnstarred(FxRobot robot) {
        search(robot, "pruning");
        robot.clickOn("#save-search");
        assertThat(window.notebook().workspace().memory().bookmarks())
                .isEqualTo(List.of(new Bookmark.OfSearch("pruning")));
        await(() -> !robot.lookup("Search: pruning").queryAll().isEmpty());
        press(robot, KeyCode.ESCAPE);
        robot.interact(() -> box(robot).clear());
        robot.clickOn("Search: pruning");
        await(() -> box(robot).getText().equals("pruning"));
        robot.clickOn("#save-search");
        assertThat(window.notebook().workspace().memory().bookmarks()).isEmpty();
    }
}
