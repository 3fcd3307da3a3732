package app.syntopic.view.concept;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.NotebookGraph;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class LocalGraphTest {

    private static final String CENTRE = "concept:middle";
    private static final double WIDTH = 260;
    private static final double HEIGHT = 235;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void namesStandFreeOfEachOtherAndOfDots(int neighbours, FxRobot robot) {
        robot.interact(() -> {
            LocalGraph graph = laidOut(neighbours);
            List<Bounds> names = shown(graph, Label.class);
            assertThat(names).hasSize(neighbours + 1);
            List<Bounds> all = new ArrayList<>(names);
            all.addAll(shown(graph, Circle.class));
            for (int i = 0; i < names.size(); i++) {
                List<Bounds> others = new ArrayList<>(all);
                others.remove(i);
                assertThat(others).noneMatch(names.get(i)::intersects);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLineCrossesTheNameItLeadsTo(int neighbours, FxRobot robot) {
        robot.interact(() -> {
            LocalGraph graph = laidOut(neighbours);
            List<Label> names = all(graph, Label.class);
            List<Line> lines = all(graph, Line.class);
            for (int i = 0; i < neighbours; i++) {
                Bounds name = names.get(i + 1).getBoundsInParent();
                Line line = lines.get(i);
                assertThat(
                                name.getMinY() > Math.max(line.getStartY(), line.getEndY())
                                        || name.getMaxY() < Math.min(line.getStartY(), line.getEndY()))
                        .as("%s beside %s", name, line)
                        .isTrue();
            }
        });
    }

    private static LocalGraph laidOut(int neighbours) {
        List<NotebookGraph.Node> nodes = new ArrayList<>();
        List<NotebookGraph.Edge> edges = new ArrayList<>();
        nodes.add(new NotebookGraph.Node(CENTRE, "Continual Learning", "ghost", neighbours));
        for (int i = 0; i < neighbours; i++) {
            nodes.add(new NotebookGraph.Node(i + ".md", "A rather long name of number " + i, "literature", 1));
            edges.add(new NotebookGraph.Edge(CENTRE, i + ".md", "link"));
        }
        LocalGraph graph = new LocalGraph(new NotebookGraph(nodes, edges), CENTRE, new Nowhere());
        Pane root = new Pane(graph);
        new Scene(root).setFill(null);
        root.setStyle("-fx-font-size: 13px");
        root.applyCss();
        graph.resize(WIDTH, HEIGHT);
        graph.layout();
        return graph;
    }

    private static <T extends javafx.scene.Node> List<T> all(LocalGraph graph, Class<T> type) {
        return graph.getChildrenUnmodifiable().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> node.isVisible())
                .toList();
    }

    private static List<Bounds> shown(LocalGraph graph, Class<? extends javafx.scene.Node> type) {
        return all(graph, type).stream().map(node -> node.getBoundsInParent()).toList();
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void openNote(NotePath note, Anchor anchor, boolean newTab) {
            // nobody presses
        }

        @Override
        public void openTranscript(NotePath note, Anchor anchor, boolean newTab) {
            // nobody presses
        }

        @Override
        public void openConcept(FoldedLabel concept, boolean newTab) {
            // nobody presses
        }

        @Override
        public void search(String query) {
            // nobody presses
        }

        @Override
        public void openWeb(String url) {
            // nobody presses
        }
    }
}
