package app.syntopic.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.Communities;
import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.NotebookGraph.Edge;
import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.view.graph.LabelPlacer.Placed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Where labels stand in a drawing of 500 nodes, the links of which are as uneven as those of a notebook.
class LabelPlacerTest {

    private static final int NODES = 500;
    private static final double EM = 13;
    private static final Sheet SHEET = new Sheet(1000, 700, EM, 120, 600);

    private final GraphScene scene = scene();
    private final Camera camera = new Camera();

    LabelPlacerTest() {
        camera.fit(scene.positions(), SHEET.width(), SHEET.height());
    }

    private static GraphScene scene() {
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(new Node("concept:" + i, "Concept number " + i, "ghost", 0));
            if (i > 0) {
                for (int link = 0; link < 2; link++) {
                    double skewed = chance.nextDouble() * chance.nextDouble();
                    edges.add(new Edge("concept:" + i, "concept:" + (int) (i * skewed), "link"));
                }
            }
        }
        Network network = Network.of(new NotebookGraph(nodes, edges));
        GraphLayout layout = new GraphLayout(network);
        layout.settle();
        BitSet all = new BitSet();
        all.set(0, network.size());
        return new GraphScene(network, layout.positions(), Communities.of(network), false, all, Optional.empty(), -1);
    }

    private List<Placed> placed() {
        return new LabelPlacer(scene, camera, SHEET).place();
    }

    @Test
    void labels_hide_no_other_label() {
        List<Placed> labels = placed();
        assertThat(labels).hasSizeGreaterThan(20);
        for (Placed one : labels) {
            assertThat(labels).filteredOn(other -> !other.equals(one) && overlap(one, other)).isEmpty();
        }
    }

    @Test
    void labels_cover_no_large_node_and_at_most_two_small_ones() {
        for (Placed label : placed()) {
            List<Integer> covered = new ArrayList<>();
            for (int node = 0; node < scene.network().size(); node++) {
                if (node != label.node() && covers(label, node)) {
                    covered.add(node);
                }
            }
            assertThat(covered).as(label.text()).hasSizeLessThanOrEqualTo(2);
            assertThat(covered).as(label.text()).allMatch(node -> scene.network().degree(node) <= 4);
        }
    }

    @Test
    void labels_stand_on_the_sheet_and_not_under_what_lies_over_its_corner() {
        assertThat(placed()).allMatch(label -> SHEET.shows(label.left(), label.top(), label.width(), label.height()));
    }

    private boolean covers(Placed label, int node) {
        double x = camera.screenX(scene.positions().x(node));
        double y = camera.screenY(scene.positions().y(node));
        return x > label.left()
                && x < label.left() + label.width()
                && y > label.top()
                && y < label.top() + label.height();
    }

    private static boolean overlap(Placed a, Placed b) {
        return a.left() < b.left() + b.width()
                && b.left() < a.left() + a.width()
                && a.top() < b.top() + b.height()
                && b.top() < a.top() + a.height();
    }
}
