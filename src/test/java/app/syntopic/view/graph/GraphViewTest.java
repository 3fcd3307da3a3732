package app.syntopic.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.RobotStage;
import app.syntopic.view.theme.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The graph of a real notebook under a robot's mouse and keys.
@ExtendWith(ApplicationExtension.class)
class GraphViewTest {

    @TempDir Path directory;

    private final List<Object> opened = new ArrayList<>();
    private OpenedNotebook notebook;
    private GraphViewModel model;
    private GraphView view;

    private final Navigator navigator =
            new Navigator() {
                @Override
                public void openNote(NotePath note, Anchor anchor, boolean newTab) {
                    opened.add(note);
                }

                @Override
                public void openTranscript(NotePath note, Anchor anchor, boolean newTab) {
                    opened.add(note);
                }

                @Override
                public void openConcept(FoldedLabel concept, boolean newTab) {
                    opened.add(concept);
                }

                @Override
                public void search(String query) {
                    opened.add(query);
                }

                @Override
                public void openWeb(String url) {
                    opened.add(url);
                }
            };

    @Start
    void open(Stage stage) {
        notebook = OpenedNotebook.in(directory);
        model =
                new GraphViewModel(
                        Optional.empty(),
                        notebook.workspace().concepts(),
                        notebook.workspace().graphPlaces(),
                        notebook.workspace().library(),
                        OpenedNotebook.inPlace());
        view = new GraphView(model, navigator, _ -> {});
        Scene scene = new Scene(view, 800, 600);
        new Theme().apply(scene);
        stage.setScene(scene);
        RobotStage.show(stage);
        model.load();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private GraphCanvas canvas(FxRobot robot) {
        return robot.lookup("#graph-canvas").queryAs(GraphCanvas.class);
    }

    private int number(FxRobot robot, String label) {
        return canvas(robot).network().nodes().stream()
                .filter(node -> node.label().equals(label))
                .findFirst()
                .map(node -> canvas(robot).network().find(node.id()))
                .orElseThrow();
    }

    private void moveTo(FxRobot robot, int node) {
        GraphCanvas canvas = canvas(robot);
        robot.interact(canvas::layout);
        double x = canvas.camera().screenX(model.positionsProperty().get().orElseThrow().x(node));
        double y = canvas.camera().screenY(model.positionsProperty().get().orElseThrow().y(node));
        robot.moveTo(canvas.localToScreen(x, y));
    }

    @Test
    void pointingAtANodeLightsItsNeighboursAndDimsTheRest(FxRobot robot) {
        int weeds = number(robot, "Learning from Weeds");
        moveTo(robot, weeds);
        GraphScene scene = canvas(robot).scene().orElseThrow();
        assertThat(scene.focus()).isEqualTo(weeds);
        assertThat(scene.isLit(number(robot, "Ada Moreau on Slow Pruning"))).isTrue();
        assertThat(scene.isLit(number(robot, "The Patient Orchard"))).isFalse();
    }

    @Test
    void aClickOpensWhatTheNodeStandsFor(FxRobot robot) {
        moveTo(robot, number(robot, "The Patient Orchard"));
        robot.clickOn();
        assertThat(opened).containsExactly(OpenedNotebook.ORCHARD);
    }

    @Test
    void arrowsGoFromNodeToNodeAndEnterOpens(FxRobot robot) {
        robot.interact(() -> canvas(robot).requestFocus());
        robot.type(KeyCode.RIGHT);
        int first = canvas(robot).selectedProperty().get();
        assertThat(first).isNotNegative();
        robot.type(KeyCode.LEFT).type(KeyCode.RIGHT).type(KeyCode.UP).type(KeyCode.DOWN);
        assertThat(canvas(robot).selectedProperty().get()).isNotNegative();
        robot.type(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(canvas(robot).selectedProperty().get()).isEqualTo(-1);
    }

    @Test
    void aDraggedNodeGoesWithTheMouse(FxRobot robot) {
        int orchard = number(robot, "The Patient Orchard");
        moveTo(robot, orchard);
        double before = model.positionsProperty().get().orElseThrow().x(orchard);
        robot.drag().moveBy(90, 0).moveBy(30, 0);
        assertThat(model.positionsProperty().get().orElseThrow().x(orchard)).isGreaterThan(before + 10);
        robot.drop();
        assertThat(opened).isEmpty();
    }

    @Test
    void theLegendHidesAKind(FxRobot robot) {
        int ghost = number(robot, "Root Collapse");
        assertThat(model.filterProperty().get().shown().get(ghost)).isTrue();
        Node row =
                robot.lookup(".legend-row")
                        .match(shown ->
                                shown.isVisible()
                                        && shown instanceof ToggleButton toggle
                                        && toggle.getText().startsWith("Not written yet"))
                        .query();
        robot.clickOn(row);
        assertThat(model.filterProperty().get().shown().get(ghost)).isFalse();
        assertThat(model.kindsProperty().get()).isEqualTo(EnumSet.complementOf(EnumSet.of(NodeKind.GHOST)));
    }

    @Test
    void whatIsFoundByNameIsChosenByEnter(FxRobot robot) {
        robot.clickOn("#graph-find").write("orchard").type(KeyCode.ENTER);
        assertThat(canvas(robot).selectedProperty().get()).isEqualTo(number(robot, "The Patient Orchard"));
    }

    @Test
    void nothingIsDrawnAroundNothing(FxRobot robot) {
        Node around = robot.lookup("#graph-around").query();
        assertThat(around.isDisabled()).isTrue();
        robot.interact(() -> canvas(robot).select(0));
        assertThat(around.isDisabled()).isFalse();
    }

    @Test
    void drawsWhatLiesAroundTheChosenNode(FxRobot robot) {
        robot.interact(() -> canvas(robot).select(number(robot, "The Patient Orchard")));
        robot.clickOn("#graph-around");
        assertThat(model.scopeProperty().get()).isEqualTo(GraphScope.AROUND);
        assertThat(canvas(robot).network().nodes()).hasSize(2);
        robot.interact(() -> model.depthProperty().set(2));
        assertThat(canvas(robot).network().nodes()).hasSizeGreaterThan(2);
    }

    @Test
    void theListBesideFollowsFromManyNodesToFew(FxRobot robot) {
        GraphSide[] side = new GraphSide[1];
        robot.interact(() -> side[0] = view.createSide());
        robot.interact(() -> model.scopeProperty().set(GraphScope.SOURCES));
        assertThat(canvas(robot).network().size()).isEqualTo(3);
        assertThat(side[0].getContent().lookupAll(".graph-row")).hasSize(3);
    }

    @Test
    void aTagLeavesItsNotesAndWhatTheyName(FxRobot robot) {
        robot.interact(() -> model.tagProperty().set(Optional.of("garden")));
        assertThat(model.filterProperty().get().shown().get(number(robot, "Ada Moreau on Slow Pruning"))).isTrue();
        assertThat(model.filterProperty().get().shown().get(number(robot, "The Patient Orchard"))).isFalse();
    }

    @Test
    void theDrawingIsAPictureAndADocumentToo(FxRobot robot) {
        robot.interact(() -> {
            assertThat(view.png()).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
            assertThat(view.svg())
                    .startsWith("<?xml")
                    .contains("<circle", "<path", ">The Patient Orchard</text>")
                    .endsWith("</svg>\n");
        });
    }

    @Test
    void theSameNotebookIsDrawnTheSameAgain() {
        GraphViewModel again =
                new GraphViewModel(
                        Optional.empty(),
                        notebook.workspace().concepts(),
                        notebook.workspace().graphPlaces(),
                        notebook.workspace().library(),
                        OpenedNotebook.inPlace());
        again.load();
        for (int node = 0; node < again.positionsProperty().get().orElseThrow().size(); node++) {
            assertThat(again.positionsProperty().get().orElseThrow().x(node))
                    .isEqualTo(model.positionsProperty().get().orElseThrow().x(node));
        }
    }

    @Test
    void aNodeThatWasDraggedIsThereInTheNextGraph(FxRobot robot) {
        robot.interact(() -> {
            model.drag(0, 900, -700);
            model.release(0);
        });
        double left = model.positionsProperty().get().orElseThrow().x(0);
        GraphViewModel again =
                new GraphViewModel(
                        Optional.empty(),
                        notebook.workspace().concepts(),
                        notebook.workspace().graphPlaces(),
                        notebook.workspace().library(),
                        OpenedNotebook.inPlace());
        again.load();
        assertThat(again.positionsProperty().get().orElseThrow().x(0)).isEqualTo(left);
        assertThat(again.positionsProperty().get().orElseThrow().progress()).isEqualTo(1);
    }
}
