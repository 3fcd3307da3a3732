package app.syntopic.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Contrast as WCAG 2.2 defines it; 4.5 is its level AA for text.
class ContrastTest {

    private static final double READABLE = 4.5;
    private static final Pattern COLOUR = Pattern.compile("(-sy-[a-z-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "-sy-ink, -sy-bg", "-sy-ink, -sy-side", "-sy-ink, -sy-mark", "-sy-soft, -sy-bg",
        "-sy-soft, -sy-side", "-sy-soft, -sy-chip", "-sy-faint, -sy-bg", "-sy-faint, -sy-side",
        "-sy-accent, -sy-bg", "-sy-accent, -sy-side", "-sy-accent, -sy-accent-bg", "-sy-quote, -sy-quote-bg",
        "-sy-ok, -sy-bg", "-sy-warn, -sy-bg"
    })
    void textIsReadableInBothThemes(String text, String ground) {
        for (String sheet : new String[] {"light.css", "dark.css"}) {
            Map<String, Integer> colours = colours(sheet);
            assertThat(contrast(colours.get(text), colours.get(ground)))
                    .as("%s on %s in %s", text, ground, sheet)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    private static Map<String, Integer> colours(String sheet) {
        Map<String, Integer> colours = new HashMap<>();
        try (InputStream in = Theme.class.getResourceAsStream("/app/syntopic/view/" + sheet)) {
            String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = COLOUR.matcher(css);
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return colours;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
