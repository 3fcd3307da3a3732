package app.syntopic.view.graph;

import app.syntopic.graph.NotebookGraph;
import app.syntopic.view.Wording;

/// What a node stands for, as the legend tells it.
enum NodeKind {
    LITERATURE(GraphColour.LITERATURE),
    CONCEPT(GraphColour.CONCEPT),
    PERSON(GraphColour.PERSON),
    PLAIN(GraphColour.PLAIN),
    GHOST(GraphColour.GHOST);

    private final GraphColour colour;

    NodeKind(GraphColour colour) {
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
        return switch (this) {
            case LITERATURE -> Wording.of("Sources");
            case CONCEPT -> Wording.of("Concepts");
            case PERSON -> Wording.of("People");
            case PLAIN -> Wording.of("Other notes");
            case GHOST -> Wording.of("Not written yet");
        };
    }

    GraphColour colour() {
        return colour;
    }

    /// The style class of its swatch.
    String style() {
        return "swatch-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
