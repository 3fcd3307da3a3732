package app.syntopic.view.graph;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Positions;
import app.syntopic.view.Background;
import app.syntopic.workspace.GraphPlaces;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A drawing's nodes on their way to rest, computed beside the window and looked at now and then. All of it is the
/// window's thread, except what the worker is said to call.
final class Settling {

    private final GraphPlaces places;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Positions>> positions =
            new ReadOnlyObjectWrapper<>(this, "positions", Optional.empty());
    private final AtomicReference<Optional<Positions>> seen = new AtomicReference<>(Optional.empty());
    private Optional<Drawn> current = Optional.empty();
    private boolean moving;

    private record Drawn(GraphDrawing drawing, LayoutRun run) {}

    Settling(GraphPlaces places, Background background) {
        this.places = places;
        this.background = background;
    }

    /// Of the nodes of the drawing; empty until there is one. Changes while they come to rest.
    ReadOnlyObjectProperty<Optional<Positions>> positionsProperty() {
        return positions.getReadOnlyProperty();
    }

    /// Leaves the drawing before and lets the nodes of another one settle.
    void begin(GraphDrawing drawing, GraphLayout layout) {
        end();
        LayoutRun started = new LayoutRun(layout);
        current = Optional.of(new Drawn(drawing, started));
        moving = false;
        positions.set(Optional.of(layout.positions()));
        if (!layout.isAtRest()) {
            settle(started);
        }
    }

    /// Stops all work on the drawing.
    void end() {
        current.ifPresent(drawn -> drawn.run().end());
    }

    /// Holds a node at a place while it is dragged; its neighbours follow.
    void drag(int node, double x, double y) {
        ask(layout -> {
            layout.pin(node, x, y);
            layout.warm();
        });
    }

    /// Lets a dragged node go where the others let it.
    void release(int node) {
        ask(layout -> layout.release(node));
    }

    private void ask(Consumer<GraphLayout> wish) {
        current.ifPresent(drawn -> {
            drawn.run().ask(wish);
            if (!moving) {
                settle(drawn.run());
            }
        });
    }

    private void settle(LayoutRun run) {
        moving = true;
        background.run(
                () -> run.settle(now -> look(run, now)),
                end -> {
                    if (isCurrent(run)) {
                        moving = false;
                        positions.set(Optional.of(end));
                        keep(end);
                        if (run.isAsked()) {
                            settle(run);
                        }
                    }
                });
    }

    private boolean isCurrent(LayoutRun run) {
        return current.filter(drawn -> drawn.run().equals(run)).isPresent();
    }

    /// Where nodes were on their way when the page was left is not worth a file.
    private void keep(Positions end) {
        current.map(Drawn::drawing)
                .filter(drawn -> drawn.whole() && end.progress() == 1)
                .ifPresent(drawn ->
                        background.run(
                                () -> {
                                    places.keep(drawn.network(), end);
                                    return end;
                                },
                                kept -> {}));
    }

    /// Called by the worker: at most one look waits for the window.
    private void look(LayoutRun run, Positions now) {
        if (seen.getAndSet(Optional.of(now)).isEmpty()) {
            background.onWindow(() -> {
                Optional<Positions> latest = seen.getAndSet(Optional.empty());
                if (moving && isCurrent(run)) {
                    positions.set(latest);
                }
            });
        }
    }
}
