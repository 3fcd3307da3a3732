package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// Who goes through a page with Tab sees at each stop where the keyboard is.
@ExtendWith(ApplicationExtension.class)
class FocusSeenTest {

    private static final int STOPS = 60;
    private static final int PIXELS = 12;

    /// Around what has the focus: a ring may be that of what it stands in.
    private static final double ROOM = 9;

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
        // not what has the keyboard at first: the window itself may not have it yet
        Optional<Stop> last = Optional.empty();
        while (stops.size() < STOPS && last.map(stop -> stops.add(stop.node())).orElse(true)) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Optional<Stop> now = focused();
            assertThat(now).as("after %s", last).isPresent();
            last.filter(stop -> !stop.node().equals(now.orElseThrow().node()))
                    .filter(stop -> !differ(stop.focused(), onWindow(() -> picture(stop.at()))))
                    .ifPresent(stop -> unseen.add(stop.node() + " " + stop.node().getAccessibleText()));
            last = now;
        }
        assertThat(stops).as("stops").hasSizeBetween(7, STOPS - 1);
        assertThat(unseen).isEmpty();
    }

    /// @param at where it is in the window, with room for a ring around it
    /// @param focused how it looks while it has the focus
    private record Stop(Node node, Rectangle2D at, WritableImage focused) {}

    private Optional<Stop> focused() {
        return onWindow(() ->
                Optional.ofNullable(fixture.scene().getFocusOwner())
                        .map(node -> new Stop(node, around(node), picture(around(node)))));
    }

    private Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        double left = Math.max(0, Math.floor(bounds.getMinX()) - ROOM);
        double top = Math.max(0, Math.floor(bounds.getMinY()) - ROOM);
        double right = Math.min(fixture.scene().getWidth(), bounds.getMaxX() + ROOM);
        double bottom = Math.min(fixture.scene().getHeight(), bounds.getMaxY() + ROOM);
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private WritableImage picture(Rectangle2D at) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(at);
        return fixture.scene().getRoot().snapshot(part, null);
    }

    private static <T> T onWindow(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    /// Whether more than a caret's pixels differ.
    private static boolean differ(WritableImage one, WritableImage other) {
        int different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        return different > PIXELS;
    }
}
