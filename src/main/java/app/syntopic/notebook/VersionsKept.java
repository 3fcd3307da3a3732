package app.syntopic.notebook;

import app.syntopic.notebook.NoteHistory.Version;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Which versions of a note are worth their room: all of the last hour, one an hour of the last day, one a day of the
/// last month, one a week before that; at most [#MOST], and no more bytes than [#MOST_BYTES].
final class VersionsKept {

    static final int MOST = 200;
    static final long MOST_BYTES = 32L << 20;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private VersionsKept() {}

    /// The versions to let go.
    ///
    /// @param versions the newest first, which is always kept
    static List<Version> superfluous(List<Version> versions, Instant now) {
        List<Version> superfluous = new ArrayList<>();
        int kept = 0;
        long bytes = 0;
        long lastSlot = Long.MIN_VALUE;
        for (Version version : versions) {
            long slot = slot(version.until(), now);
            boolean fits = kept < MOST && bytes + version.bytes() <= MOST_BYTES;
            if (kept == 0 || fits && slot != lastSlot) {
                kept++;
                bytes += version.bytes();
                lastSlot = slot;
            } else {
                superfluous.add(version);
            }
        }
        return superfluous;
    }

    /// Versions of one slot stand for each other. Slots hang on the calendar, not on `now`, or a version would change
    /// its slot as it ages and sooner or later be alone in none. Different spans give different signs of number, so
    /// that they never meet.
    private static long slot(Instant until, Instant now) {
        Duration age = Duration.between(until, now);
        long seconds = until.getEpochSecond();
        if (age.compareTo(HOUR) < 0) {
            return -ChronoUnit.NANOS.between(Instant.EPOCH, until);
        }
        if (age.compareTo(DAY) < 0) {
            return seconds / HOUR.toSeconds() * 3;
        }
        return age.compareTo(MONTH) < 0 ? seconds / DAY.toSeconds() * 3 + 1 : seconds / WEEK.toSeconds() * 3 + 2;
    }
}
