package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.model.UndoSteps;
import app.syntopic.view.Place;
import app.syntopic.view.RobotStage;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines out of sight have no letters: whatever brings them into the window brings their letters too.
@ExtendWith(ApplicationExtension.class)
class LinesInSightTest {

    private static final int LINES = 400;

    /// No more than the window has.
    private static final int ROWS = 24;

    /// The control puts rows to whole pixels, and so does a touch pad's scrolling.
    private static final double ROUNDED = 2;

    private static final String LONG = " goes on for longer than a row of the window holds".repeat(12);

    private NoteDocument document;
    private NoteArea area;
    private ScrolledText text;

    @Start
    void openALongText(Stage stage) {
        document = new NoteDocument();
        document.show(
                IntStream.range(0, LINES)
                        .mapToObj(i -> "Line " + i + (i % 3 == 0 ? " **strongly**" + LONG : ""))
                        .collect(Collectors.joining("\n")),
                UndoSteps.NONE);
        area = new NoteArea(document);
        text = new ScrolledText(area.control());
        stage.setScene(new Scene(area.control(), 600, 400));
        RobotStage.show(stage);
        area.control().requestFocus();
    }

    private static <T> T onWindow(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    private List<TextFlow> flows() {
        Pane content = (Pane) area.control().lookup(".content");
        return content.getChildren().stream()
                .filter(BorderPane.class::isInstance)
                .map(cell -> (TextFlow) ((BorderPane) cell).getCenter())
                .toList();
    }

    private static String letters(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }

    private List<String> shown() {
        return onWindow(() -> flows().stream().map(LinesInSightTest::letters).toList());
    }

    private void assertThatLinesFollowEachOther() {
        assertThatLinesFollowEachOther(shown());
    }

    private void assertThatLinesFollowEachOther(List<String> shown) {
        CodeArea control = area.control();
        int first =
                IntStream.range(0, control.getParagraphCount())
                        .filter(line -> control.getPlainText(line).equals(shown.getFirst()))
                        .findFirst()
                        .orElseThrow();
        assertThat(shown)
                .isEqualTo(IntStream.range(first, first + shown.size()).mapToObj(control::getPlainText).toList());
    }

    private void assertThatTheCaretIsSeen() {
        ScrolledText.CaretRow row = onWindow(() -> text.caret().orElseThrow());
        assertThat(row.top()).isGreaterThanOrEqualTo(-ROUNDED);
        assertThat(row.bottom()).isLessThanOrEqualTo(row.window() + ROUNDED);
    }

    @Test
    void theCaretIsSeenWhereverItIsPutTo(FxRobot robot) {
        for (int line : new int[] {200, 150, 153, 390, 399, 330, 20, 60, 0}) {
            Place place = new Place(line, line % 3 == 0 ? 600 : 0);
            robot.interact(() -> area.goTo(place));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(onWindow(area::place).paragraph()).isEqualTo(line);
            assertThatTheCaretIsSeen();
            assertThatLinesFollowEachOther();
        }
    }

    @Test
    void pagingDownThenUpMissesNoLine(FxRobot robot) {
        for (int i = 0; i < 5; i++) {
            List<String> before = shown();
            robot.push(KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown().getFirst()).isIn(before);
            assertThatLinesFollowEachOther();
        }
        for (int i = 0; i < 8; i++) {
            List<String> before = shown();
            robot.push(KeyCode.PAGE_UP);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown().getLast()).isIn(before);
            assertThatLinesFollowEachOther();
        }
    }

    @Test
    void theCaretGoesOverTheEdgesOfTheWindowRowByRow(FxRobot robot) {
        robot.interact(() -> area.goTo(new Place(199, 0)));
        go(robot, KeyCode.DOWN, 8);
        go(robot, KeyCode.UP, ROWS + 8);
    }

    private void go(FxRobot robot, KeyCode key, int rows) {
        for (int i = 0; i < rows; i++) {
            int before = onWindow(area::caret);
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Math.abs(onWindow(area::caret) - before)).isBetween(1, 110);
            assertThatTheCaretIsSeen();
        }
    }

    @Test
    void theEndOfTheTextIsReached(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown().getLast()).startsWith("Line " + (LINES - 1));
        assertThatTheCaretIsSeen();
    }

    @Test
    void whatIsWrittenOutOfSightIsThereWhenItComesIntoSight(FxRobot robot) {
        int start = document.text().indexOf("Line 40\n");
        robot.interact(() -> document.edit(List.of(new TextEdit(start, "Line 40", "Line 40, mended"))));
        robot.interact(() -> area.goTo(new Place(40, 0)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).contains("Line 40, mended");
    }

    @Test
    void aNewLineGivesLettersToLinesInSightOnly(FxRobot robot) {
        robot.interact(() -> area.goTo(new Place(200, 0)));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        long filled =
                onWindow(() ->
                        IntStream.range(0, area.control().getParagraphCount())
                                .filter(((NoteSkin) area.control().getSkin())::isFilled)
                                .count());
        assertThat(filled).isBetween((long) shown().size(), shown().size() * 4L);
        assertThatTheCaretIsSeen();
    }

    @Test
    void aLineInShapedLettersIsShownAndBrokenIntoRows(FxRobot robot) {
        String hebrew = "מי שחופר תעלה יודע לאן המים הולכים, ".repeat(12);
        robot.interact(() -> document.edit(List.of(new TextEdit(0, "", hebrew + "\n"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThatLinesFollowEachOther(shown().subList(1, shown().size()));
        assertThat(shown().getFirst()).isEqualTo(hebrew);
        double row = onWindow(() -> flows().get(3).getHeight());
        assertThat(onWindow(() -> flows().getFirst().getHeight())).isBetween(4 * row, 12 * row);
    }

    @Test
    void whatIsCopiedIsTheTextAsItIsWrittenAndNothingElse(FxRobot robot) {
        int end = document.text().indexOf("Line 2");
        robot.interact(() -> area.select(Span.of(0, end)));
        robot.interact(() -> area.control().copy());
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(document.text().substring(0, end));
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().hasHtml())).isFalse();
        robot.interact(() -> area.control().cut());
        assertThat(onWindow(document::text)).startsWith("Line 2\n");
        robot.interact(() -> area.control().undo());
        assertThat(onWindow(document::text)).startsWith("Line 0 **strongly**");
    }
}
