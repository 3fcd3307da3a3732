package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// Which sections the answers of a note lean on, in the pane beside it.
@ExtendWith(ApplicationExtension.class)
class CoverageLinesTest {

    @TempDir Path directory;

    private DeskFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new DeskFixture(directory, stage, new PictureSettings(1300, 800, false));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anAnswersSectionsAreShownBesideTheNote(FxRobot robot) {
        Node line = showCoverage(robot);
        assertThat(line.lookupAll(".section-cited")).hasSize(1);
        assertThat(isShown(robot, "No answer cites § Frost and memory.")).isTrue();
    }

    @Test
    void arrowKeysGoFromSectionToSectionAndEnterToTheOneItStandsOn(FxRobot robot) {
        Node line = showCoverage(robot);
        robot.interact(line::requestFocus);
        assertThat(line.getAccessibleText()).isEqualTo("§ Training the tree, cited by Q1");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(line.getAccessibleText()).isEqualTo("§ Frost and memory, not cited by Q1");
        robot.type(KeyCode.ENTER);
        await(() -> isCrumb(robot, "§ Frost and memory"));
        robot.interact(line::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.SPACE);
        await(() -> isCrumb(robot, "§ Training the tree"));
    }

    @Test
    void aClickGoesToTheSectionOfItsCell(FxRobot robot) {
        Node cells = showCoverage(robot).lookup(".coverage-cells");
        Bounds there = cells.localToScreen(cells.getLayoutBounds());
        robot.clickOn(there.getMaxX() - 3, there.getCenterY());
        await(() -> isCrumb(robot, "§ Frost and memory"));
    }

    private Node showCoverage(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfNote(OpenedNotebook.PRUNING)));
        await(() -> robot.lookup(".coverage-line").tryQuery().isPresent());
        Node line = robot.lookup(".coverage-line").query();
        // the page takes the keyboard once it is there
        await(() ->
                line.lookup(".coverage-cells").getLayoutBounds().getWidth() > 0
                        && line.getScene().getFocusOwner().getStyleClass().contains("page"));
        return line;
    }

    private static boolean isCrumb(FxRobot robot, String title) {
        return robot.lookup("#crumbs").query().lookupAll(".crumb").stream()
                .anyMatch(crumb -> crumb instanceof Labeled said && title.equals(said.getText()));
    }
}
