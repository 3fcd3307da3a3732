package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tab goes through the window as it is seen: the library, the page, what is beside it, the bar at the top; Shift+Tab
/// the other way.
@ExtendWith(ApplicationExtension.class)
class FocusOrderTest {

    private static final int MOST = 150;

    @TempDir Path directory;

    private ViewFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new ViewFixture(directory, stage, 990, 700, 90);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "reader:Ada Moreau on Slow Pruning, LIBRARY PAGE BESIDE BAR",
        "concept:Continual Pruning, LIBRARY PAGE BESIDE BAR",
        "graph, LIBRARY PAGE BESIDE BAR",
        "form:Learning from Weeds, LIBRARY PAGE BESIDE BAR",
        "search:pruning, LIBRARY PAGE BAR",
        "problems, LIBRARY PAGE BAR",
        "settings, LIBRARY PAGE BAR"
    })
    void goesThroughTheRegionsAsTheyAreSeen(String view, String order, FxRobot robot) {
        fixture.show(view, robot);
        List<Region> regions = new ArrayList<>(List.of(order.split(" ")).stream().map(Region::valueOf).toList());
        regions.add(Region.LIBRARY);
        List<FocusWalk.Stop> forth = roundFromLibrary(false, robot);
        assertThat(regions(forth)).isEqualTo(regions);
        assertThat(forth).filteredOn(stop -> !stop.isSeen()).isEmpty();

        List<FocusWalk.Stop> back = roundFromLibrary(true, robot);
        assertThat(regions(back)).isEqualTo(regions.reversed().subList(1, regions.size()));
        assertThat(back).filteredOn(stop -> !stop.isSeen()).isEmpty();
    }

    @Test
    void aConflictHasTheKeyboardWhenItsPageComesToTheFront(FxRobot robot) {
        fixture.show("conflict:Learning from Weeds", robot);
        assertThat(fixture.scene().getFocusOwner()).isNotNull().extracting(Node::getId).isEqualTo("conflict");
    }

    /// From the library's first control until another region was left for the library again.
    private List<FocusWalk.Stop> roundFromLibrary(boolean backwards, FxRobot robot) {
        robot.interact(() -> fixture.scene().lookup("#library-filter").requestFocus());
        boolean[] hasLeft = {false};
        return new FocusWalk(fixture.scene())
                .go(
                        backwards,
                        MOST,
                        node -> {
                            boolean isLibrary = Region.of(node) == Region.LIBRARY;
                            hasLeft[0] |= !isLibrary;
                            return isLibrary && hasLeft[0];
                        });
    }

    private static List<Region> regions(List<FocusWalk.Stop> stops) {
        List<Region> regions = new ArrayList<>();
        for (FocusWalk.Stop stop : stops) {
            Region region = Region.of(stop.node());
            if (regions.isEmpty() || regions.getLast() != region) {
                regions.add(region);
            }
        }
        return regions;
    }

    private enum Region {
        LIBRARY,
        PAGE,
        BESIDE,
        BAR;

        private static Region of(Node node) {
            Node child = node;
            Parent parent = node.getParent();
            while (parent != null && !(parent instanceof Columns)) {
                child = parent;
                parent = parent.getParent();
            }
            if (parent == null) {
                return BAR;
            }
            List<Node> columns = parent.getChildrenUnmodifiable();
            return child.equals(columns.getFirst()) ? LIBRARY : child.equals(columns.getLast()) ? BESIDE : PAGE;
        }
    }
}
