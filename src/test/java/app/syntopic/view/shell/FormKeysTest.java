package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Anchor;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Tab leads through the fields of forms, those of several lines as well.
class FormKeysTest {

    @OpenedDesk DeskFixture window;

    private Node focused() {
        return window.desk().getScene().getFocusOwner();
    }

    @Test
    void tabLeavesTheFieldsOfANotesFormAndStaysInItsTab(FxRobot robot) {
        robot.interact(() -> {
            window.desk().openNote(OpenedNotebook.WEEDS, Anchor.NONE, false);
            window.desk().browser().open(new Location.OfEditor(OpenedNotebook.PRUNING), true);
        });
        await(() -> window.page() instanceof EditorPage);
        Page form = window.page();
        robot.interact(() -> ((EditorPage) form).view().showForm());
        await(() -> robot.lookup("#form-see-also").tryQuery().isPresent());
        for (String id : new String[] {"#form-paste", "#form-see-also"}) {
            TextArea field = robot.lookup(id).queryAs(TextArea.class);
            String before = field.getText();
            for (KeyCode[] keys : new KeyCode[][] {{KeyCode.TAB}, {KeyCode.SHIFT, KeyCode.TAB}}) {
                robot.interact(field::requestFocus);
                press(robot, keys);
                assertThat(focused()).isNotSameAs(field);
                assertThat(window.page()).isSameAs(form);
                assertThat(field.getText()).isEqualTo(before);
            }
        }
    }

    @Test
    void tabLeavesTheTextPastedIntoANewNote(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        TextArea pasted = robot.lookup("#new-pasted").queryAs(TextArea.class);
        robot.interact(pasted::requestFocus);
        press(robot, KeyCode.TAB);
        assertThat(focused()).isNotSameAs(pasted);
        assertThat(pasted.getText()).isEmpty();
    }
}
