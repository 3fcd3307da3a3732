package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/// One note is written in two tabs side by side.
class TwoTabsTest {

    @OpenedDesk DeskFixture fixture;

    private List<CodeArea> areas(FxRobot robot) {
        return robot.lookup("#editor-area").queryAllAs(CodeArea.class).stream().toList();
    }

    private void writeTwice(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        DeskFixture.await(() -> areas(robot).size() == 1 && areas(robot).getFirst().getText().contains("weeds"));
        robot.interact(() -> fixture.desk().browser().splitRight());
        DeskFixture.await(() -> areas(robot).size() == 2 && fixture.page() instanceof EditorPage);
    }

    private void type(FxRobot robot, CodeArea area, String text) {
        robot.interact(area::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write(text);
        DeskFixture.await(() -> area.getText().endsWith(text));
    }

    @Test
    void whatIsTypedInOneAppearsInTheOtherWhoseCaretStays(FxRobot robot) {
        writeTwice(robot);
        CodeArea left = areas(robot).getFirst();
        CodeArea right = areas(robot).getLast();
        type(robot, left, "from the left");
        assertThat(right.getText()).isEqualTo(left.getText()).endsWith("from the left");

        robot.interact(() -> left.select(TextPos.ofLeading(3, 2)));
        type(robot, right, ", and the right");
        assertThat(left.getText()).endsWith("from the left, and the right");
        assertThat(left.getCaretPosition()).isEqualTo(TextPos.ofLeading(3, 2));

        DeskFixture.await(() -> fixture.notebook().read(OpenedNotebook.WEEDS).endsWith("from the left, and the right"));
    }

    @Test
    void oneUndoServesBoth(FxRobot robot) {
        writeTwice(robot);
        CodeArea left = areas(robot).getFirst();
        CodeArea right = areas(robot).getLast();
        type(robot, left, "zebra");
        robot.interact(right::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DeskFixture.await(() -> !left.getText().contains("zebra") && !right.getText().contains("zebra"));
    }

    @Test
    void theFormTakesBackWhatWasTypedInTheText(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.PRUNING)));
        DeskFixture.await(() -> areas(robot).size() == 1 && !areas(robot).getFirst().getText().isEmpty());
        CodeArea area = areas(robot).getFirst();
        type(robot, area, "zebra word");
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.F).release(KeyCode.ALT, KeyCode.CONTROL);
        DeskFixture.await(() -> robot.lookup("#note-form .text-input").queryAll().stream().anyMatch(Node::isFocused));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DeskFixture.await(2, () -> !area.getText().contains("zebra"));
    }

    @Test
    void whatIsTypedReachesTheSameNoteInATabBehind(FxRobot robot) {
        writeTwice(robot);
        CodeArea left = areas(robot).getFirst();
        CodeArea right = areas(robot).getLast();
        type(robot, left, "zebra word");
        robot.interact(() -> fixture.desk().browser().newTab());
        robot.interact(right::requestFocus);
        type(robot, right, " more");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DeskFixture.await(2, () -> !left.getText().contains("zebra"));
    }

    @Test
    void theOtherGoesOnWhenOneIsClosedAndNothingIsLeftUnsaved(FxRobot robot) {
        writeTwice(robot);
        CodeArea left = areas(robot).getFirst();
        type(robot, left, "before");
        robot.interact(() -> fixture.desk().browser().otherSide());
        robot.interact(() -> fixture.desk().browser().closeTab());
        DeskFixture.await(() -> areas(robot).size() == 1);
        type(robot, areas(robot).getFirst(), " and after");
        robot.interact(() -> fixture.desk().browser().closeTab());

        DeskFixture.await(() -> fixture.notebook().read(OpenedNotebook.WEEDS).endsWith("before and after"));
        DeskFixture.await(() -> fixture.notebook().workspace().writing().unsaved().isEmpty());
    }
}
