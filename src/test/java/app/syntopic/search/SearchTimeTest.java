package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

class SearchTimeTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 7);
    private final SearchTime time = new SearchTime(clock::get);

    @Test
    void is_over_after_three_seconds_of_work() {
        for (int i = 0; i < 30; i++) {
            clock.addAndGet(Duration.ofMillis(100).toNanos());
            assertThat(time.isOver()).isFalse();
        }
        clock.addAndGet(1);
        assertThat(time.isOver()).isTrue();
    }

    @Test
    void goes_on_where_the_machine_slept_meanwhile() {
        clock.addAndGet(Duration.ofHours(8).toNanos());
        assertThat(time.isOver()).isFalse();
        clock.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(time.isOver()).isFalse();
    }
}
