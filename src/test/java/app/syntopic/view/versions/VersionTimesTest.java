package app.syntopic.view.versions;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.Dates;
import app.syntopic.workspace.NoteVersions.Version;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class VersionTimesTest {

    private static Version until(String moment) {
        return new Version(NotePath.of("a.md"), moment, Instant.parse(moment), 10);
    }

    @Test
    void versionsOfOneMinuteAreToldApartByTheirSeconds() {
        Version first = until("2026-11-30T10:15:11Z");
        Version second = until("2026-11-30T10:15:19Z");
        Version other = until("2026-11-30T10:14:00Z");

        VersionTimes times = new VersionTimes(List.of(second, first, other));

        assertThat(times.of(first)).contains("15:11").isNotEqualTo(times.of(second));
        assertThat(times.of(other)).isEqualTo(Dates.when(other.until()));
    }
}
