package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;

import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The page beside the text shows what is looked at in the text.
@ExtendWith(ApplicationExtension.class)
class PreviewInStepTest {

    private static final int PARAGRAPHS = 120;

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private DeskFixture fixture;

    @Start
    void open(Stage stage) {
        notebook = OpenedNotebook.in(directory);
        String text =
                IntStream.range(0, PARAGRAPHS).mapToObj(i -> "Paragraph " + i + ".\n\n").collect(Collectors.joining());
        notebook.change(NotePath.of("Long.md"), text);
        fixture = new DeskFixture(notebook, stage, new PictureSettings(1200, 700, false));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    /// The number of the first paragraph that is wholly seen, or -1.
    private static int first(Node within) {
        Bounds window = within.localToScene(within.getLayoutBounds());
        return within.lookupAll("Text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().startsWith("Paragraph "))
                .filter(text -> window.contains(text.localToScene(text.getLayoutBounds())))
                .mapToInt(text -> Integer.parseInt(text.getText().replaceAll("\\D", "")))
                .min()
                .orElse(-1);
    }

    private CodeArea openBoth(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(NotePath.of("Long.md"))));
        CodeArea text = robot.lookup("#editor-area").queryAs(CodeArea.class);
        DeskFixture.await(() -> text.getParagraphCount() > PARAGRAPHS && text.isFocused());
        robot.interact(() -> ((EditorPage) fixture.page()).view().togglePreview());
        DeskFixture.await(() -> robot.lookup(".reader").tryQuery().filter(page -> first(page) == 0).isPresent());
        return text;
    }

    @Test
    void thePageFollowsTheTextThatIsScrolledAndComesBackWithTheCaret(FxRobot robot) {
        CodeArea text = openBoth(robot);
        Node page = robot.lookup(".reader").query();

        robot.moveTo(text);
        robot.scroll(60, VerticalDirection.DOWN);
        DeskFixture.await(() -> first(text) > 20);
        DeskFixture.await(() -> Math.abs(first(page) - first(text)) < 15);
        assertThat(text.getCaretPosition().index()).isLessThan(20);

        DeskFixture.press(robot, KeyCode.DOWN);
        DeskFixture.await(() -> first(page) == 0);
    }

    @Test
    void theTextFollowsThePageThatIsScrolledWhichStaysThereUntilTheCaretMoves(FxRobot robot) {
        CodeArea text = openBoth(robot);
        Node page = robot.lookup(".reader").query();

        robot.moveTo(page);
        robot.scroll(40, VerticalDirection.DOWN);
        int scrolledTo = first(page);
        assertThat(scrolledTo).isGreaterThan(20);
        DeskFixture.await(() -> Math.abs(first(page) - first(text)) < 15);
        assertThat(first(page)).isEqualTo(scrolledTo);
        assertThat(text.getCaretPosition().index()).isLessThan(20);

        robot.scroll(40, VerticalDirection.UP);
        DeskFixture.await(() -> first(page) == 0 && first(text) == 0);

        robot.scroll(40, VerticalDirection.DOWN);
        DeskFixture.await(() -> first(text) > 20);
        DeskFixture.press(robot, KeyCode.DOWN);
        DeskFixture.await(() -> first(page) == 0 && first(text) < 20);
    }

    @Test
    void theTextFollowsThePageThatIsReadByTheKeysToItsEnd(FxRobot robot) {
        CodeArea text = openBoth(robot);
        Node page = robot.lookup(".reader").query();

        robot.interact(() -> page.lookup(".page").requestFocus());
        DeskFixture.press(robot, KeyCode.END);
        DeskFixture.await(() -> first(page) > PARAGRAPHS - 40);
        DeskFixture.await(() -> first(text) > PARAGRAPHS - 60);
    }
}
