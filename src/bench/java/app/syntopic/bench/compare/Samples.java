package app.syntopic.bench.compare;

import java.util.Arrays;
import java.util.List;

/// Measured values of one thing.
final class Samples {

    private double[] values = new double[256];
    private int count;

    /// Something to measure that may fail.
    @FunctionalInterface
    interface Action<T, E extends Exception> {
        T run() throws E;
    }

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    /// Adds how long something takes, in milliseconds.
    ///
    /// @return what it answers
    <T, E extends Exception> T time(Action<T, E> action) throws E {
        long start = System.nanoTime();
        T answer = action.run();
        add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    int count() {
        return count;
    }

    double first() {
        return count == 0 ? Double.NaN : values[0];
    }

    double sum() {
        return Arrays.stream(values, 0, count).sum();
    }

    double median() {
        return percentile(50);
    }

    /// The smallest value that at least `percent` per cent of the values do not exceed; not a number when there are
    /// none.
    double percentile(double percent) {
        if (count == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100 * count) - 1)];
    }

    /// The middle of a few values; the mean of the middle two when their number is even.
    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
