package app.syntopic.view.graph;

import app.syntopic.graph.Network;
import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.graph.Positions;
import app.syntopic.view.Wording;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The drawing itself, on one canvas however many nodes there are. What the mouse and keys do is [GraphGestures]'.
final class GraphCanvas extends Region {

    private static final StyleablePropertyFactory<GraphCanvas> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final Map<GraphColour, CssMetaData<GraphCanvas, Color>> COLOURS = colours();

    private final GraphViewModel model;
    private final Canvas canvas = new Canvas();
    private final Label measure = new Label();
    private final Region ring = new Region();
    private final Camera camera = new Camera();
    private final Map<GraphColour, StyleableObjectProperty<Color>> palette = new EnumMap<>(GraphColour.class);
    private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointed", -1);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
    private String selectedId = "";
    private boolean following = true;
    private Bounds covered = new BoundingBox(0, 0, 0, 0);
    private RasterPen pen = new RasterPen(1, 1, 1);

    GraphCanvas(GraphViewModel model) {
        this.model = model;
        setId("graph-canvas");
        getStyleClass().add("graph-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                Wording.of("The graph. Arrow keys go from node to node, Enter opens; the list beside says the same."));
        for (GraphColour colour : GraphColour.values()) {
            CssMetaData<GraphCanvas, Color> data = COLOURS.getOrDefault(colour, COLOURS.values().iterator().next());
            StyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(data, this, colour.property(), colour.initial());
            property.subscribe(this::repaint);
            palette.put(colour, property);
        }
        measure.setVisible(false);
        measure.setManaged(false);
        canvas.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        ring.getStyleClass().add("graph-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        getChildren().addAll(measure, canvas, ring);
        model.drawingProperty().subscribe(this::begin);
        model.positionsProperty().subscribe(this::repaint);
        model.filterProperty().subscribe(this::repaint);
        model.byGroupProperty().subscribe(this::repaint);
        focusedProperty().subscribe(this::repaint);
        pointed.subscribe(this::repaint);
        selected.subscribe(this::repaint);
    }

    private static Map<GraphColour, CssMetaData<GraphCanvas, Color>> colours() {
        Map<GraphColour, CssMetaData<GraphCanvas, Color>> data = new EnumMap<>(GraphColour.class);
        for (GraphColour colour : GraphColour.values()) {
            data.put(
                    colour,
                    FACTORY.createColorCssMetaData(
                            colour.property(), canvas -> canvas.property(colour), colour.initial()));
        }
        return data;
    }

    private StyleableObjectProperty<Color> property(GraphColour colour) {
        return java.util.Objects.requireNonNull(palette.get(colour));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    Color colour(GraphColour colour) {
        return property(colour).get();
    }

    /// Another graph: what was chosen stays chosen where it is still there.
    private void begin(Optional<GraphDrawing> drawing) {
        pointed.set(-1);
        drawing.ifPresent(found -> {
            int still = selectedId.isEmpty() ? found.centre() : found.network().find(selectedId);
            select(still);
            following = true;
        });
        repaint();
    }

    private void repaint() {
        setNeedsLayout(true);
    }

    Camera camera() {
        return camera;
    }

    /// The size of usual text, in pixels.
    double em() {
        return measure.getFont().getSize();
    }

    /// The node under the mouse, or -1.
    IntegerProperty pointedProperty() {
        return pointed;
    }

    /// The chosen node, or -1.
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(int node) {
        selectedId = node < 0 ? "" : network().node(node).id();
        selected.set(node);
    }

    /// Chooses a node and brings it into view.
    void show(int node) {
        select(node);
        model.positionsProperty()
                .get()
                .filter(positions -> node >= 0 && node < positions.size())
                .ifPresent(positions -> {
                    double x = camera.screenX(positions.x(node));
                    double y = camera.screenY(positions.y(node));
                    double margin = 4 * em();
                    if (x < margin || y < margin || x > getWidth() - margin || y > getHeight() - margin) {
                        moved();
                        camera.centre(positions.x(node), positions.y(node), getWidth(), getHeight());
                        repaint();
                    }
                });
    }

    Optional<Node> selectedNode() {
        return selected.get() < 0 ? Optional.empty() : Optional.of(network().node(selected.get()));
    }

    Network network() {
        return model.drawingProperty().get().map(GraphDrawing::network).orElseThrow();
    }

    /// From now on the reader moves the view: it no longer follows the drawing's size.
    void moved() {
        following = false;
        repaint();
    }

    /// Shows everything again, and goes on doing so.
    void fit() {
        following = true;
        repaint();
    }

    /// The node drawn at a point, or -1.
    int nodeAt(double x, double y) {
        Optional<GraphScene> scene = scene();
        if (scene.isEmpty()) {
            return -1;
        }
        Positions positions = scene.get().positions();
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int node = 0; node < positions.size(); node++) {
            double distance = Math.hypot(camera.screenX(positions.x(node)) - x, camera.screenY(positions.y(node)) - y);
            double reach = GraphPainter.radius(scene.get().network(), node, camera, em()) + 0.25 * em();
            if (distance < reach && distance < least && scene.get().shown().get(node)) {
                nearest = node;
                least = distance;
            }
        }
        return nearest;
    }

    /// What is drawn now; empty before the notebook was read.
    Optional<GraphScene> scene() {
        Optional<GraphDrawing> drawing = model.drawingProperty().get();
        Optional<Positions> positions = model.positionsProperty().get();
        if (drawing.isEmpty() || positions.isEmpty()) {
            return Optional.empty();
        }
        Network network = drawing.get().network();
        GraphFilter filter = model.filterProperty().get();
        boolean usable = positions.get().size() == network.size();
        if (!usable) {
            return Optional.empty();
        }
        int focus = pointed.get() >= 0 ? pointed.get() : selected.get();
        Optional<BitSet> lit = filter.matching();
        boolean chosen = focus >= 0 && focus != drawing.get().centre();
        if (pointed.get() >= 0 || lit.isEmpty() && chosen) {
            lit = Optional.of(around(network, focus));
        }
        return Optional.of(
                new GraphScene(
                        network,
                        positions.get(),
                        drawing.get().groups(),
                        model.byGroupProperty().get(),
                        filter.shown(),
                        lit,
                        focus));
    }

    /// Tells what lies over the bottom left corner, where labels would not be seen.
    void coveredBy(Bounds corner) {
        covered = corner;
        repaint();
    }

    private Sheet sheet() {
        return new Sheet(getWidth(), getHeight(), em(), covered.getMaxX(), covered.getMinY());
    }

    private static BitSet around(Network network, int node) {
        BitSet lit = new BitSet(network.size());
        lit.set(node);
        for (int other : network.neighbours(node)) {
            lit.set(other);
        }
        return lit;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        ring.resize(getWidth(), getHeight());
        Optional<GraphScene> scene = scene();
        if (following) {
            scene.ifPresent(drawn -> camera.fit(drawn.positions(), getWidth(), getHeight()));
        }
        if (getWidth() > 0 && getHeight() > 0) {
            double scale = getScene() == null ? 1 : Math.max(1, getScene().getWindow().getRenderScaleX());
            if (!pen.fits(getWidth(), getHeight(), scale)) {
                pen = new RasterPen(getWidth(), getHeight(), scale);
            }
            pen.begin(colour(GraphColour.GROUND));
            scene.ifPresent(drawn -> new GraphPainter(drawn, camera, sheet(), this::colour, pen).paint());
            pen.finish(canvas.getGraphicsContext2D());
        }
        setCursor(pointed.get() >= 0 ? Cursor.HAND : Cursor.DEFAULT);
    }
}
