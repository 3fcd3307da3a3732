package app.syntopic.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where to draw the nodes of a graph: all push each other away, edges pull, everything is drawn gently to the middle,
/// and the whole cools down until it rests (the scheme of d3-force: velocity Verlet with links, many bodies and a
/// falling alpha). The same graph always comes to rest in the same picture. A step of 5,000 nodes takes some
/// milliseconds. Not thread-safe.
///
/// Nodes go by their place in [NotebookGraph#nodes]; edges to nodes that are not there are left out. Units are those of
/// a page where linked nodes are [#EDGE_LENGTH] apart.
public final class GraphLayout {

    public static final double EDGE_LENGTH = 60;

    private static final double REPULSION = 240;
    private static final double GRAVITY = 0.05;
    private static final double FRICTION = 0.6;
    private static final double COOLING = 0.0228;
    private static final double COLD = 0.002;
    private static final double WARM = 0.3;
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
    public GraphLayout(NotebookGraph graph) {
        int count = graph.nodes().size();
        x = new double[count];
        y = new double[count];
        speedX = new double[count];
        speedY = new double[count];
        pinned = new boolean[count];
        degrees = new int[count];
        List<int[]> pairs = pairs(graph);
        from = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        to = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        for (int node = 0; node < count; node++) {
            double radius = FIRST_RADIUS * StrictMath.sqrt(node + 0.5);
            x[node] = radius * StrictMath.cos(node * GOLDEN_ANGLE);
            y[node] = radius * StrictMath.sin(node * GOLDEN_ANGLE);
        }
        for (int edge = 0; edge < from.length; edge++) {
            degrees[from[edge]]++;
            degrees[to[edge]]++;
        }
    }

    /// Each pair of different nodes that an edge joins, once.
    private static List<int[]> pairs(NotebookGraph graph) {
        Map<String, Integer> places = new HashMap<>();
        graph.nodes().forEach(node -> places.putIfAbsent(node.id(), places.size()));
        Set<Long> seen = new HashSet<>();
        return graph.edges().stream()
                .filter(edge -> places.containsKey(edge.from()) && places.containsKey(edge.to()))
                .map(edge -> new int[] {places.getOrDefault(edge.from(), 0), places.getOrDefault(edge.to(), 0)})
                .filter(pair -> pair[0] != pair[1])
                .filter(pair ->
                        seen.add((long) Math.min(pair[0], pair[1]) << Integer.SIZE | Math.max(pair[0], pair[1])))
                .toList();
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

    /// The smallest rectangle around all nodes: left, top, right, bottom; zeros for none.
    public double[] bounds() {
        if (x.length == 0) {
            return new double[4];
        }
        return new double[] {
            Arrays.stream(x).min().orElse(0),
            Arrays.stream(y).min().orElse(0),
            Arrays.stream(x).max().orElse(0),
            Arrays.stream(y).max().orElse(0)
        };
    }
}
