package app.syntopic.view.graph;

import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.graph.Positions;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Snapshot;
import app.syntopic.view.Wording;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.Focus;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Consumer;

/// The graph in a tab.
public final class GraphView extends BorderPane {

    /// Pictures are this much larger than the screen's drawing, so that they can be printed.
    private static final double PICTURE_SCALE = 2;

    private static final String GHOST_ID = "concept:";

    private final GraphViewModel model;
    private final Navigator navigator;
    private final GraphCanvas canvas;
    private final GraphTools tools;
    private final ProgressBar progress = new ProgressBar();
    private final StackPane empty = new StackPane();

    /// @param save asks where to save the drawing as a picture
    public GraphView(GraphViewModel model, Navigator navigator, Consumer<GraphView> save) {
        this.model = model;
        this.navigator = navigator;
        this.canvas = new GraphCanvas(model);
        this.tools = new GraphTools(model, canvas, () -> save.accept(this));
        setId("graph");
        getStyleClass().add("graph-page");
        new GraphGestures(canvas, model, this::open);
        canvas.setOnContextMenuRequested(this::showMenu);
        GraphLegend legend = new GraphLegend(model);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        legend.boundsInParentProperty().subscribe(canvas::coveredBy);
        StackPane.setAlignment(progress, Pos.TOP_CENTER);
        progress.getStyleClass().add("graph-progress");
        progress.setAccessibleText(Wording.of("The drawing is still moving"));
        progress.setMaxWidth(Double.MAX_VALUE);
        empty.setMouseTransparent(true);
        setTop(tools);
        setCenter(new StackPane(canvas, empty, legend, progress));
        model.positionsProperty().subscribe(this::showProgress);
        model.drawingProperty().subscribe(this::showEmpty);
    }

    /// What stands in the pane beside it.
    public GraphSide createSide() {
        return new GraphSide(model, canvas, this::open);
    }

    public void focusDrawing() {
        Focus.on(canvas);
    }

    public void focusFind() {
        tools.focusFind();
    }

    private void open(Node node, boolean newTab) {
        if (node.id().startsWith(GHOST_ID)) {
            navigator.openConcept(new FoldedLabel(node.id().substring(GHOST_ID.length())), newTab);
        } else if (NodeKind.of(node) == NodeKind.CONCEPT) {
            navigator.openConcept(FoldedLabel.of(node.label()), newTab);
        } else {
            navigator.openNote(NotePath.of(node.id()), Anchor.NONE, newTab);
        }
    }

    private void showMenu(ContextMenuEvent event) {
        canvas.selectedNode()
                .ifPresent(node -> {
                    ContextMenu menu =
                            new ContextMenu(
                                    item(Wording.of("Open"), () -> open(node, false)),
                                    item(Wording.of("Open in a new tab"), () -> open(node, true)),
                                    item(Wording.of("Draw what lies around it"), () -> model.around(node)));
                    menu.show(canvas, event.getScreenX(), event.getScreenY());
                });
        event.consume();
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void showProgress(Optional<Positions> positions) {
        double done = positions.map(Positions::progress).orElse(0.0);
        progress.setProgress(positions.isPresent() ? done : ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(done < 1);
    }

    private void showEmpty(Optional<GraphDrawing> drawing) {
        empty.getChildren().clear();
        drawing.filter(found -> found.network().size() == 0)
                .ifPresent(found ->
                        empty.getChildren()
                                .add(
                                        new EmptyState(
                                                Wording.of("There is nothing to draw yet."),
                                                Wording.of(
                                                        "Notes and what they link, as [[links]] or glossary terms,"
                                                                + " appear here."))));
    }

    /// The drawing as it is seen, twice as large, as PNG.
    public byte[] png() {
        double width = canvas.getWidth() * PICTURE_SCALE;
        double height = canvas.getHeight() * PICTURE_SCALE;
        Canvas sheet = new Canvas(width, height);
        RasterPen pen = new RasterPen(width, height, 1);
        pen.begin(canvas.colour(GraphColour.GROUND));
        paint(pen, PICTURE_SCALE);
        pen.finish(sheet.getGraphicsContext2D());
        return Snapshot.png(sheet);
    }

    /// The drawing as it is seen, as an SVG document.
    public String svg() {
        SvgPen pen = new SvgPen(canvas.getWidth(), canvas.getHeight(), canvas.colour(GraphColour.GROUND));
        paint(pen, 1);
        return pen.document();
    }

    private void paint(Pen pen, double factor) {
        canvas.scene()
                .ifPresent(scene ->
                        new GraphPainter(
                                        scene,
                                        canvas.camera().enlarged(factor),
                                        Sheet.clear(
                                                canvas.getWidth() * factor,
                                                canvas.getHeight() * factor,
                                                canvas.em() * factor),
                                        canvas::colour,
                                        pen)
                                .paint());
    }
}
