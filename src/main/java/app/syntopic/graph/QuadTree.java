package app.syntopic.graph;

import java.util.Arrays;

/// Bodies of equal mass in the plane, gathered in squares in squares, so that what a far-off crowd does to a body is
/// told from the crowd's middle (Barnes & Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324,
/// 1986). Built anew for each step without allocating. Not thread-safe.
final class QuadTree {

    /// Bodies still together in a square this deep count as one.
    private static final int DEEPEST = 32;

    /// A square that looks smaller than this, its width over its distance, squared, is taken for its middle.
    private static final double FAR = 1;

    /// Nearer bodies do not push each other harder.
    private static final double NEAREST_SQUARED = 1;

    private static final double SAME_PLACE_SQUARED = 1e-12;

    private static final int QUARTERS = 4;
    private static final int NONE = 0;

    /// For each quarter of each square: [#NONE], the square in it, or -1 - the body in it.
    private int[] quarters = new int[0];

    private double[] mass = new double[0];

    /// The sums of the bodies' places while the tree is built, then their middles.
    private double[] middleX = new double[0];

    private double[] middleY = new double[0];
    private int[] depths = new int[0];

    /// By depth: a body farther from a square's middle, squared, takes the square for one body.
    private final double[] nearSquared = new double[DEEPEST + 1];

    private final int[] stack = new int[DEEPEST * QUARTERS];

    private double[] x = new double[0];
    private double[] y = new double[0];
    private int squares;
    private double left;
    private double top;
    private double width;

    private double pushX;
    private double pushY;

    /// Takes the bodies in; the arrays are read until the next call.
    void build(double[] bodiesX, double[] bodiesY) {
        x = bodiesX;
        y = bodiesY;
        frame();
        squares = 0;
        addSquare(0);
        for (int body = 0; body < x.length; body++) {
            insert(body);
        }
        for (int square = 0; square < squares; square++) {
            middleX[square] /= mass[square];
            middleY[square] /= mass[square];
        }
        for (int depth = 0; depth <= DEEPEST; depth++) {
            double size = width / (1L << depth);
            nearSquared[depth] = depth == DEEPEST ? -1 : size * size / FAR;
        }
    }

    private void frame() {
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        width = Math.max(1, Math.max(right - left, bottom - top));
    }

    private void insert(int body) {
        int square = 0;
        double size = width;
        double squareX = left;
        double squareY = top;
        while (true) {
            weigh(square, body);
            if (depths[square] == DEEPEST) {
                return;
            }
            size /= 2;
            boolean east = x[body] >= squareX + size;
            boolean south = y[body] >= squareY + size;
            squareX += east ? size : 0;
            squareY += south ? size : 0;
            int quarter = square * QUARTERS + (east ? 1 : 0) + (south ? 2 : 0);
            int held = quarters[quarter];
            if (held == NONE) {
                quarters[quarter] = -1 - body;
                return;
            }
            if (held < 0) {
                held = split(quarter, -1 - held, squareX, squareY, size);
            }
            square = held;
        }
    }

    /// Puts a square where a body was, and the body into it.
    private int split(int quarter, int body, double squareX, double squareY, double size) {
        int square = addSquare(depths[quarter / QUARTERS] + 1);
        quarters[quarter] = square;
        weigh(square, body);
        if (depths[square] < DEEPEST) {
            boolean east = x[body] >= squareX + size / 2;
            boolean south = y[body] >= squareY + size / 2;
            quarters[square * QUARTERS + (east ? 1 : 0) + (south ? 2 : 0)] = -1 - body;
        }
        return square;
    }

    private void weigh(int square, int body) {
        mass[square]++;
        middleX[square] += x[body];
        middleY[square] += y[body];
    }

    private int addSquare(int depth) {
        if (squares == mass.length) {
            int capacity = Math.max(64, squares * 2);
            quarters = Arrays.copyOf(quarters, capacity * QUARTERS);
            mass = Arrays.copyOf(mass, capacity);
            middleX = Arrays.copyOf(middleX, capacity);
            middleY = Arrays.copyOf(middleY, capacity);
            depths = Arrays.copyOf(depths, capacity);
        }
        Arrays.fill(quarters, squares * QUARTERS, squares * QUARTERS + QUARTERS, NONE);
        mass[squares] = 0;
        middleX[squares] = 0;
        middleY[squares] = 0;
        depths[squares] = depth;
        return squares++;
    }

    /// Adds up how all others push a body away, each with the inverse of its distance; see [#pushX] and [#pushY].
    void push(int body) {
        pushX = 0;
        pushY = 0;
        int waiting = 0;
        stack[waiting++] = 0;
        while (waiting > 0) {
            int square = stack[--waiting];
            double dx = x[body] - middleX[square];
            double dy = y[body] - middleY[square];
            if (dx * dx + dy * dy > nearSquared[depths[square]]) {
                add(body, dx, dy, mass[square]);
                continue;
            }
            for (int quarter = square * QUARTERS; quarter < square * QUARTERS + QUARTERS; quarter++) {
                int held = quarters[quarter];
                if (held > 0) {
                    stack[waiting++] = held;
                } else if (held < 0 && -1 - held != body) {
                    add(body, x[body] - x[-1 - held], y[body] - y[-1 - held], 1);
                }
            }
        }
    }

    double pushX() {
        return pushX;
    }

    double pushY() {
        return pushY;
    }

    /// Bodies in one place go apart, each in its own direction.
    private void add(int body, double dx, double dy, double bodies) {
        double squared = dx * dx + dy * dy;
        if (squared < SAME_PLACE_SQUARED) {
            pushX += StrictMath.cos(body) * bodies;
            pushY += StrictMath.sin(body) * bodies;
            return;
        }
        double weight = bodies / Math.max(squared, NEAREST_SQUARED);
        pushX += dx * weight;
        pushY += dy * weight;
    }
}
