package app.syntopic.view.graph;

import javafx.scene.paint.Color;

import java.util.Locale;

/// The colours of the drawing, which stylesheets set on it as `-sy-node-literature` and so on.
enum GraphColour {
    LITERATURE("node-literature"),
    CONCEPT("node-concept"),
    PERSON("node-person"),
    PLAIN("node-plain"),
    GHOST("node-ghost"),
    EDGE("edge"),
    EDGE_LIT("edge-lit"),
    LABEL("label"),
    LABEL_SOFT("label-soft"),
    GROUND("ground"),
    GROUP_1("group-1"),
    GROUP_2("group-2"),
    GROUP_3("group-3"),
    GROUP_4("group-4"),
    GROUP_5("group-5"),
    GROUP_6("group-6"),
    GROUP_7("group-7"),
    GROUP_8("group-8");

    /// How many groups have a colour of their own; the rest look plain.
    static final int GROUPS = 8;

    private final String name;

    GraphColour(String name) {
        this.name = name;
    }

    /// @param rank of a group by its size, from 0
    static GraphColour ofGroup(int rank) {
        return rank < GROUPS ? values()[GROUP_1.ordinal() + rank] : PLAIN;
    }

    String property() {
        return "-sy-" + name.toLowerCase(Locale.ROOT);
    }

    /// Before any stylesheet was read.
    Color initial() {
        return this == GROUND ? Color.WHITE : Color.GRAY;
    }
}
