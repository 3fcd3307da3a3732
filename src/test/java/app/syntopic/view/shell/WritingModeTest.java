package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Preferences.Writing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ExtendWith(ApplicationExtension.class)
class WritingModeTest {

    private static final int LINE = 120;

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private DeskFixture fixture;

    @Start
    void open(Stage stage) {
        notebook = OpenedNotebook.in(directory);
        String text = IntStream.range(0, LINE).mapToObj(i -> "Paragraph " + i + ".\n\n").collect(Collectors.joining());
        notebook.change(NotePath.of("Long.md"), text);
        fixture = new DeskFixture(notebook, stage, new PictureSettings(980, 700, false));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private CodeArea write(FxRobot robot, Writing modes) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(NotePath.of("Long.md"))));
        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        DeskFixture.await(() -> area.getParagraphCount() > LINE && area.isFocused());
        robot.interact(() -> ((EditorPage) fixture.page()).view().modes(modes));
        robot.interact(() -> area.select(TextPos.ofLeading(LINE, 3), TextPos.ofLeading(LINE, 3)));
        return area;
    }

    private static double middle(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getCenterY();
    }

    private static boolean isCentred(CodeArea area) {
        return Math.abs(middle(area.lookup(".caret")) - middle(area.lookup(".vport"))) < 4;
    }

    private static List<Node> lines(CodeArea area) {
        return ((Pane) area.lookup(".content")).lookupAll("*").stream().filter(TextFlow.class::isInstance).toList();
    }

    @Test
    void theLineThatIsWrittenStaysInTheMiddle(FxRobot robot) {
        CodeArea area = write(robot, new Writing(true, false, false));
        DeskFixture.await(() -> isCentred(area));

        robot.write("a\nb");

        DeskFixture.await(() -> area.getPlainText(LINE + 1).startsWith("b") && isCentred(area));
    }

    @Test
    void soDoesTheLastLine(FxRobot robot) {
        CodeArea area = write(robot, new Writing(true, false, false));
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write("The end");
        DeskFixture.await(() -> isCentred(area));
    }

    @Test
    void allButTheParagraphThatIsWrittenStepsBack(FxRobot robot) {
        CodeArea area = write(robot, new Writing(false, true, false));

        DeskFixture.await(() -> lines(area).stream().filter(line -> line.getOpacity() == 1).count() == 1);
        robot.interact(() -> ((EditorPage) fixture.page()).view().modes(Writing.USUAL));
        assertThat(lines(area)).allSatisfy(line -> assertThat(line.getOpacity()).isEqualTo(1));
    }

    @Test
    void aCommandSwitchesAMode(FxRobot robot) {
        CodeArea area = write(robot, Writing.USUAL);
        assertThat(isCentred(area)).isFalse();
        robot.interact(() -> fixture.desk().commands().named("Typewriter mode").run());
        DeskFixture.await(() -> isCentred(area));
    }
}
