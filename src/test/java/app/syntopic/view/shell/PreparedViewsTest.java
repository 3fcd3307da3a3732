package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;

import javafx.scene.Node;
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
import java.nio.file.Files;
import java.nio.file.Path;

/// Sheets and lists that a picture shows.
@ExtendWith(ApplicationExtension.class)
class PreparedViewsTest {

    @TempDir Path directory;

    private ViewFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new ViewFixture(directory, stage, 990, 700);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anImportBeginsAtTheButtonThatChangesNothing(FxRobot robot) throws IOException {
        Path file = Files.writeString(directory.resolve("Compost.md"), "# Compost\n\nIt is warm.\n");
        fixture.show("import:" + file, robot);
        assertThat(fixture.scene().getFocusOwner())
                .isInstanceOfSatisfying(Button.class, button -> assertThat(button.getText()).isEqualTo("Close"));
    }

    @Test
    void theListOfWhatMayFollowIsThatOfALinkThatLeadsToANote(FxRobot robot) {
        fixture.change(
                NotePath.of("Mixed.md"),
                "# Mixed\n\nFirst [[No such thing]], then [[Learning from Weeds|the weeds]].\n");
        fixture.show("completion:Mixed", robot);
        assertThat(robot.lookup(".completion-row").tryQuery().map(Node::isVisible)).contains(true);
    }

    @Test
    void aFormSaysWhatIsMissingAndLeavesCountsToTheStatus(FxRobot robot) {
        fixture.change(NotePath.of("Half.md"), "---\ntype: book\ntitle: Half\n---\n# Half\n\n### § One\n\nA claim.\n");
        fixture.show("form:Half", robot);
        assertThat(robot.lookup("#form-progress").queryAs(Label.class).getText())
                .isEqualTo("Q1, Q2, Q3, Q4 unanswered");
    }
}
