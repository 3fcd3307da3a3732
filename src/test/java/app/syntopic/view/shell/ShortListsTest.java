package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/// Lists that are shorter than what they hold.
@ExtendWith(ApplicationExtension.class)
class ShortListsTest {

    @TempDir Path directory;

    private ViewFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new ViewFixture(directory, stage, 980, 500, 50);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void headingsStandOverTheirColumnsBesideAScrollBar(FxRobot robot) {
        fixture.show("questions", robot);
        shorten("#questions-list", robot);
        assertThat(robot.lookup("#questions-list .scroll-bar").queryAllAs(ScrollBar.class))
                .filteredOn(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .allMatch(Node::isVisible);
        List<Double> headings = columns(robot.lookup(".questions-header").queryAs(Parent.class));
        List<Double> answers = columns(robot.lookup(".questions-row").queryAs(Parent.class));
        assertThat(headings).hasSize(5).isEqualTo(answers);
    }

    @Test
    void theLibraryShowsTheRowOfWhatIsBeingRead(FxRobot robot) {
        fixture.show("start", robot);
        Region list = shorten("#library-list", robot);
        assertThat(list.lookup(".library-cell:current")).isNull();

        robot.interact(() -> fixture.desk().show(new Location.OfWanted()));
        WaitForAsyncUtils.waitForFxEvents();
        assertInSight(list);

        robot.interact(() -> fixture.desk().openConcept(FoldedLabel.of("Root Collapse"), false));
        WaitForAsyncUtils.waitForFxEvents();

        assertInSight(list);
    }

    private static void assertInSight(Region list) {
        Node row = list.lookup(".library-cell:current");
        assertThat(row).isNotNull();
        Bounds seen = list.localToScene(list.getLayoutBounds());
        Bounds at = row.localToScene(row.getLayoutBounds());
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
        assertThat(at.getMaxY()).isLessThanOrEqualTo(seen.getMaxY() + 0.5);
    }

    private static Region shorten(String list, FxRobot robot) {
        Region found = robot.lookup(list).queryAs(Region.class);
        robot.interact(() -> found.setMaxHeight(90));
        WaitForAsyncUtils.waitForFxEvents();
        return found;
    }

    private static List<Double> columns(Parent row) {
        return row.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()).getMinX())
                .toList();
    }
}
