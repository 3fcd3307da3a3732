package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is typed in the fields of a form is completed as the note's text is, by the keyboard alone.
class FormCompletionTest {

    @OpenedDesk DeskFixture window;

    @BeforeEach
    void openForm(FxRobot robot) {
        robot.interact(() -> window.desk().browser().open(new Location.OfEditor(OpenedNotebook.PRUNING), false));
        await(() -> window.page() instanceof EditorPage);
        robot.interact(() -> ((EditorPage) window.page()).view().showForm());
        await(() -> robot.lookup("#form-see-also").tryQuery().isPresent());
    }

    private TextInputControl write(FxRobot robot, String id, String typed) {
        TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.end();
        });
        robot.write(typed);
        await(() -> robot.lookup("#completion").query().isVisible());
        return field;
    }

    @Test
    void aNameIsCompletedBehindTheOthers(FxRobot robot) {
        TextInputControl guests = write(robot, "#form-people", ", Ines");
        press(robot, KeyCode.ENTER);
        assertThat(guests.getText()).isEqualTo("Ada Moreau, Ines Calder");
        await(() ->
                window.notebook()
                        .read(OpenedNotebook.PRUNING)
                        .contains("guests: [\"[[Ada Moreau]]\", \"[[Ines Calder]]\"]"));
        assertThat(guests.isFocused()).isTrue();
    }

    @Test
    void aLinkIsCompletedUnderTheCaret(FxRobot robot) {
        ScrollPane form = robot.lookup("#note-form").queryAs(ScrollPane.class);
        robot.interact(() -> form.setVvalue(0.4));
        TextInputControl answer = write(robot, "#form-q1", " It is [[Contin");
        Node list = robot.lookup("#completion").query();
        Bounds shown = list.localToScene(list.getLayoutBounds());
        Bounds field = answer.localToScene(answer.getLayoutBounds());
        assertThat(shown.getMinX()).isBetween(field.getMinX(), field.getMaxX());
        assertThat(shown.getMinY()).isBetween(field.getMinY() + answer.getFont().getSize(), field.getMaxY());
        press(robot, KeyCode.TAB);
        assertThat(answer.getText()).endsWith("It is [[Continual pruning]]");
        assertThat(answer.isFocused()).isTrue();
    }

    @Test
    void theListGoesWithTheKeyboard(FxRobot robot) {
        write(robot, "#form-q1", " It is [[Contin");
        Node list = robot.lookup("#completion").query();
        press(robot, KeyCode.ESCAPE);
        assertThat(list.isVisible()).isFalse();
        robot.write("u");
        await(list::isVisible);
        robot.interact(() -> robot.lookup("#form-title").query().requestFocus());
        await(() -> !list.isVisible());
    }
}
