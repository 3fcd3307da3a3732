package app.syntopic.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.workspace.Preferences;

import org.junit.jupiter.api.Test;
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

/// Contrast as WCAG 2.2 defines it; its level AA wants 4.5 for text and 3 for what is not text.
class ContrastTest {

    private static final double READABLE = 4.5;
    private static final double SEEN = 3;
    private static final Pattern COLOUR = Pattern.compile("(-sy-[a-z0-9-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, bg side chip chip-lit accent-bg quote-bg mark",
        "soft, bg side chip chip-lit accent-bg quote-bg mark",
        "faint, bg side chip accent-bg quote-bg",
        "accent, bg side accent-bg quote-bg mark",
        "quote, bg side accent-bg quote-bg mark",
        "ok, bg side accent-bg quote-bg",
        "warn, bg side accent-bg quote-bg"
    })
    void textIsReadableInEveryLook(String text, String grounds) {
        looks().forEach((look, colours) -> {
            for (String ground : grounds.split(" ", -1)) {
                assertThat(contrast(colours.get("-sy-" + text), colours.get("-sy-" + ground)))
                        .as("%s on %s in %s", text, ground, look)
                        .isGreaterThanOrEqualTo(READABLE);
            }
        });
    }

    @Test
    void dotsAndLinesThatMeanSomethingAreSeenInEveryLook() {
        looks().forEach((look, colours) ->
                colours.forEach((name, colour) -> {
                    if (name.matches("-sy-hue-\\d|-sy-graph-literature|-sy-accent|-sy-ok|-sy-faint")) {
                        assertThat(contrast(colour, colours.get("-sy-bg")))
                                .as("%s in %s", name, look)
                                .isGreaterThanOrEqualTo(SEEN);
                    }
                }));
    }

    /// The colours of each look by their names, those of high contrast over those of their theme.
    private static Map<String, Map<String, Integer>> looks() {
        Map<String, Map<String, Integer>> looks = new HashMap<>();
        for (boolean dark : new boolean[] {false, true}) {
            String theme = dark ? "dark" : "light";
            Map<String, Integer> usual = colours(sheet(theme + ".css"));
            Map<String, Integer> strong = new HashMap<>(usual);
            strong.putAll(colours(PreferredLook.css(Preferences.USUAL.withHighContrast(true), dark)));
            looks.put(theme, usual);
            looks.put(theme + " with high contrast", strong);
        }
        return looks;
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    private static String sheet(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/app/syntopic/view/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
