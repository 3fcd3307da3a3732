package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.NotebookGraph.Edge;
import app.syntopic.graph.NotebookGraph.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class SavedGraphPlacesTest {

    private static final Network STAR = star(12);

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("data/graph.json");
    }

    /// A hub and its notes.
    private static Network star(int notes) {
        List<Node> nodes =
                IntStream.rangeClosed(0, notes)
                        .mapToObj(i -> new Node(i + ".md", "Note " + i, "plain", i == 0 ? notes : 1))
                        .toList();
        List<Edge> edges = IntStream.rangeClosed(1, notes).mapToObj(i -> new Edge("0.md", i + ".md", "link")).toList();
        return Network.of(new NotebookGraph(nodes, edges));
    }

    private static GraphLayout settled(GraphLayout layout) {
        layout.settle();
        return layout;
    }

    private static List<List<Double>> places(GraphLayout layout) {
        return IntStream.range(0, layout.size()).mapToObj(node -> List.of(layout.x(node), layout.y(node))).toList();
    }

    /// Somewhere no layout would come to rest by itself.
    private GraphLayout keptAside() {
        GraphLayout aside = settled(new GraphLayout(STAR));
        aside.place(3, 900, -700);
        new SavedGraphPlaces(file()).keep(STAR, aside.positions());
        return aside;
    }

    @Test
    void theSameGraphRestsWhereItWasKept() {
        GraphLayout kept = keptAside();

        GraphLayout next = new SavedGraphPlaces(file()).layout(STAR);

        assertThat(next.isAtRest()).isTrue();
        assertThat(places(next)).isEqualTo(places(kept));
    }

    @Test
    void aGrownGraphBeginsThereWithTheNewNodeBesideItsNeighbour() {
        GraphLayout kept = keptAside();

        GraphLayout next = new SavedGraphPlaces(file()).layout(star(13));

        assertThat(next.isAtRest()).isFalse();
        assertThat(places(next).subList(0, 13)).isEqualTo(places(kept));
        assertThat(Math.hypot(next.x(13) - next.x(0), next.y(13) - next.y(0))).isLessThan(GraphLayout.EDGE_LENGTH);
    }

    @Test
    void withoutAFileALayoutBeginsAsAlways() {
        assertThat(places(settled(new SavedGraphPlaces(file()).layout(STAR))))
                .isEqualTo(places(settled(new GraphLayout(STAR))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"fingerprint\": 1}",
                "{\"fingerprint\": 1, \"nodes\": {\"0.md\": [1]}}",
                "{\"fingerprint\": 1, \"nodes\": {\"0.md\": null}}",
                "{\"fingerprint\": 1, \"nodes\": {\"0.md\": [1, \"NaN\"]}}"
            })
    void aBrokenFileCountsAsNoneAndIsReplaced(String broken) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), broken);
        SavedGraphPlaces places = new SavedGraphPlaces(file());

        GraphLayout layout = settled(places.layout(STAR));
        assertThat(places(layout)).isEqualTo(places(settled(new GraphLayout(STAR))));

        places.keep(STAR, layout.positions());
        assertThat(places(places.layout(STAR))).isEqualTo(places(layout));
    }
}
