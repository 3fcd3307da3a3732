package app.syntopic.bench.paint;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Definition;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.model.FoldedLabel;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.Library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Frames of a graph while it is moved about.
final class GraphFrames {

    private static final int EDGES_OF_A_NODE = 3;

    private GraphFrames() {}

    /// In milliseconds, of each frame.
    ///
    /// @param work what the window's thread did for it
    /// @param interval since the one before
    record Figures(List<Double> work, List<Double> interval) {

        Figures {
            work = List.copyOf(work);
            interval = List.copyOf(interval);
        }
    }

    static Figures of(int nodes, Library library) {
        return new MovedGraph(new MadeGraph(graph(nodes)), library).frames();
    }

    /// Each node is linked with some earlier ones, those that are linked already more likely: a power law.
    private static NotebookGraph graph(int nodes) {
        SplittableRandom random = new SplittableRandom(nodes);
        List<NotebookGraph.Edge> edges = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(List.of(0));
        Map<Integer, Integer> degrees = new HashMap<>();
        for (int node = 1; node < nodes; node++) {
            for (int i = random.nextInt(EDGES_OF_A_NODE); i >= 0; i--) {
                int to = ends.get(random.nextInt(ends.size()));
                if (to != node) {
                    edges.add(new NotebookGraph.Edge(id(node), id(to), "link"));
                    ends.add(to);
                    degrees.merge(node, 1, Integer::sum);
                    degrees.merge(to, 1, Integer::sum);
                }
            }
            ends.add(node);
        }
        List<NotebookGraph.Node> made = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            String kind = node % 4 == 0 ? "literature" : node % 4 == 1 ? "concept" : "ghost";
            made.add(new NotebookGraph.Node(id(node), "Node " + node, kind, degrees.getOrDefault(node, 0)));
        }
        return new NotebookGraph(made, edges);
    }

    private static String id(int node) {
        return node % 4 < 2 ? node + ".md" : "concept:" + node;
    }

    /// A notebook that is a graph and nothing else.
    private record MadeGraph(NotebookGraph graph) implements Concepts {

        @Override
        public NotebookGraph around(String id, int depth, int limit) {
            return graph;
        }

        @Override
        public ConceptPage page(String label) {
            throw new UnsupportedOperationException("only its graph is drawn");
        }

        @Override
        public ConceptPage page(FoldedLabel key) {
            throw new UnsupportedOperationException("only its graph is drawn");
        }

        @Override
        public List<Backlink> backlinks(FoldedLabel key, int limit) {
            return List.of();
        }

        @Override
        public List<Definition> definitions(FoldedLabel key) {
            return List.of();
        }

        @Override
        public String draft(FoldedLabel key) {
            throw new UnsupportedOperationException("only its graph is drawn");
        }
    }
}
