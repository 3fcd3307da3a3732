package app.syntopic.graph;

import app.syntopic.graph.Positions.Place;

import java.util.Map;
import java.util.stream.IntStream;

/// Where to draw the nodes of a graph: all push each other away, edges pull, everything is drawn gently to the middle,
/// and the whole cools down until it rests (the scheme of d3-force: velocity Verlet with links, many bodies and a
/// falling alpha; M. Bostock, with Barnes and Hut's approximation in [QuadTree]). The same graph always comes to rest
/// in the same picture. A step of 5,000 nodes takes some milliseconds. Not thread-safe.
///
/// Nodes go by their number in the [Network]. Units are those of a page where linked nodes are [#EDGE_LENGTH] apart.
public final class GraphLayout {

    public static final double EDGE_LENGTH = 60;

    private static final double REPULSION = 240;
    private static final double GRAVITY = 0.05;
    private static final double FRICTION = 0.6;
    private static final double COOLING = 0.0228;
    private static final double COLD = 0.002;
    private static final double WARM = 0.3;

    /// Where most nodes are known, only the new ones have far to go.
    private static final double LUKEWARM = 0.1;

    private static final double FIRST_RADIUS = 18;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - 2.23606797749979);

    private final double[] x;
    private final double[] y;
    private final double[] speedX;
    private final double[] speedY;
    private final boolean[] pinned;
    private final int[] degrees;
    private final int[] from;
    private final int[] to;
    private final QuadTree crowd = new QuadTree();
    private double heat = 1;

    /// Lays the nodes out on a spiral, the first in the middle: a graph whose nodes come by falling degree begins well.
    public GraphLayout(Network network) {
        int count = network.size();
        x = new double[count];
        y = new double[count];
        speedX = new double[count];
        speedY = new double[count];
        pinned = new boolean[count];
        degrees = IntStream.range(0, count).map(network::degree).toArray();
        from = IntStream.range(0, network.edgeCount()).map(network::from).toArray();
        to = IntStream.range(0, network.edgeCount()).map(network::to).toArray();
        for (int node = 0; node < count; node++) {
            double radius = FIRST_RADIUS * StrictMath.sqrt(node + 0.5);
            x[node] = radius * StrictMath.cos(node * GOLDEN_ANGLE);
            y[node] = radius * StrictMath.sin(node * GOLDEN_ANGLE);
        }
    }

    /// Lays out a network much like one that was at rest: nodes that were there begin where they were, new ones beside
    /// a neighbour, and little moves.
    ///
    /// @param places where nodes were, by their ids
    public static GraphLayout resumed(Network network, Map<String, Place> places) {
        GraphLayout layout = new GraphLayout(network);
        for (int node = 0; node < network.size(); node++) {
            Place was = places.get(network.node(node).id());
            if (was != null) {
                layout.place(node, was.x(), was.y());
            } else {
                layout.placeBesideNeighbour(node, network, places);
            }
        }
        layout.heat = LUKEWARM;
        return layout;
    }

    private void placeBesideNeighbour(int node, Network network, Map<String, Place> places) {
        for (int other : network.neighbours(node)) {
            Place was = places.get(network.node(other).id());
            if (was != null) {
                double angle = node * GOLDEN_ANGLE;
                place(
                        node,
                        was.x() + EDGE_LENGTH / 2 * StrictMath.cos(angle),
                        was.y() + EDGE_LENGTH / 2 * StrictMath.sin(angle));
                return;
            }
        }
    }

    public int size() {
        return x.length;
    }

    public double x(int node) {
        return x[node];
    }

    public double y(int node) {
        return y[node];
    }

    /// Whether nothing moves any more.
    public boolean isAtRest() {
        return heat < COLD || x.length == 0;
    }

    /// Moves all nodes on by one step, unless they rest.
    ///
    /// @return whether there is more to come
    public boolean step() {
        if (isAtRest()) {
            return false;
        }
        pull();
        pushApart();
        move();
        heat -= heat * COOLING;
        return !isAtRest();
    }

    /// Goes on until all nodes rest.
    public void settle() {
        boolean moving = step();
        while (moving) {
            moving = step();
        }
    }

    /// Lets all nodes rest where they are.
    public void rest() {
        heat = 0;
    }

    /// Lets the nodes move again, for a while.
    public void warm() {
        heat = Math.max(heat, WARM);
    }

    /// Puts a node somewhere, to start from there.
    public void place(int node, double placeX, double placeY) {
        x[node] = placeX;
        y[node] = placeY;
        speedX[node] = 0;
        speedY[node] = 0;
    }

    /// Puts a node somewhere and keeps it there.
    public void pin(int node, double placeX, double placeY) {
        place(node, placeX, placeY);
        pinned[node] = true;
    }

    public void release(int node) {
        pinned[node] = false;
    }

    /// The smaller end of an edge moves more; a hub's edges pull less each.
    private void pull() {
        for (int edge = 0; edge < from.length; edge++) {
            int a = from[edge];
            int b = to[edge];
            double dx = x[b] + speedX[b] - x[a] - speedX[a];
            double dy = y[b] + speedY[b] - y[a] - speedY[a];
            double length = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-6);
            double strength = heat * (length - EDGE_LENGTH) / length / Math.min(degrees[a], degrees[b]);
            double share = degrees[a] / (double) (degrees[a] + degrees[b]);
            speedX[b] -= dx * strength * share;
            speedY[b] -= dy * strength * share;
            speedX[a] += dx * strength * (1 - share);
            speedY[a] += dy * strength * (1 - share);
        }
    }

    private void pushApart() {
        crowd.build(x, y);
        for (int node = 0; node < x.length; node++) {
            crowd.push(node);
            speedX[node] += heat * (REPULSION * crowd.pushX() - GRAVITY * x[node]);
            speedY[node] += heat * (REPULSION * crowd.pushY() - GRAVITY * y[node]);
        }
    }

    private void move() {
        for (int node = 0; node < x.length; node++) {
            if (pinned[node]) {
                speedX[node] = 0;
                speedY[node] = 0;
            }
            speedX[node] *= FRICTION;
            speedY[node] *= FRICTION;
            x[node] += speedX[node];
            y[node] += speedY[node];
        }
    }

    /// Where all nodes are now.
    public Positions positions() {
        double done = isAtRest() ? 1 : Math.clamp(Math.log(heat) / Math.log(COLD), 0, 1);
        return new Positions(x, y, done);
    }
}
