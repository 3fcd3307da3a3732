package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who goes through a page with Tab sees at each stop where the keyboard is.
@ExtendWith(ApplicationExtension.class)
class FocusSeenTest {

    private static final int STOPS = 60;
    private static final int PIXELS = 12;

    @TempDir Path directory;

    private ViewFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new ViewFixture(directory, stage, 960, 700);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "concept:Continual Pruning", "glossary", "people", "questions", "wanted", "graph"})
    void everyStopLooksOtherThanWithoutTheFocus(String view, FxRobot robot) {
        fixture.show(view, robot);
        List<String> unseen = new ArrayList<>();
        Set<Node> stops = new HashSet<>();
        Node last = focused(robot);
        WritableImage before = picture(robot);
        while (stops.size() < STOPS && (last == null || stops.add(last))) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node now = focused(robot);
            WritableImage after = picture(robot);
            assertThat(now).as("after %s", last).isNotNull();
            if (!now.equals(last) && !differ(before, after, boundsOf(now, robot))) {
                unseen.add(now + " " + now.getAccessibleText());
            }
            last = now;
            before = after;
        }
        assertThat(stops).as("stops").hasSizeBetween(7, STOPS - 1);
        assertThat(unseen).isEmpty();
    }

    private @Nullable Node focused(FxRobot robot) {
        List<Node> owner = new ArrayList<>();
        robot.interact(() -> owner.add(fixture.scene().getFocusOwner()));
        return owner.getFirst();
    }

    private WritableImage picture(FxRobot robot) {
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(fixture.scene().snapshot(null)));
        return taken.getFirst();
    }

    private static Bounds boundsOf(Node node, FxRobot robot) {
        List<Bounds> bounds = new ArrayList<>();
        robot.interact(() -> bounds.add(node.localToScene(node.getBoundsInLocal())));
        return bounds.getFirst();
    }

    /// Whether more than a caret's pixels differ where the node is.
    private static boolean differ(WritableImage one, WritableImage other, Bounds at) {
        int different = 0;
        for (int x = (int) Math.max(0, at.getMinX() - 9); x < Math.min(one.getWidth(), at.getMaxX() + 9); x++) {
            for (int y = (int) Math.max(0, at.getMinY() - 4); y < Math.min(one.getHeight(), at.getMaxY() + 4); y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        return different > PIXELS;
    }
}
