package app.syntopic.graph;

import java.util.Arrays;

/// Where the nodes of a [Network] are, by number. Immutable.
public final class Positions {

    private final double[] x;
    private final double[] y;
    private final double progress;

    /// @param progress from 0 to 1, where nothing moves any more
    Positions(double[] x, double[] y, double progress) {
        this.x = x.clone();
        this.y = y.clone();
        this.progress = progress;
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

    /// How much of the way to rest is done, from 0 to 1.
    public double progress() {
        return progress;
    }

    public double left() {
        return Arrays.stream(x).min().orElse(0);
    }

    public double top() {
        return Arrays.stream(y).min().orElse(0);
    }

    public double right() {
        return Arrays.stream(x).max().orElse(0);
    }

    public double bottom() {
        return Arrays.stream(y).max().orElse(0);
    }
}
