package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.MergePiece;
import app.syntopic.view.OpenedNotebook;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.Comparator;
import java.util.List;

/// A paragraph that two programs changed, in the real window.
class ConflictTest {

    @OpenedDesk DeskFixture fixture;

    private static List<Boolean> chosen(FxRobot robot) {
        return robot.lookup(".conflict-side").queryAll().stream()
                .sorted(Comparator.comparingDouble((Node side) -> side.localToScene(0, 0).getX()))
                .map(side -> side.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .toList();
    }

    private static void take(FxRobot robot, String label) {
        ToggleButton taken =
                robot.lookup(node ->
                                node instanceof ToggleButton chip
                                        && ("Take: " + label).equals(chip.getAccessibleText()))
                        .queryAs(ToggleButton.class);
        robot.interact(taken::fire);
    }

    @Test
    void theSideThatIsTakenIsSeen(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> robot.lookup("#editor-area").tryQuery().isPresent());
        robot.interact(() ->
                ((EditorPage) fixture.page()).view().choose(List.of(new MergePiece.Conflict("was", "mine", "theirs"))));
        await(() -> robot.lookup(".conflict-side").queryAll().size() == 2);
        assertThat(chosen(robot)).containsExactly(false, false);

        take(robot, "Mine");
        assertThat(chosen(robot)).containsExactly(true, false);
        take(robot, "The file’s");
        assertThat(chosen(robot)).containsExactly(false, true);
        take(robot, "Both");
        assertThat(chosen(robot)).containsExactly(true, true);
    }
}
