package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.notebook.NoteHistory.Version;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class VersionsKeptTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static List<Version> every(Duration step, int count, long bytes) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Version(NOW.minus(step.multipliedBy(i)), Path.of("v" + i), bytes))
                .toList();
    }

    private static List<Version> kept(List<Version> versions, Instant now) {
        List<Version> kept = new ArrayList<>(versions);
        kept.removeAll(Set.copyOf(VersionsKept.superfluous(versions, now)));
        return kept;
    }

    @Test
    void allOfTheLastHourAreKept() {
        assertThat(kept(every(Duration.ofMinutes(1), 60, 10), NOW)).hasSize(60);
    }

    @Test
    void olderOnesThinOut() {
        List<Version> ofAYear = every(Duration.ofMinutes(30), 17_000, 10);

        List<Version> kept = kept(ofAYear, NOW);

        assertThat(kept).hasSizeBetween(90, 130).contains(ofAYear.getFirst());
        assertThat(kept.getLast().until()).isBefore(NOW.minus(Duration.ofDays(345)));
    }

    @Test
    void aNoteWrittenForYearsKeepsNoMoreThanItsNumber() {
        List<Version> ofTenYears = every(Duration.ofHours(6), 4 * 3650, 10);

        assertThat(kept(ofTenYears, NOW)).hasSize(VersionsKept.MOST).startsWith(ofTenYears.getFirst());
    }

    @Test
    void thinningAgainAndAgainLeavesOldVersions() {
        List<Version> kept = new ArrayList<>();
        Instant now = NOW;
        for (int hour = 0; hour < 24 * 60; hour++) {
            now = NOW.plus(Duration.ofHours(hour));
            kept.addFirst(new Version(now, Path.of("v" + hour), 10));
            kept = new ArrayList<>(kept(kept, now));
        }
        assertThat(kept.getLast().until()).isBefore(now.minus(Duration.ofDays(50)));
        assertThat(kept).hasSizeBetween(50, 70);
    }

    @Test
    void theyStayWithinTheirRoom() {
        long large = VersionsKept.MOST_BYTES / 3;

        assertThat(kept(every(Duration.ofSeconds(1), 10, large), NOW)).hasSize(3);
        assertThat(kept(every(Duration.ofSeconds(1), 3, VersionsKept.MOST_BYTES + 1), NOW)).hasSize(1);
    }
}
