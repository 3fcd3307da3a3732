package app.syntopic.workspace;

import java.time.Duration;

/// When a long build makes durable what it has: soon at first, so that the notebook can be used, then ever more rarely,
/// so that the build is hardly slower. Not thread-safe.
final class Checkpoints {

    private static final Duration FIRST = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private long next;
    private Duration pause = FIRST;

    /// @param now as [System#nanoTime]
    Checkpoints(long now) {
        next = now + pause.toNanos();
    }

    /// Whether it is time; then the next one is due later.
    boolean due(long now) {
        if (now - next < 0) {
            return false;
        }
        pause = pause.multipliedBy(3);
        pause = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        next = now + pause.toNanos();
        return true;
    }
}
