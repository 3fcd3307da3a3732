package app.syntopic.view.graph;

import java.util.stream.IntStream;

/// Where an arrow key leads: to the neighbour that lies that way, else to the nearest node that does.
final class GraphSteps {

    /// How much straying from the arrow's way counts against going far.
    private static final double STRAYING = 2;

    private GraphSteps() {}

    /// @param from the present node, or -1
    /// @param x -1 to the left, 1 to the right, else 0
    /// @param y -1 up, 1 down, else 0
    /// @return the present node where there is nothing that way; -1 where nothing is shown at all
    static int next(GraphScene scene, int from, int x, int y) {
        if (from < 0) {
            return scene.shown().nextSetBit(0);
        }
        int neighbour = nearest(scene, from, x, y, IntStream.of(scene.network().neighbours(from)));
        int found = neighbour >= 0 ? neighbour : nearest(scene, from, x, y, scene.shown().stream());
        return found >= 0 ? found : from;
    }

    private static int nearest(GraphScene scene, int from, int x, int y, IntStream among) {
        double best = Double.MAX_VALUE;
        int found = -1;
        for (int node : among.filter(node -> node != from && scene.shown().get(node)).toArray()) {
            double dx = scene.positions().x(node) - scene.positions().x(from);
            double dy = scene.positions().y(node) - scene.positions().y(from);
            double along = dx * x + dy * y;
            double across = Math.abs(dx * y) + Math.abs(dy * x);
            double cost = along + STRAYING * across;
            if (along > 0 && across <= STRAYING * along && cost < best) {
                best = cost;
                found = node;
            }
        }
        return found;
    }
}
