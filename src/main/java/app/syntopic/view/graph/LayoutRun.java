package app.syntopic.view.graph;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Positions;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// A layout on its way to rest. Wishes may come from any thread; one worker at a time steps.
final class LayoutRun {

    /// What rests sooner is shown at rest only.
    private static final Duration FIRST_LOOK = Duration.ofMillis(300);

    private static final Duration EACH_LOOK = Duration.ofMillis(40);

    private final GraphLayout layout;
    private final Queue<Consumer<GraphLayout>> wishes = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    LayoutRun(GraphLayout layout) {
        this.layout = layout;
    }

    /// Has something done to the layout before its next step.
    void ask(Consumer<GraphLayout> wish) {
        wishes.add(wish);
    }

    boolean isAsked() {
        return !wishes.isEmpty();
    }

    /// Stops the worker after its present step.
    void end() {
        ended = true;
    }

    /// Steps until all rests or the run is ended.
    ///
    /// @param look shows how far it is, now and then
    Positions settle(Consumer<Positions> look) {
        long due = System.nanoTime() + FIRST_LOOK.toNanos();
        boolean moving = true;
        while (moving && !ended) {
            for (Consumer<GraphLayout> wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                wish.accept(layout);
            }
            moving = layout.step();
            if (System.nanoTime() > due) {
                look.accept(layout.positions());
                due = System.nanoTime() + EACH_LOOK.toNanos();
            }
        }
        return layout.positions();
    }
}
