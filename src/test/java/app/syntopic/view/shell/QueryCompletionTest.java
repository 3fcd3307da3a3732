package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/// Queries gone on with, from the search box.
class QueryCompletionTest {

    @OpenedDesk DeskFixture window;

    private static TextField box(FxRobot robot) {
        return robot.lookup("#search-box").queryAs(TextField.class);
    }

    private static List<String> offered(FxRobot robot) {
        return robot.lookup("#continuations .chip-button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    void theEmptyBoxOffersFieldsAndTabTakesTheFirstOffer(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> offered(robot).contains("section:"));
        robot.interact(() -> {
            box(robot).setText("pruning sec");
            box(robot).end();
        });
        await(() -> offered(robot).getFirst().equals("section:"));
        press(robot, KeyCode.TAB);
        await(() -> box(robot).getText().equals("pruning section:"));
        assertThat(box(robot).getCaretPosition()).isEqualTo("pruning section:".length());
        assertThat(box(robot).isFocused()).isTrue();
    }

    @Test
    void anOfferIsTakenByTheMouseWhereTheCaretStands(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.interact(() -> {
            box(robot).setText("section:fro");
            box(robot).end();
        });
        await(() -> offered(robot).contains("section:\"Frost and memory\""));
        robot.clickOn("#continuations .chip-button");
        await(() -> box(robot).getText().equals("section:\"Frost and memory\""));
    }
}
