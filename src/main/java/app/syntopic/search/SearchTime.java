package app.syntopic.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long a search may work. Time in which the machine slept does not count: a step between two looks at the clock is
/// taken for a short one, however far the clock has gone on. Not thread-safe.
final class SearchTime {

    static final Duration LONGEST = Duration.ofSeconds(3);
    static final Duration LONGEST_STEP = Duration.ofMillis(500);

    private final LongSupplier clock;
    private long last;
    private long spent;

    /// @param clock in nanoseconds, as [System#nanoTime()]
    SearchTime(LongSupplier clock) {
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    /// Looks at the clock.
    boolean isOver() {
        long now = clock.getAsLong();
        spent += Math.min(now - last, LONGEST_STEP.toNanos());
        last = now;
        return spent > LONGEST.toNanos();
    }
}
