package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Anchor;
import app.syntopic.view.Place;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Links, terms and times of a page, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class PageLinksTest {

    private ReaderWindow window;

    @Start
    void open(Stage stage) {
        window = new ReaderWindow(stage);
    }

    @Test
    void aClickOnATermOpensItsConcept(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.clickOn(window.at("waggle dance"));
        assertThat(window.trail.went).containsExactly("concept waggledance");
    }

    @Test
    void aClickWithTheMiddleButtonOpensANewTab(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.clickOn(window.at("waggle dance"), MouseButton.MIDDLE);
        assertThat(window.trail.went).containsExactly("concept waggledance in a new tab");
    }

    @Test
    void aClickOnACitationGoesToItsSection(FxRobot robot) {
        robot.clickOn(window.at("The\u00A0dance"));
        assertThat(window.trail.went).containsExactly("note sources/On Bees.md AtSection[ordinal=0]");
    }

    @Test
    void theTimeOfASectionPlaysTheRecordingThere(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(1)));
        robot.clickOn(".marker-end");
        assertThat(window.trail.went).allMatch(went -> went.startsWith("web https://example.org/bees?t="));
    }

    @Test
    void keysReachAndFollowLinks(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.interact(window.view::focusPage);
        robot.type(KeyCode.TAB);
        assertThat(ReaderWindow.isShaped(robot.lookup(".focus-ring").query())).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(ReaderWindow.isShaped(robot.lookup(".focus-ring").query())).isTrue();
        robot.type(KeyCode.SPACE);
        ReaderWindow.await(() -> window.view.lookup("#popover").isVisible());
        robot.type(KeyCode.ENTER);
        ReaderWindow.await(() -> !window.trail.went.isEmpty());
    }

    @Test
    void tabPassesLinksThatAreScrolledOutOfSight(FxRobot robot) {
        Node page = robot.lookup(".page").query();
        Bounds seen = page.localToScene(page.getLayoutBounds());
        int reached = 0;
        for (int line = 0; line < 14; line++) {
            Place half = new Place(line, 22);
            robot.interact(() -> {
                window.view.restore(half);
                window.view.focusPage();
            });
            robot.type(KeyCode.TAB);
            Node ring = robot.lookup(".focus-ring").query();
            if (ReaderWindow.isShaped(ring)) {
                reached++;
                assertThat(ring.localToScene(ring.getLayoutBounds()).getMinY())
                        .as("from line " + line)
                        .isGreaterThanOrEqualTo(seen.getMinY() - 2);
            }
            robot.type(KeyCode.ESCAPE);
        }
        assertThat(reached).isPositive();
    }
}
