package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.NotebookGraph.Edge;
import app.syntopic.graph.NotebookGraph.Node;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class NetworkTest {

    private static Node node(String id, String kind) {
        return new Node(id, id, kind, 0);
    }

    private static NotebookGraph graph(Stream<Node> nodes, String... edges) {
        return new NotebookGraph(
                nodes.toList(),
                Arrays.stream(edges)
                        .map(edge -> edge.split(" "))
                        .map(ends -> new Edge(ends[0], ends[1], "link"))
                        .toList());
    }

    @Test
    void joinsAPairOnceHoweverOftenItIsLinkedAndNothingWithItself() {
        Network network =
                Network.of(graph(Stream.of("a", "b", "c").map(id -> node(id, "plain")), "a b", "b a", "a a", "b gone"));
        assertThat(network.edgeCount()).isEqualTo(1);
        assertThat(network.degree(0)).isEqualTo(1);
        assertThat(network.neighbours(1)).containsExactly(0);
        assertThat(network.neighbours(2)).isEmpty();
        assertThat(network.find("c")).isEqualTo(2);
        assertThat(network.find("d")).isEqualTo(-1);
    }

    @Test
    void isAnotherOneWhereTheSameNodesAreJoinedOtherwise() {
        NotebookGraph graph = graph(Stream.of("a", "b", "c", "d").map(id -> node(id, "plain")), "a b", "c d");
        Network exchanged = Network.of(graph(Stream.of("a", "b", "c", "d").map(id -> node(id, "plain")), "a c", "b d"));

        assertThat(Network.of(graph).isSameAs(Network.of(graph))).isTrue();
        assertThat(Network.of(graph).isSameAs(exchanged)).isFalse();
    }

    @Test
    void sourcesAreJoinedByTheConceptsTheyShare() {
        Stream<Node> nodes =
                Stream.of(
                        node("one", "literature"),
                        node("two", "literature"),
                        node("three", "literature"),
                        node("memory", "concept"),
                        node("sleep", "ghost"),
                        node("somebody", "person"));
        Network sources =
                Network.of(
                                graph(
                                        nodes,
                                        "one memory",
                                        "two memory",
                                        "one sleep",
                                        "two sleep",
                                        "three sleep",
                                        "three somebody",
                                        "one somebody"))
                        .sources();
        assertThat(sources.nodes()).extracting(Node::id).containsExactly("one", "two", "three");
        assertThat(sources.edgeCount()).isEqualTo(3);
        assertThat(sources.heaviest()).isEqualTo(2);
        int heavy = IntStream.range(0, 3).filter(edge -> sources.weight(edge) == 2).findFirst().orElseThrow();
        assertThat(List.of(sources.from(heavy), sources.to(heavy))).containsExactly(0, 1);
    }

    @Test
    void aConceptThatEverySourceNamesJoinsNone() {
        Stream<Node> nodes =
                Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> node("s" + i, "literature")),
                        Stream.of(node("everything", "concept")));
        String[] edges = IntStream.range(0, 100).mapToObj(i -> "s" + i + " everything").toArray(String[]::new);
        assertThat(Network.of(graph(nodes, edges)).sources().edgeCount()).isZero();
    }
}
