package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class RecentlyUsedTest {

    private final RecentlyUsed<Integer, String> kept = new RecentlyUsed<>(10);

    @Test
    void keeps_no_more_than_it_may() {
        IntStream.range(0, 1_000).forEach(i -> kept.put(i, "value " + i));
        long known = IntStream.range(0, 1_000).filter(i -> kept.get(i) != null).count();
        assertThat(known).isBetween(1L, 10L);
        assertThat(kept.get(999)).isEqualTo("value 999");
    }

    @Test
    void keeps_what_is_asked_for_again_and_again() {
        kept.put(-1, "asked for");
        for (int i = 0; i < 1_000; i++) {
            kept.put(i, "value " + i);
            assertThat(kept.get(-1)).isEqualTo("asked for");
        }
    }
}
