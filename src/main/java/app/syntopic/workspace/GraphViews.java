package app.syntopic.workspace;

import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.NotebookGraph.Edge;
import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.store.EdgeRow;
import app.syntopic.store.GraphQueries;
import app.syntopic.store.LibraryQueries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The notebook, or what lies around one of its notes, as a graph.
final class GraphViews {

    private static final String GHOST = "concept:";
    private static final int EDGES_OF_A_NODE = 200;

    private final GraphQueries rows;
    private final LibraryQueries library;

    GraphViews(GraphQueries rows, LibraryQueries library) {
        this.rows = rows;
        this.library = library;
    }

    NotebookGraph whole() {
        Drawing drawing = new Drawing();
        rows.eachNote(drawing::add);
        rows.eachEdge(drawing::add);
        return drawing.graph();
    }

    /// @param depth in steps, at most 3
    /// @param limit of nodes
    NotebookGraph around(String id, int depth, int limit) {
        Drawing drawing = new Drawing();
        Set<String> seen = new LinkedHashSet<>(Set.of(id));
        List<String> border = List.of(id);
        for (int step = 0; step < Math.clamp(depth, 1, 3) && !border.isEmpty(); step++) {
            Set<String> next = new LinkedHashSet<>();
            for (String node : border) {
                edges(node)
                        .forEach(row -> {
                            drawing.add(row);
                            next.add(row.from().value());
                            next.add(target(row));
                        });
            }
            next.removeAll(seen);
            border = next.stream().limit(Math.max(0, limit - seen.size())).toList();
            seen.addAll(border);
        }
        // what the outermost nodes have among each other
        border.forEach(node -> edges(node).stream().filter(row -> joins(row, seen)).forEach(drawing::add));
        seen.forEach(node -> note(node, drawing));
        return drawing.only(seen);
    }

    private static boolean joins(EdgeRow row, Set<String> nodes) {
        return nodes.contains(row.from().value()) && nodes.contains(target(row));
    }

    private List<EdgeRow> edges(String id) {
        return id.startsWith(GHOST)
                ? rows.around(new FoldedLabel(id.substring(GHOST.length())), EDGES_OF_A_NODE)
                : rows.around(NotePath.of(id), EDGES_OF_A_NODE);
    }

    private void note(String id, Drawing drawing) {
        if (!id.startsWith(GHOST)) {
            library.note(NotePath.of(id)).ifPresent(drawing::add);
        }
    }

    private static String target(EdgeRow row) {
        return row.to().map(NotePath::value).orElse(GHOST + row.key().key());
    }

    /// A graph in the making: nodes are there once something names them.
    private static final class Drawing {

        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Set<Edge> edges = new LinkedHashSet<>();

        void add(NoteSummary note) {
            String id = note.path().value();
            nodes.put(id, new Node(id, note.title(), note.kind().key(), 0));
        }

        void add(EdgeRow row) {
            String to = target(row);
            if (row.to().isEmpty()) {
                nodes.putIfAbsent(to, new Node(to, row.label(), "ghost", 0));
            }
            edges.add(new Edge(row.from().value(), to, row.type()));
        }

        NotebookGraph only(Set<String> wanted) {
            nodes.keySet().retainAll(wanted);
            edges.removeIf(edge -> !nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to()));
            return graph();
        }

        NotebookGraph graph() {
            Map<String, Integer> degrees = new HashMap<>();
            Set<List<String>> joined = new HashSet<>();
            for (Edge edge : edges) {
                boolean forwards = edge.from().compareTo(edge.to()) <= 0;
                if (joined.add(forwards ? List.of(edge.from(), edge.to()) : List.of(edge.to(), edge.from()))) {
                    degrees.merge(edge.from(), 1, Integer::sum);
                    degrees.merge(edge.to(), 1, Integer::sum);
                }
            }
            List<Node> counted = new ArrayList<>();
            nodes.forEach(
                    (id, node) -> counted.add(new Node(id, node.label(), node.kind(), degrees.getOrDefault(id, 0))));
            counted.sort(Comparator.comparingInt(Node::degree).reversed().thenComparing(Node::id));
            return new NotebookGraph(counted, List.copyOf(edges));
        }
    }
}
