package app.syntopic.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

    /// Where each node is, by its id in the network that was laid out.
    public Map<String, Place> byId(Network network) {
        Map<String, Place> places = HashMap.newHashMap(size());
        for (int node = 0; node < size(); node++) {
            places.put(network.node(node).id(), new Place(x[node], y[node]));
        }
        return places;
    }

    /// In the units of [GraphLayout].
    public record Place(double x, double y) {}

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
