package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
import java.util.Set;

/// Where the window is small, what matters is seen whole, and what is beside the point goes.
@ExtendWith(ApplicationExtension.class)
class ShortOfRoomTest {

    @TempDir Path directory;

    private ViewFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new ViewFixture(directory, stage, 760, 500, 200);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theSearchBoxSaysWhatItIsForInWordsThatFit(FxRobot robot) {
        fixture.show("start", robot);
        TextField box = robot.lookup("#search-box").queryAs(TextField.class);
        assertThat(box.getPromptText()).isEqualTo("Search");
        assertThat(promptWidth(box)).isLessThan(box.getWidth());
        Node key = box.getParent().lookup(".key");
        assertThat(key.isVisible()).isFalse();

        robot.interact(() -> box.getScene().getWindow().setWidth(990));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box.getPromptText()).isEqualTo("Search claims, terms, notes");
        assertThat(promptWidth(box)).isLessThan(box.getWidth());
    }

    @Test
    void theStartPageAndTheBarAreWholeInTheNarrowestWindow(FxRobot robot) {
        fixture.show("start", robot);
        robot.interact(() -> {
            ((Stage) fixture.scene().getWindow()).setMinWidth(350);
            fixture.scene().getWindow().setWidth(350);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> fixture.scene().getRoot().layout());
        Set<Node> whole = robot.lookup("#start .page-title").queryAll();
        whole.addAll(robot.lookup("#start .button").queryAll());
        whole.addAll(robot.lookup("#top-bar > *").queryAll());
        for (Node node : whole) {
            if (node.isVisible() && node.isManaged()) {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                assertThat(bounds.getMinX()).as("%s", node).isNotNegative();
                assertThat(bounds.getMaxX()).as("%s", node).isLessThanOrEqualTo(350);
            }
        }
        Label title = robot.lookup("#start .page-title").queryAs(Label.class);
        assertThat(title.getWidth()).isGreaterThanOrEqualTo(Math.min(title.prefWidth(-1), 200));
    }

    @Test
    void theFiltersOfASearchHaveTheWholeLine(FxRobot robot) {
        fixture.show("search:pruning", robot);
        robot.interact(() -> fixture.scene().getRoot().layout());
        Region head = robot.lookup(".search-head").queryAs(Region.class);
        Region chips = robot.lookup(".search-chips").queryAs(Region.class);
        assertThat(chips.getWidth()).isGreaterThan(head.getWidth() * 0.7);
        assertThat(robot.lookup(".search-total").query().getParent()).isEqualTo(head);

        robot.interact(() -> fixture.scene().getWindow().setWidth(2400));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".search-total").query().getParent()).isEqualTo(chips.getParent());
    }

    @Test
    void theButtonsOfTheStartPageStandBesideItsTitleWhereThereIsRoom(FxRobot robot) {
        fixture.show("start", robot);
        robot.interact(() -> fixture.scene().getWindow().setWidth(1400));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> fixture.scene().getRoot().layout());
        Set<Node> tools = robot.lookup("#start .start-tools > .button").queryAll();
        assertThat(tools).hasSizeGreaterThan(1);
        assertThat(tools).extracting(Node::getLayoutY).containsOnly(tools.iterator().next().getLayoutY());
        Bounds title = robot.lookup("#start .page-title").query().localToScene(new BoundingBox(0, 0, 0, 1));
        assertThat(tools)
                .allSatisfy(tool -> assertThat(tool.localToScene(0, 0).getY()).isLessThan(title.getMinY() + 100));
    }

    private static double promptWidth(TextField box) {
        Text words = new Text(box.getPromptText());
        words.setFont(box.getFont());
        return words.getLayoutBounds().getWidth();
    }

    @Test
    void thePartThatIsBeingReadIsNamedWholeBeforeTheNote(FxRobot robot) {
        fixture.show("reader:Ada Moreau on Slow Pruning#§ Frost and memory", robot);
        List<Button> crumbs = robot.lookup(".crumb").queryAllAs(Button.class).stream().toList();
        Button note = crumbs.getFirst();
        Button part = crumbs.getLast();
        assertThat(part.getText()).isEqualTo("§ Frost and memory");
        assertThat(note.getWidth()).isLessThan(note.prefWidth(-1));
        assertThat(part.getWidth()).isGreaterThanOrEqualTo(part.prefWidth(-1));
    }
}
