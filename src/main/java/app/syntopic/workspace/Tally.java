package app.syntopic.workspace;

import app.syntopic.workspace.Indexing.Progress;
import app.syntopic.workspace.Indexing.Report;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// Counts what a refresh did and tells how far it is, not more often than anyone can see. Not thread-safe.
final class Tally {

    private static final long PAUSE_NANOS = 80_000_000;

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final int total;
    private final Consumer<Progress> progress;
    private int done;
    private long lastTold;

    Tally(int total, Consumer<Progress> progress) {
        this.total = total;
        this.progress = progress;
        lastTold = System.nanoTime();
    }

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
        done++;
        long now = System.nanoTime();
        if (now - lastTold > PAUSE_NANOS) {
            lastTold = now;
            progress.accept(new Progress(done, total));
        }
    }

    /// @param passedOver notes that did not need a look
    Report report(int passedOver, double seconds, boolean cancelled) {
        return new Report(
                of(Kind.ADDED),
                of(Kind.MODIFIED),
                of(Kind.REMOVED),
                passedOver + of(Kind.UNCHANGED),
                seconds,
                cancelled);
    }

    private int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    enum Kind {
        ADDED,
        MODIFIED,
        REMOVED,
        /// Looked at, because its file's size or time differs, and found to hold the same bytes.
        UNCHANGED
    }
}
