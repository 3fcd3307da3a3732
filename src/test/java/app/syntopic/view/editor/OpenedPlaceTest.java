package app.syntopic.view.editor;

import app.syntopic.model.UndoSteps;
import app.syntopic.view.Place;
import app.syntopic.view.RobotStage;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Where the window is when a text is opened at a place, before the control has a size.
@ExtendWith(ApplicationExtension.class)
class OpenedPlaceTest {

    private static final double PADDING = 60;
    private static final double ROUNDED = 2;

    private Stage stage;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private ScrolledText opened(FxRobot robot, String text, int line) {
        NoteDocument document = new NoteDocument();
        NoteArea[] area = new NoteArea[1];
        robot.interact(() -> {
            area[0] = new NoteArea(document);
            area[0].control().setContentPadding(new Insets(PADDING));
            document.show(text, UndoSteps.NONE);
            area[0].goTo(new Place(line, 0));
            stage.setScene(new Scene(area[0].control(), 600, 400));
            RobotStage.show(stage);
        });
        return new ScrolledText(area[0].control());
    }

    private static ScrolledText.CaretRow row(ScrolledText text) {
        return text.caret().orElse(new ScrolledText.CaretRow(-1, -1, -1));
    }

    private static void await(BooleanSupplier reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, reached::getAsBoolean));
    }

    @Test
    void aShortTextIsSeenFromItsBeginning(FxRobot robot) throws TimeoutException {
        ScrolledText text = opened(robot, "# One\n\ntwo\n\nthree\n", 2);

        await(() -> row(text).top() > PADDING + row(text).bottom() - row(text).top());
    }

    @Test
    void theEndOfALongTextFillsTheWindow(FxRobot robot) throws TimeoutException {
        ScrolledText text = opened(robot, "line\n".repeat(200), 198);

        await(() -> row(text).top() > 200 && row(text).bottom() < row(text).window() + ROUNDED);
    }

    @Test
    void aRowInTheMiddleOfALongTextIsSeen(FxRobot robot) throws TimeoutException {
        ScrolledText text = opened(robot, "line\n".repeat(200), 100);

        await(() -> row(text).top() > -ROUNDED && row(text).bottom() < row(text).window() + ROUNDED);
    }
}
