package app.syntopic.view.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// The fonts that come with the program: Inter for the interface, Liberation Serif for reading, JetBrains Mono for
/// code.
final class Fonts {

    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    private static final String SERIF = "/liberation/LiberationSerif-";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-";

    private static final List<String> FILES =
            List.of(
                    INTER + "Regular.otf",
                    INTER + "Italic.otf",
                    INTER + "SemiBold.otf",
                    INTER + "Bold.otf",
                    SERIF + "Regular.ttf",
                    SERIF + "Italic.ttf",
                    SERIF + "Bold.ttf",
                    SERIF + "BoldItalic.ttf",
                    MONO + "Regular.ttf",
                    MONO + "Italic.ttf",
                    MONO + "Bold.ttf",
                    MONO + "BoldItalic.ttf");

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    private Fonts() {}

    /// Makes the families known to stylesheets. The toolkit keeps fonts for the whole process, so only the first call
    /// loads.
    static void load() {
        if (LOADED.compareAndSet(false, true)) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, 0) == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
