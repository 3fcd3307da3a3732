package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/// The parts of a note beside its text, while it is written.
class OutlineBesideTextTest {

    private static final String HEADING = "### § Training the tree";

    @OpenedDesk DeskFixture fixture;

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup("#outline").queryAs(Parent.class).getChildrenUnmodifiable());
    }

    private static List<Node> answers(FxRobot robot) {
        return List.copyOf(robot.lookup(".coverage-line").queryAll());
    }

    private static String title(Node row) {
        return ((Label) row.lookup(".outline-title")).getText();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.PRUNING)));
        await(() -> robot.lookup("#editor-area").tryQuery().isPresent() && rows(robot).size() == 5);
    }

    private static int line(CodeArea area, String text) {
        for (int i = 0; i < area.getParagraphCount(); i++) {
            if (area.getPlainText(i).startsWith(text)) {
                return i;
            }
        }
        throw new AssertionError("no line begins with " + text);
    }

    /// Writes behind a line, and waits until what is written was read.
    private void write(FxRobot robot, String line, String words) {
        String before = counted();
        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        int at = line(area, line);
        // at once, as a part of it might be read before the rest is there
        robot.interact(() ->
                area.insertText(TextPos.ofLeading(at, area.getPlainText(at).length()), words, StyleAttributeMap.EMPTY));
        await(() -> !counted().equals(before));
    }

    /// How many words the text has that was read last.
    private String counted() {
        return fixture.page().status().orElseThrow().getValue().replaceFirst("^[^·]*", "");
    }

    @Test
    void rowsAndAnswersThatLookAsBeforeAreNotMadeAnew(FxRobot robot) {
        open(robot);
        List<Node> rows = rows(robot);
        List<Node> answers = answers(robot);
        assertThat(answers).isNotEmpty();

        write(robot, "# Ada Moreau", " of a garden");

        assertThat(rows(robot)).isEqualTo(rows);
        assertThat(answers(robot)).isEqualTo(answers);
    }

    @Test
    void onlyTheRowOfAPartThatIsCalledOtherwiseIsMadeAnew(FxRobot robot) {
        open(robot);
        List<Node> rows = rows(robot);

        write(robot, "## See also", " and more");
        await(() -> title(rows(robot).getLast()).contains("more"));

        assertThat(rows(robot).subList(0, rows.size() - 1)).isEqualTo(rows.subList(0, rows.size() - 1));
    }

    @Test
    void aRowLeadsToItsPartWhereThatBeginsNow(FxRobot robot) {
        open(robot);
        write(robot, "# Ada Moreau", " of a garden that is old");
        Node row =
                rows(robot).stream()
                        .filter(some -> title(some).equals("§ Training the tree"))
                        .findFirst()
                        .orElseThrow();

        // the pane may be hidden in a window of this size
        KeyEvent enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
        robot.interact(() -> Event.fireEvent(row, enter));

        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        await(() -> area.getPlainText(area.getCaretPosition().index()).startsWith(HEADING));
    }
}
