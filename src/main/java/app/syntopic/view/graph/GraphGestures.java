package app.syntopic.view.graph;

import app.syntopic.graph.NotebookGraph.Node;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.Optional;
import java.util.function.BiConsumer;

/// What mouse and keys do on the drawing: drag a node or the view, zoom at the pointer, go from node to node, open.
final class GraphGestures {

    private static final double WHEEL = 1.0022;
    private static final double KEY_ZOOM = 1.25;

    private final GraphCanvas canvas;
    private final GraphViewModel model;
    private final BiConsumer<Node, Boolean> open;
    private double lastX;
    private double lastY;
    private int held = -1;

    /// @param open takes whether the reader asked for a new tab
    GraphGestures(GraphCanvas canvas, GraphViewModel model, BiConsumer<Node, Boolean> open) {
        this.canvas = canvas;
        this.model = model;
        this.open = open;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> canvas.pointedProperty().set(-1));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::zoom);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void point(MouseEvent event) {
        canvas.pointedProperty().set(canvas.nodeAt(event.getX(), event.getY()));
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        held = event.getButton() == MouseButton.PRIMARY ? canvas.nodeAt(lastX, lastY) : -1;
    }

    private void drag(MouseEvent event) {
        if (event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (held >= 0) {
            canvas.moved();
            model.drag(held, canvas.camera().planeX(event.getX()), canvas.camera().planeY(event.getY()));
        } else {
            canvas.camera().pan(event.getX() - lastX, event.getY() - lastY);
            canvas.moved();
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void release(MouseEvent event) {
        if (held >= 0 && !event.isStillSincePress()) {
            model.release(held);
        }
        held = -1;
    }

    private void click(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        int node = canvas.nodeAt(event.getX(), event.getY());
        canvas.select(node);
        boolean opens = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
        if (node >= 0 && opens) {
            open.accept(canvas.network().node(node), event.getButton() == MouseButton.MIDDLE || event.isShortcutDown());
        } else if (node < 0 && event.getClickCount() == 2) {
            canvas.fit();
        }
        event.consume();
    }

    private void zoom(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            canvas.camera().zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
            canvas.moved();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (GraphKey.of(event).filter(this::does).isPresent()) {
            event.consume();
        }
    }

    /// @return whether the key meant anything here
    private boolean does(GraphKey key) {
        return switch (key) {
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            case OPEN -> openSelected(false);
            case OPEN_IN_TAB -> openSelected(true);
            case ZOOM_IN -> zoom(KEY_ZOOM);
            case ZOOM_OUT -> zoom(1 / KEY_ZOOM);
            case FIT -> fit();
            case LEAVE -> unselect();
        };
    }

    private boolean step(int x, int y) {
        Optional<GraphScene> scene = canvas.scene();
        scene.ifPresent(drawn -> canvas.show(GraphSteps.next(drawn, canvas.selectedProperty().get(), x, y)));
        return scene.isPresent();
    }

    private boolean openSelected(boolean newTab) {
        Optional<Node> node = canvas.selectedNode();
        node.ifPresent(chosen -> open.accept(chosen, newTab));
        return node.isPresent();
    }

    private boolean zoom(double factor) {
        canvas.camera().zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
        canvas.moved();
        return true;
    }

    private boolean fit() {
        canvas.fit();
        return true;
    }

    private boolean unselect() {
        boolean any = canvas.selectedProperty().get() >= 0;
        canvas.select(-1);
        return any;
    }
}
