package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Files;

/// What the banner says of a change, and the offer to take it back, in the real window.
class LastChangeTest {

    @OpenedDesk DeskFixture fixture;

    private NotePath make(FxRobot robot, String title) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        await(() -> robot.lookup("#new-title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#new-title").queryAs(TextField.class).setText(title));
        robot.type(KeyCode.ENTER);
        await(() -> fixture.page().location().equals(new Location.OfEditor(NotePath.of(title + ".md"))));
        await(() -> isBannerShown(robot));
        return ((EditorPage) fixture.page()).path();
    }

    private static boolean isBannerShown(FxRobot robot) {
        return robot.lookup("#messages").query().isVisible();
    }

    private static void undo(FxRobot robot) {
        Button undo = robot.lookup("#messages .banner-action").queryButton();
        assertThat(undo.getText()).isEqualTo("Undo");
        robot.interact(undo::fire);
    }

    private boolean isThere(NotePath note) {
        return Files.exists(fixture.notebook().workspace().folder().resolve(note.value()));
    }

    @Test
    void undoOfANoteJustMadeShowsWhatWasSeenBefore(FxRobot robot) {
        fixture.readPruning(robot);
        NotePath made = make(robot, "On Ditches");

        undo(robot);

        await(() -> isShown(robot, "“On Ditches” was taken out again."));
        await(() -> fixture.page().location().equals(new Location.OfNote(OpenedNotebook.PRUNING)));
        assertThat(isThere(made)).isFalse();
    }

    @Test
    void whoWritesInANoteJustMadeIsNoLongerOfferedToTakeItBack(FxRobot robot) {
        make(robot, "On Ditches");

        robot.write("Of");

        await(() -> !isBannerShown(robot));
    }

    @Test
    void aNoteThatWasWrittenInStaysAndIsNamed(FxRobot robot) {
        NotePath made = make(robot, "On Ditches");
        robot.write("Of ditches.");

        robot.interact(() -> fixture.desk().commands().named("Undo the last change to a note").run());

        await(() -> isShown(robot, "Not taken back, because it was changed since: “On Ditches”."));
        assertThat(fixture.page().location()).isEqualTo(new Location.OfEditor(made));
        assertThat(fixture.notebook().read(made)).contains("Of ditches.");
    }
}
