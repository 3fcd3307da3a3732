package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CopyingTest {

    private ReaderWindow window;

    @Start
    void open(Stage stage) {
        window = new ReaderWindow(stage);
    }

    @Test
    void copiesASelectionAcrossParagraphs(FxRobot robot) {
        robot.interact(window.view::focusPage);
        robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .startsWith("On Bees\nField Talk")
                .contains("\n\nNotes on a talk about bees.")
                .contains("Q1 What is it about?\nHow a swarm decides [§ The dance].")
                .contains("- One turn is one distance\n- Noise hides it, see the film");
    }

    @Test
    void copiesFormattedTextForOtherPrograms(FxRobot robot) {
        robot.interact(window.view::focusPage);
        robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getHtml());
        assertThat(copied[0])
                .contains("<h1>On Bees</h1>")
                .contains("<li>Noise hides it, see <a href=\"https://example.org/film\">the film</a></li>")
                .contains("<tr><th>Site</th><th>Scouts</th></tr>");
    }
}
