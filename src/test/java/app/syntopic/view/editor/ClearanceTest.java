package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.UndoSteps;
import app.syntopic.view.RobotStage;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class ClearanceTest {

    private static final double PADDING = 60;
    private static final double ROUNDED = 2;

    private CodeArea area;
    private ScrolledText text;

    @Start
    void open(Stage stage) {
        NoteDocument document = new NoteDocument();
        document.show("line\n".repeat(200), UndoSteps.NONE);
        area = new NoteArea(document).control();
        area.setContentPadding(new Insets(PADDING));
        text = new ScrolledText(area);
        stage.setScene(new Scene(area, 600, 400));
        RobotStage.show(stage);
    }

    @BeforeEach
    void putCaretIntoTheLowestRow(FxRobot robot) {
        for (int line : new int[] {100, 105}) {
            robot.interact(() -> area.select(TextPos.ofLeading(line, 4), TextPos.ofLeading(line, 4)));
        }
        while (below() > ROUNDED) {
            robot.interact(() -> text.up(-Math.min(5, below())));
        }
    }

    private double below() {
        ScrolledText.CaretRow caret = text.caret().orElseThrow();
        return caret.window() - caret.bottom();
    }

    private void type(String letters) {
        letters.chars()
                .mapToObj(c -> String.valueOf((char) c))
                .map(letter ->
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))
                .forEach(key -> Event.fireEvent(area, key));
    }

    @Test
    void theRowThatIsWrittenStandsClearOfTheEdge(FxRobot robot) {
        robot.interact(() -> type("a"));

        assertThat(below()).isGreaterThan(PADDING / 2 - ROUNDED);
    }

    @Test
    void theLastRowOfTheTextStandsClearToo(FxRobot robot) {
        robot.interact(() -> area.moveDocumentEnd());
        robot.interact(() -> type("a"));

        assertThat(below()).isGreaterThan(PADDING / 2 - ROUNDED);
    }

    @Test
    void lettersThatFollowLayOutNothingAnew(FxRobot robot) {
        robot.interact(() -> type("a"));
        List<ListChangeListener.Change<? extends Node>> laidOut = new ArrayList<>();
        Pane content = (Pane) area.lookup(".content");
        robot.interact(() -> content.getChildren().addListener((ListChangeListener<Node>) laidOut::add));
        robot.interact(() -> type("bcd"));

        assertThat(laidOut).isEmpty();
        assertThat(area.getPlainText(105)).isEqualTo("lineabcd");
    }

    @Test
    void nothingMovesWhereTheCaretIsOnlyPutElsewhere(FxRobot robot) {
        double before = below();
        robot.interact(() -> area.select(TextPos.ofLeading(105, 1), TextPos.ofLeading(105, 1)));

        assertThat(below()).isEqualTo(before);
    }
}
