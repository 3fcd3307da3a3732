package app.syntopic.graph;

import java.util.List;

/// Notes and concepts with what joins them.
public record NotebookGraph(List<Node> nodes, List<Edge> edges) {

    public NotebookGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// @param id a note's path, or `concept:` and the folded label of a ghost
    /// @param kind `literature`, `concept`, `person`, `plain` or `ghost`
    /// @param degree how many edges meet here
    public record Node(String id, String label, String kind, int degree) {}

    /// @param type `link`, `see`, `see_also`, `term`, `supports`, `opposes`, `qualifies`
    public record Edge(String from, String to, String type) {}
}
