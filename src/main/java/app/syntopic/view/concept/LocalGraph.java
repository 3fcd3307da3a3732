package app.syntopic.view.concept;

import app.syntopic.graph.NotebookGraph;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Tip;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What lies one step around a concept: the concept in the middle, its neighbours on a ring. Pressing one goes there.
final class LocalGraph extends Region {

    private static final double CENTRE_RADIUS_EM = 0.85;
    private static final double RADIUS_EM = 0.6;
    private static final double LABEL_WIDTH_EM = 7.6;
    private static final double MARGIN_EM = 0.55;

    /// More neighbours than these stand in two columns, where their names have room beside each other.
    private static final int LARGEST_RING = 2;

    /// From here on up, from -1 to 1, a name stands over its dot, so that no line to the middle crosses it.
    private static final double LOWEST_ABOVE = 0.1;

    private static final String GHOST_ID = "concept:";

    private record Spot(Circle dot, Label label, boolean centre) {}

    private record Join(Line line, Spot from, Spot to) {}

    private final Navigator navigator;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final Label measure = new Label();

    LocalGraph(NotebookGraph graph, String centre, Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("local-graph");
        setAccessibleText(Wording.of("What is linked with it, as a drawing. The same is listed above and below."));
        Map<String, Spot> byId = new HashMap<>();
        for (NotebookGraph.Node node : graph.nodes()) {
            Spot spot = createSpot(node, node.id().equals(centre));
            byId.put(node.id(), spot);
            spots.add(spot);
        }
        for (NotebookGraph.Edge edge : graph.edges()) {
            Spot from = byId.get(edge.from());
            Spot to = byId.get(edge.to());
            if (from != null && to != null && (from.centre() || to.centre())) {
                Line line = new Line();
                line.getStyleClass().add("graph-edge");
                joins.add(new Join(line, from, to));
            }
        }
        joins.forEach(join -> getChildren().add(join.line()));
        spots.forEach(spot -> getChildren().addAll(spot.dot(), spot.label()));
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
    }

    private Spot createSpot(NotebookGraph.Node node, boolean centre) {
        Circle dot = new Circle();
        dot.getStyleClass().addAll("graph-node", "graph-" + node.kind());
        Label label = new Label(node.label());
        label.getStyleClass().add("graph-label");
        if (centre) {
            label.getStyleClass().add("graph-centre");
        } else {
            Tip.on(label, node.label());
            dot.setOnMouseClicked(event -> open(node, event.isShortcutDown()));
            label.setOnMouseClicked(event -> open(node, event.isShortcutDown()));
        }
        return new Spot(dot, label, centre);
    }

    private void open(NotebookGraph.Node node, boolean newTab) {
        if (node.id().startsWith(GHOST_ID)) {
            navigator.openConcept(new FoldedLabel(node.id().substring(GHOST_ID.length())), newTab);
        } else if (node.kind().equals("concept")) {
            navigator.openConcept(FoldedLabel.of(node.label()), newTab);
        } else {
            navigator.openNote(NotePath.of(node.id()), Anchor.NONE, newTab);
        }
    }

    @Override
    protected void layoutChildren() {
        double em = measure.getFont().getSize();
        double centreX = getWidth() / 2;
        double centreY = getHeight() / 2;
        List<Spot> ring = spots.stream().filter(spot -> !spot.centre()).toList();
        for (int i = 0; i < ring.size(); i++) {
            Point2D at = ring.size() <= LARGEST_RING ? onRing(i, ring.size()) : inColumns(i, ring.size());
            double x = centreX + at.getX() * (centreX - LABEL_WIDTH_EM * em / 2);
            double y = centreY + at.getY() * (centreY - 2.4 * em);
            place(ring.get(i), x, y, RADIUS_EM * em, at.getY() < LOWEST_ABOVE, em);
        }
        spots.stream()
                .filter(Spot::centre)
                .forEach(spot -> place(spot, centreX, centreY, CENTRE_RADIUS_EM * em, false, em));
        for (Join join : joins) {
            join.line().setStartX(join.from().dot().getCenterX());
            join.line().setStartY(join.from().dot().getCenterY());
            join.line().setEndX(join.to().dot().getCenterX());
            join.line().setEndY(join.to().dot().getCenterY());
        }
    }

    /// From the centre, from -1 to 1 each way.
    private static Point2D onRing(int index, int count) {
        double angle = 2 * Math.PI * index / count - Math.PI / 2;
        return new Point2D(Math.cos(angle) * 0.8, Math.sin(angle) * 0.8);
    }

    /// Left and right in turn, bulging a little in the middle, so that names stand free of each other.
    private static Point2D inColumns(int index, int count) {
        int rows = (count + 1) / 2;
        int row = index / 2;
        double y = rows == 1 ? 0 : -1 + 2.0 * row / (rows - 1);
        double x = 0.72 + 0.28 * Math.sqrt(1 - y * y);
        return new Point2D(index % 2 == 0 ? -x : x, y);
    }

    private void place(Spot spot, double x, double y, double radius, boolean labelAbove, double em) {
        spot.dot().setCenterX(x);
        spot.dot().setCenterY(y);
        spot.dot().setRadius(radius);
        double width = Math.min(spot.label().prefWidth(-1), LABEL_WIDTH_EM * em * (spot.centre() ? 1.6 : 1));
        double height = spot.label().prefHeight(width);
        double margin = MARGIN_EM * em;
        double left = Math.clamp(x - width / 2, margin, Math.max(margin, getWidth() - width - margin));
        double top = labelAbove ? y - radius - height - 0.1 * em : y + radius + 0.15 * em;
        spot.label().resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
    }
}
