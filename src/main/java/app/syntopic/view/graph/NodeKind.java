package app.syntopic.view.graph;

import app.syntopic.graph.NotebookGraph;

/// What a node stands for, as the legend tells it.
enum NodeKind {
    LITERATURE("Sources", GraphColour.LITERATURE),
    CONCEPT("Concepts", GraphColour.CONCEPT),
    PERSON("People", GraphColour.PERSON),
    PLAIN("Other notes", GraphColour.PLAIN),
    GHOST("Not written yet", GraphColour.GHOST);

    private final String title;
    private final GraphColour colour;

    NodeKind(String title, GraphColour colour) {
        this.title = title;
        this.colour = colour;
    }

    static NodeKind of(NotebookGraph.Node node) {
        return switch (node.kind()) {
            case "literature" -> LITERATURE;
            case "concept" -> CONCEPT;
            case "person" -> PERSON;
            case "ghost" -> GHOST;
            default -> PLAIN;
        };
    }

    String title() {
        return title;
    }

    GraphColour colour() {
        return colour;
    }

    /// The style class of its swatch.
    String style() {
        return "swatch-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
