package app.syntopic.view.graph;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the colours say. A row of a kind is a switch that hides and shows it.
final class GraphLegend extends VBox {

    /// Colours tell groups, so the rows of kinds have none.
    private static final PseudoClass GROUPED = PseudoClass.getPseudoClass("grouped");

    private final GraphViewModel model;
    private final Map<NodeKind, ToggleButton> kinds = new EnumMap<>(NodeKind.class);
    private final VBox groups = new VBox();

    GraphLegend(GraphViewModel model) {
        this.model = model;
        setId("graph-legend");
        getStyleClass().add("graph-legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        groups.getStyleClass().add("graph-legend-groups");
        for (NodeKind kind : NodeKind.values()) {
            ToggleButton row = createRow(kind);
            kinds.put(kind, row);
            getChildren().add(row);
        }
        getChildren().add(groups);
        model.kindsProperty().subscribe(shown -> kinds.forEach((kind, row) -> row.setSelected(shown.contains(kind))));
        model.drawingProperty().subscribe(this::count);
        model.byGroupProperty()
                .subscribe(grouped -> {
                    pseudoClassStateChanged(GROUPED, grouped);
                    count(model.drawingProperty().get());
                });
    }

    private ToggleButton createRow(NodeKind kind) {
        ToggleButton row = new ToggleButton(kind.title());
        row.getStyleClass().setAll("legend-row");
        row.setGraphic(swatch(kind.style()));
        row.setContentDisplay(ContentDisplay.LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> toggle(kind, row.isSelected()));
        return row;
    }

    private void toggle(NodeKind kind, boolean show) {
        Set<NodeKind> shown = EnumSet.noneOf(NodeKind.class);
        shown.addAll(model.kindsProperty().get());
        if (show) {
            shown.add(kind);
        } else {
            shown.remove(kind);
        }
        model.kindsProperty().set(shown);
    }

    private void count(Optional<GraphDrawing> drawing) {
        drawing.ifPresent(found -> {
            Map<NodeKind, Integer> counts = new EnumMap<>(NodeKind.class);
            found.network().nodes().forEach(node -> counts.merge(NodeKind.of(node), 1, Integer::sum));
            kinds.forEach((kind, row) -> {
                int count = counts.getOrDefault(kind, 0);
                row.setText(kind.title() + "  " + Wording.number(count));
                row.setAccessibleText(Wording.of("Show {0}, {1}", kind.title(), count));
                row.setVisible(count > 0);
                row.setManaged(count > 0);
            });
            setVisible(!counts.isEmpty());
            showGroups(found);
        });
    }

    /// Groups go by their best-linked node: nodes come by falling degree.
    private void showGroups(GraphDrawing drawing) {
        groups.getChildren().clear();
        if (!model.byGroupProperty().get()) {
            return;
        }
        groups.getChildren().add(new Hint(Wording.of("Linked among themselves")));
        int named = Math.min(GraphColour.GROUPS, drawing.groups().count());
        for (int group = 0; group < named && drawing.groups().size(group) > 1; group++) {
            String best = drawing.network().node(first(drawing, group)).label();
            groups.getChildren().add(groupRow(best, group, drawing.groups().size(group)));
        }
    }

    private static int first(GraphDrawing drawing, int group) {
        return IntStream.range(0, drawing.network().size())
                .filter(node -> drawing.groups().of(node) == group)
                .findFirst()
                .orElseThrow();
    }

    private static HBox groupRow(String label, int group, int size) {
        Label name = new Label(label + "  " + Wording.number(size));
        name.getStyleClass().add("legend-group");
        HBox row = new HBox(swatch("swatch-group-" + (group + 1)), name);
        row.getStyleClass().add("legend-group-row");
        return row;
    }

    private static Region swatch(String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        return swatch;
    }
}
