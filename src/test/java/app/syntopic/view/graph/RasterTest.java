package app.syntopic.view.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RasterTest {

    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    private static Raster white(int width, int height) {
        Raster raster = new Raster(width, height);
        raster.fill(WHITE);
        return raster;
    }

    /// How much black there is, in pixels.
    private static double ink(Raster raster) {
        return Arrays.stream(raster.pixels()).mapToDouble(pixel -> (255 - (pixel & 0xff)) / 255.0).sum();
    }

    @Test
    void aLineHasTheInkOfItsLengthAndWidthWhateverItsSlope() {
        for (double angle = 0; angle < Math.PI * 2; angle += 0.3) {
            Raster raster = white(120, 120);
            raster.line(60, 60, 60 + 50 * Math.cos(angle), 60 + 50 * Math.sin(angle), 1.5, BLACK);
            assertThat(ink(raster)).isCloseTo(75, within(4.0));
        }
    }

    @Test
    void aDiscHasTheInkOfItsArea() {
        Raster raster = white(60, 60);
        raster.disc(30.3, 29.6, 10, BLACK);
        assertThat(ink(raster)).isCloseTo(Math.PI * 100, within(6.0));
    }

    @Test
    void aRingLeavesWhatItEncloses() {
        Raster raster = white(60, 60);
        raster.ring(30, 30, 12, 2, BLACK);
        assertThat(raster.pixels()[30 * 60 + 30]).isEqualTo(WHITE);
        assertThat(ink(raster)).isCloseTo(Math.PI * (144 - 100), within(6.0));
    }

    @Test
    void aPatchMixesWithWhatIsUnderIt() {
        Raster raster = white(4, 4);
        raster.rectangle(0, 0, 2, 2, BLACK, 0.5);
        assertThat(raster.pixels()[0] & 0xff).isBetween(126, 129);
        assertThat(raster.pixels()[3]).isEqualTo(WHITE);
    }

    @Property(tries = 300)
    void paintsOnlyOpaquePixelsInsideItself(
            @ForAll @DoubleRange(min = -500, max = 500) double x1,
            @ForAll @DoubleRange(min = -500, max = 500) double y1,
            @ForAll @DoubleRange(min = -500, max = 500) double x2,
            @ForAll @DoubleRange(min = -500, max = 500) double y2) {
        Raster raster = white(40, 30);
        raster.line(x1, y1, x2, y2, 1.2, 0xff336699);
        raster.disc(x2, y2, 5, 0xff884422);
        assertThat(Arrays.stream(raster.pixels()).allMatch(pixel -> pixel >>> 24 == 0xff)).isTrue();
    }
}
