package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.NotebookGraph.Edge;
import app.syntopic.graph.NotebookGraph.Node;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class GraphLayoutTest {

    @Test
    void comesToRestByItselfInTheSamePicture() {
        GraphLayout one = settled(clusters(12, 25));
        GraphLayout other = settled(clusters(12, 25));

        assertThat(one.isAtRest()).isTrue();
        assertThat(one.step()).isFalse();
        assertThat(places(one)).isEqualTo(places(other)).allSatisfy(place -> assertThat(place).isFinite());
    }

    @Test
    void drawsWhatIsLinkedNearAndTheRestApart() {
        int size = 20;
        GraphLayout layout = settled(clusters(6, size));

        assertThat(averageDistance(layout, size, true)).isLessThan(averageDistance(layout, size, false) / 2);
    }

    @Test
    void leavesNoTwoNodesInOnePlace() {
        GraphLayout layout = settled(clusters(5, 30));

        for (int a = 0; a < layout.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(distance(layout, a, b)).isGreaterThan(GraphLayout.EDGE_LENGTH / 20);
            }
        }
    }

    @Test
    void partsNodesInOnePlaceAndBearsEdgesToNowhere() {
        NotebookGraph graph =
                new NotebookGraph(
                        nodes(50),
                        List.of(new Edge("0", "0", "link"), new Edge("1", "gone", "link"), new Edge("2", "3", "link")));
        GraphLayout layout = new GraphLayout(Network.of(graph));
        IntStream.range(0, 50).forEach(node -> layout.place(node, 7, 7));
        layout.settle();

        assertThat(places(layout)).allSatisfy(place -> assertThat(place).isFinite());
        assertThat(distance(layout, 10, 11)).isGreaterThan(1);
    }

    @Test
    void keepsAPinnedNodeWhereItIsPut() {
        GraphLayout layout = settled(clusters(2, 5));
        layout.pin(3, 500, -500);
        layout.warm();
        assertThat(layout.isAtRest()).isFalse();
        layout.settle();

        assertThat(layout.x(3)).isEqualTo(500);
        assertThat(layout.y(3)).isEqualTo(-500);

        layout.release(3);
        layout.warm();
        layout.settle();
        assertThat(layout.x(3)).isNotEqualTo(500);
    }

    @Test
    void restsAtOnceWithoutNodes() {
        GraphLayout layout = new GraphLayout(Network.of(new NotebookGraph(List.of(), List.of())));

        assertThat(layout.step()).isFalse();
        assertThat(layout.positions().progress()).isEqualTo(1);
    }

    @Test
    void movesLittleWhenOneNodeComesToAGraphAtRest() {
        NotebookGraph before = clusters(4, 12);
        GraphLayout old = settled(before);
        List<Node> nodes = new ArrayList<>(before.nodes());
        nodes.addFirst(new Node("new", "New", "plain", 1));
        List<Edge> edges = new ArrayList<>(before.edges());
        edges.add(new Edge("new", "5", "link"));
        Network grown = Network.of(new NotebookGraph(nodes, edges));

        GraphLayout layout = GraphLayout.resumed(grown, old.positions().byId(Network.of(before)));
        layout.settle();

        for (int node = 0; node < old.size(); node++) {
            double moved = Math.hypot(layout.x(node + 1) - old.x(node), layout.y(node + 1) - old.y(node));
            assertThat(moved).isLessThan(GraphLayout.EDGE_LENGTH);
        }
        assertThat(Math.hypot(layout.x(0) - layout.x(6), layout.y(0) - layout.y(6)))
                .isLessThan(2 * GraphLayout.EDGE_LENGTH);
    }

    @Test
    void tellsTheCrowdsPushNearlyAsAddedUpOneByOne() {
        Random random = new Random(1);
        double[] x = random.doubles(400, -500, 500).toArray();
        double[] y = random.doubles(400, -500, 500).toArray();
        QuadTree tree = new QuadTree();
        tree.build(x, y);

        for (int body = 0; body < x.length; body += 37) {
            double exactX = 0;
            double exactY = 0;
            for (int other = 0; other < x.length; other++) {
                double dx = x[body] - x[other];
                double dy = y[body] - y[other];
                exactX += other == body ? 0 : dx / Math.max(1, dx * dx + dy * dy);
                exactY += other == body ? 0 : dy / Math.max(1, dx * dx + dy * dy);
            }
            tree.push(body);
            assertThat(Math.hypot(tree.pushX() - exactX, tree.pushY() - exactY)).isLessThan(0.1);
        }
    }

    private static GraphLayout settled(NotebookGraph graph) {
        GraphLayout layout = new GraphLayout(Network.of(graph));
        layout.settle();
        return layout;
    }

    /// Stars of `size` nodes, each hub linked to the next.
    private static NotebookGraph clusters(int count, int size) {
        List<Edge> edges = new ArrayList<>();
        for (int cluster = 0; cluster < count; cluster++) {
            int hub = cluster * size;
            IntStream.range(1, size).forEach(i -> edges.add(edge(hub, hub + i)));
            edges.add(edge(hub, (cluster + 1) % count * size));
        }
        return new NotebookGraph(nodes(count * size), edges);
    }

    private static List<Node> nodes(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Node(Integer.toString(i), "Node " + i, "plain", 0)).toList();
    }

    private static Edge edge(int from, int to) {
        return new Edge(Integer.toString(from), Integer.toString(to), "link");
    }

    private static List<Double> places(GraphLayout layout) {
        return IntStream.range(0, layout.size())
                .boxed()
                .flatMap(node -> List.of(layout.x(node), layout.y(node)).stream())
                .toList();
    }

    private static double averageDistance(GraphLayout layout, int size, boolean inOneCluster) {
        return IntStream.range(0, layout.size())
                .boxed()
                .flatMapToDouble(a ->
                        IntStream.range(0, a)
                                .filter(b -> a / size == b / size == inOneCluster)
                                .mapToDouble(b -> distance(layout, a, b)))
                .average()
                .orElseThrow();
    }

    private static double distance(GraphLayout layout, int a, int b) {
        return Math.hypot(layout.x(a) - layout.x(b), layout.y(a) - layout.y(b));
    }
}
