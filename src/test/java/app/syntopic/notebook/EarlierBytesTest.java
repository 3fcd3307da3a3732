package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class EarlierBytesTest {

    private static final int LARGE = 300_000;

    @Property
    void theEarlierBytesComeBackFromTheLaterOnes(
            @ForAll("texts") String first, @ForAll("texts") String second, @ForAll("texts") String third)
            throws IOException {
        byte[] before = (first + second + third).getBytes(StandardCharsets.UTF_8);
        byte[] after = (first + third + second).getBytes(StandardCharsets.UTF_8);

        assertThat(EarlierBytes.of(before, after).from(after)).isEqualTo(before);
        assertThat(EarlierBytes.of(after, before).from(before)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> few = Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(40);
        Arbitrary<Integer> times = Arbitraries.of(0, 1, 3, 700, 3_000);
        return few.flatMap(text -> times.map(text::repeat));
    }

    @Test
    void bytesThatHaveNothingInCommonComeBack() throws IOException {
        byte[] before = noise(1, LARGE);
        byte[] after = noise(2, LARGE / 2);

        assertThat(EarlierBytes.of(before, after).from(after)).isEqualTo(before);
    }

    @Test
    void aNameReplacedInManyPlacesOfALargeNoteTakesLittleRoom() throws IOException {
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        while (text.length() < LARGE) {
            text.append(Long.toString(random.nextLong(), 36)).append(random.nextInt(60) == 0 ? " [[Hedge]] " : " ");
        }
        byte[] before = text.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] after = text.toString().replace("Hedge", "Row of bushes").getBytes(StandardCharsets.US_ASCII);
        EarlierBytes earlier = EarlierBytes.of(before, after);

        assertThat(earlier.from(after)).isEqualTo(before);
        assertThat(earlier.size()).isLessThan(before.length / 10);
    }

    @Test
    void otherBytesThanTheLaterOnesAreRefused() {
        assertThatThrownBy(() -> EarlierBytes.of(noise(1, 100), noise(1, 90)).from(noise(1, 20)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void damagedOnesAreRefused() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EarlierBytes.of(noise(1, 100), noise(2, 100)).writeTo(new DataOutputStream(written));
        byte[] bytes = written.toByteArray();
        bytes[11] = 127;

        EarlierBytes damaged = EarlierBytes.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertThatThrownBy(() -> damaged.from(noise(2, 100))).isInstanceOf(IOException.class);
    }

    private static byte[] noise(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
