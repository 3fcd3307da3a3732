package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who goes through a page with Tab sees at each stop where the keyboard is.
@ExtendWith(ApplicationExtension.class)
class FocusSeenTest {

    private static final int STOPS = 60;

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
        Set<Node> visited = new HashSet<>();
        List<FocusWalk.Stop> stops = new FocusWalk(fixture.scene()).go(false, STOPS, node -> !visited.add(node));
        assertThat(visited).as("stops").hasSizeBetween(7, STOPS - 1);
        assertThat(stops).filteredOn(stop -> !stop.isSeen()).isEmpty();
    }
}
