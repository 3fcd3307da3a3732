package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.model.MergePiece;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.control.DifferingWords;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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

    private void show(FxRobot robot, ComparedWords words) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> robot.lookup("#editor-area").tryQuery().isPresent());
        robot.interact(
                () -> ((EditorPage) fixture.page()).view().choose(List.of(new MergePiece.Conflict("was", words))));
        await(() -> robot.lookup(".conflict-side").queryAll().size() == 2);
    }

    @Test
    void theWordsThatDifferAreMarkedOnEachSideInAnotherWayThanByColour(FxRobot robot) {
        show(
                robot,
                new ComparedWords(
                        List.of(
                                new Word(Standing.BOTH, "the "),
                                new Word(Standing.FIRST, "old"),
                                new Word(Standing.SECOND, "young"),
                                new Word(Standing.BOTH, " tree\n\n"))));

        assertThat(
                        robot.lookup(".conflict-text").queryAllAs(DifferingWords.class).stream()
                                .sorted(Comparator.comparingDouble(side -> side.localToScene(0, 0).getX()))
                                .map(ConflictTest::written))
                .containsExactly("the [old] tree", "the [young] tree");
    }

    /// What is underlined in brackets.
    private static String written(DifferingWords side) {
        return side.getChildren().stream()
                .map(Text.class::cast)
                .map(word -> word.isUnderline() ? "[" + word.getText() + "]" : word.getText())
                .collect(Collectors.joining());
    }

    @Test
    void theSideThatIsTakenIsSeen(FxRobot robot) {
        show(robot, ComparedWords.apart("mine", "theirs"));
        assertThat(chosen(robot)).containsExactly(false, false);

        take(robot, "Mine");
        assertThat(chosen(robot)).containsExactly(true, false);
        take(robot, "The file’s");
        assertThat(chosen(robot)).containsExactly(false, true);
        take(robot, "Both");
        assertThat(chosen(robot)).containsExactly(true, true);
    }
}
