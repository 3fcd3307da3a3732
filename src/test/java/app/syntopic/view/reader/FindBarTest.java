package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class FindBarTest {

    private ReaderWindow window;

    @Start
    void open(Stage stage) {
        window = new ReaderWindow(stage);
    }

    @Test
    void findsWordsInThePage(FxRobot robot) {
        robot.interact(window.view::openFind);
        robot.write("dance");
        assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).startsWith("1 of ");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).startsWith("2 of ");
        assertThat(robot.lookup(".found-current").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".found-current").tryQuery()).isEmpty();
    }

    @Test
    void whatIsFoundInACalloutLiesBeforeItsGround(FxRobot robot) {
        robot.interact(window.view::openFind);
        robot.write("Aside");
        Node found = robot.lookup(".found-current").query();
        List<Node> decorations = found.getParent().getChildrenUnmodifiable();
        Node ground = robot.from(found.getParent()).lookup(".line-fill").query();
        assertThat(decorations.indexOf(ground)).isNotNegative().isLessThan(decorations.indexOf(found));
        robot.interact(() ->
                robot.lookup(".callout-title")
                        .queryAllAs(Region.class)
                        .forEach(region ->
                                assertThat(region.getBackground() == null)
                                        .isEqualTo(!region.getStyleClass().contains("line-fill"))));
    }
}
