package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.Objects;
import java.util.stream.Stream;

/// What keys do while something lies over the page.
class OverlayKeysTest {

    @OpenedDesk DeskFixture window;

    private boolean isShown(FxRobot robot, String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private static TextField filter(FxRobot robot) {
        return robot.lookup("#library-filter").queryAs(TextField.class);
    }

    private boolean hasFocus(String id) {
        Node focused = window.desk().getScene().getFocusOwner();
        return Stream.iterate(focused, Objects::nonNull, Node::getParent).anyMatch(node -> id.equals(node.getId()));
    }

    @Test
    void keysOfThePageDoNothingUnderThePalette(FxRobot robot) {
        window.readPruning(robot);
        Page read = window.page();
        press(robot, KeyCode.CONTROL, KeyCode.P);
        press(robot, KeyCode.CONTROL, KeyCode.T);
        press(robot, KeyCode.CONTROL, KeyCode.E);
        press(robot, KeyCode.CONTROL, KeyCode.G);
        press(robot, KeyCode.CONTROL, KeyCode.W);
        assertThat(isShown(robot, "palette")).isTrue();
        assertThat(window.page()).isSameAs(read);
    }

    @Test
    void aListComesUpInPlaceOfAnother(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.P);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        await(() -> isShown(robot, "switcher") && !isShown(robot, "palette"));
        press(robot, KeyCode.F1);
        await(() -> isShown(robot, "keys") && !isShown(robot, "switcher"));
        press(robot, KeyCode.ESCAPE);
        await(() -> !isShown(robot, "keys") && robot.lookup(".page").query().isFocused());
    }

    @Test
    void noListTakesThePlaceOfASheetThatHoldsWhatWasTyped(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Moss");
        press(robot, KeyCode.CONTROL, KeyCode.P);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.lookup("#new-title").queryAs(TextField.class).getText()).isEqualTo("Moss");
    }

    @Test
    void theWindowIsZoomedUnderASheetToo(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        await(() -> DeskFixture.isShown(robot, "110 %"));
    }

    @Test
    void keysActOnThePageAgainWhenItHasTheFocus(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        robot.interact(() -> window.page().focus());
        press(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> window.page().location() instanceof Location.OfGraph);
        assertThat(isShown(robot, "new-note")).isTrue();
    }

    @Test
    void aSheetThatWasLeftForThePageKeepsWhatWasTyped(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Moss");
        robot.interact(() -> window.page().focus());
        press(robot, KeyCode.CONTROL, KeyCode.O);
        await(() -> isShown(robot, "switcher") && !isShown(robot, "new-note"));
        press(robot, KeyCode.ESCAPE);
        await(() -> isShown(robot, "new-note") && !isShown(robot, "switcher"));
        robot.interact(() -> window.page().focus());
        press(robot, KeyCode.CONTROL, KeyCode.N);
        await(() -> hasFocus("new-note"));
        assertThat(robot.lookup("#new-title").queryAs(TextField.class).getText()).isEqualTo("Moss");
        press(robot, KeyCode.ESCAPE);
        await(() -> !isShown(robot, "new-note") && robot.lookup(".page").query().isFocused());
    }

    @Test
    void escClosesASheetAlsoWhereTheKeyboardIsInThePage(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        await(() -> hasFocus("new-note"));
        robot.interact(() -> filter(robot).requestFocus());
        press(robot, KeyCode.ESCAPE);
        await(() -> !isShown(robot, "new-note"));
        assertThat(filter(robot).isFocused()).isTrue();
    }

    @Test
    void escClosesASheetAlsoWhereNothingHasTheKeyboard(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        await(() -> hasFocus("new-note"));
        robot.interact(() -> window.desk().getScene().getRoot().requestFocus());
        press(robot, KeyCode.ESCAPE);
        await(() -> !isShown(robot, "new-note"));
    }

    @Test
    void tabStaysInWhatIsShownBothWays(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.P);
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.TAB);
            assertThat(hasFocus("palette")).isTrue();
        }
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.SHIFT, KeyCode.TAB);
            assertThat(hasFocus("palette")).isTrue();
        }
    }

    @Test
    void theButtonThatGoesBackLeavesThePageUnderASheet(FxRobot robot) {
        window.readPruning(robot);
        robot.interact(() -> window.desk().openNote(OpenedNotebook.WEEDS, Anchor.NONE, false));
        await(() -> !window.isPruningShown());
        press(robot, KeyCode.CONTROL, KeyCode.N);
        robot.clickOn("#new-title", MouseButton.BACK);
        assertThat(window.isPruningShown()).isFalse();
    }

    @Test
    void aSheetWithoutABoxHasTheFocusToo(FxRobot robot) {
        window.readPruning(robot);
        robot.interact(() -> window.desk().commands().named("Trash…").run());
        await(() -> hasFocus("overlay"));
    }

    @Test
    void theSwitcherIsAskedAgainWhenNotesComeInAndKeepsWhatIsChosen(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        robot.write("we");
        await(() -> isShown(robot, "switcher") && switcher(robot).getItems().size() > 1);
        robot.interact(() -> switcher(robot).getSelectionModel().select(1));
        String chosen = switcher(robot).getSelectionModel().getSelectedItem().text();
        window.notebook().change(NotePath.of("Weather.md"), "# Weather\n\nRain.\n");
        await(() -> switcher(robot).getItems().stream().anyMatch(row -> row.text().equals("Weather")));
        assertThat(switcher(robot).getSelectionModel().getSelectedItem().text()).isEqualTo(chosen);
    }

    @SuppressWarnings("unchecked")
    private static ListView<PickList.Row<?>> switcher(FxRobot robot) {
        return robot.lookup("#switcher .pick-rows").queryAs(ListView.class);
    }
}
