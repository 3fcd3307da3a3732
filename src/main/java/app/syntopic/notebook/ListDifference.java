package app.syntopic.notebook;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

import java.util.ArrayList;
import java.util.List;

/// Where two lists of pieces of text differ, by Myers' algorithm in linear space. Its time grows with the number of
/// differences, so two long lists that have hardly anything in common are taken for one difference.
final class ListDifference {

    /// As many comparisons take well under a second.
    private static final long MOST_COMPARISONS = 100_000_000;

    private ListDifference() {}

    /// Pieces of the first list from `start` up to `end` are replaced by those of the second from `otherStart` up to
    /// `otherEnd`.
    record Chunk(int start, int end, int otherStart, int otherEnd) {}

    /// @return in order; none for equal lists
    static List<Chunk> between(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int head = 0;
        while (head < shorter && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        List<String> middle = one.subList(head, one.size() - tail);
        List<String> otherMiddle = other.subList(head, other.size() - tail);
        if (middle.isEmpty() && otherMiddle.isEmpty()) {
            return List.of();
        }
        if (middle.isEmpty() || otherMiddle.isEmpty() || tooLong(middle, otherMiddle)) {
            return List.of(new Chunk(head, one.size() - tail, head, other.size() - tail));
        }
        List<Chunk> chunks = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(middle, otherMiddle, null)) {
            add(
                    chunks,
                    new Chunk(
                            head + change.startOriginal,
                            head + change.endOriginal,
                            head + change.startRevised,
                            head + change.endRevised));
        }
        return chunks;
    }

    private static boolean tooLong(List<String> one, List<String> other) {
        return (long) one.size() * other.size() > MOST_COMPARISONS;
    }

    /// The algorithm may tell a replacement as a removal and an insertion.
    private static void add(List<Chunk> chunks, Chunk next) {
        if (!chunks.isEmpty()) {
            Chunk last = chunks.getLast();
            if (last.end() == next.start() && last.otherEnd() == next.otherStart()) {
                chunks.removeLast();
                chunks.add(new Chunk(last.start(), next.end(), last.otherStart(), next.otherEnd()));
                return;
            }
        }
        chunks.add(next);
    }
}
