package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Ranges of a text, asked for what lies at a place; overlapping ones count as one. Each question takes logarithmic
/// time.
final class Ranges {

    static final Ranges NONE = new Ranges(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    private Ranges(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Ranges of(List<Span> spans) {
        if (spans.isEmpty()) {
            return NONE;
        }
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.naturalOrder());
        int[] starts = new int[sorted.size()];
        int[] ends = new int[sorted.size()];
        int count = 0;
        for (Span span : sorted) {
            if (count > 0 && span.start() < ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], span.end());
            } else {
                starts[count] = span.start();
                ends[count++] = span.end();
            }
        }
        return new Ranges(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    boolean contains(int at) {
        return indexAt(at) >= 0;
    }

    /// Whether a place is neither at the edge of a range nor outside all of them.
    boolean isInside(int at) {
        int index = indexAt(at);
        return index >= 0 && starts[index] < at;
    }

    boolean overlaps(Span span) {
        int index = last(span.end() - 1);
        return index >= 0 && ends[index] > span.start();
    }

    /// The start of the range a place lies in, or -1.
    int startAround(int at) {
        int index = indexAt(at);
        return index < 0 ? -1 : starts[index];
    }

    /// The end of the range a place lies in, or -1.
    int endAround(int at) {
        int index = indexAt(at);
        return index < 0 ? -1 : ends[index];
    }

    private int indexAt(int at) {
        int index = last(at);
        return index >= 0 && at < ends[index] ? index : -1;
    }

    /// The last range that begins at or before a place, or -1.
    private int last(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
