package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.LongStream;

class HashesTest {

    private static final int MANY = 20_000;

    private static LongStream random(int seed) {
        return new Random(seed).longs(MANY);
    }

    private static Hashes of(LongStream hashes) {
        Hashes set = new Hashes();
        hashes.forEach(set::add);
        return set;
    }

    @Test
    void holdsWhatWasAddedAndNothingElse() {
        Hashes set = of(random(1));
        assertThat(random(1)).allMatch(set::contains);
        assertThat(random(2)).noneMatch(set::contains);
        assertThat(set.size()).isEqualTo(MANY);
    }

    @Test
    void tellsWhatIsThereAlready() {
        Hashes set = new Hashes();
        assertThat(set.contains(0)).isFalse();
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(0)).isFalse();
        assertThat(set.contains(0)).isTrue();
        assertThat(set.size()).isOne();
    }

    @Test
    void aFilterLetsAllOfThemThroughAndFewOthers() {
        Hashes.Filter filter = of(random(3)).filter(8);
        assertThat(random(3)).allMatch(filter::mayContain);
        assertThat(random(4).filter(filter::mayContain).count()).isLessThan(MANY / 7);
    }

    @Test
    void theFilterOfAnEmptySetLetsNothingThrough() {
        assertThat(random(5)).noneMatch(new Hashes().filter(8)::mayContain);
    }
}
