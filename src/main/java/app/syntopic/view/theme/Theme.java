package app.syntopic.view.theme;

import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The look of a window: Primer as the base, our stylesheets over it, in light or dark, at a zoom.
///
/// All sizes in stylesheets are in em of the root's font size, so the zoom is nothing but that size. Popups take the
/// stylesheets of the window they belong to. For the window's thread only.
public final class Theme {

    /// The root's font size in pixels at 100 percent.
    public static final double BASE_SIZE = 13;

    private static final int SMALLEST_PERCENT = 50;
    private static final int LARGEST_PERCENT = 300;
    private static final String REDUCED_MOTION = "app.syntopic.reducedMotion";
    private static final String FOLDER = "/app/syntopic/view/";

    private final ObjectProperty<Settings.Theme> choice =
            new SimpleObjectProperty<>(this, "choice", Settings.Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ReadOnlyIntegerWrapper zoomPercent = new ReadOnlyIntegerWrapper(this, "zoomPercent", 100);
    private final ObjectProperty<Preferences> preferences =
            new SimpleObjectProperty<>(this, "preferences", Preferences.USUAL);
    private final List<Scene> scenes = new ArrayList<>();

    /// The toolkit must be running.
    public Theme() {
        Fonts.load();
        dark.bind(
                Bindings.createBooleanBinding(
                        this::isDarkNow, choice, Platform.getPreferences().colorSchemeProperty()));
        dark.subscribe(() -> scenes.forEach(this::restyle));
        zoomPercent.subscribe(() -> scenes.forEach(this::restyle));
        preferences.subscribe(() -> scenes.forEach(this::restyle));
    }

    /// Gives a scene this look, and keeps it up to date from now on.
    public void apply(Scene scene) {
        scenes.add(scene);
        restyle(scene);
    }

    /// No longer keeps a scene up to date.
    public void release(Scene scene) {
        scenes.remove(scene);
    }

    /// What the reader chose.
    public ObjectProperty<Settings.Theme> choiceProperty() {
        return choice;
    }

    /// How the reader likes it.
    public ObjectProperty<Preferences> preferencesProperty() {
        return preferences;
    }

    /// Whether what fades or slides should not, as the reader or the system wants.
    public static boolean isMotionReduced(Optional<Scene> scene) {
        return Platform.getPreferences().isReducedMotion()
                || scene.map(shown -> shown.getProperties().containsKey(REDUCED_MOTION)).orElse(false);
    }

    /// Whether the dark look is shown now.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// The size of everything, in percent of its usual size.
    public ReadOnlyIntegerProperty zoomPercentProperty() {
        return zoomPercent.getReadOnlyProperty();
    }

    /// Sets the zoom; a value outside 50 to 300 is taken as its nearer end.
    public void zoomTo(int percent) {
        zoomPercent.set(Math.clamp(percent, SMALLEST_PERCENT, LARGEST_PERCENT));
    }

    private boolean isDarkNow() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void restyle(Scene scene) {
        boolean isDark = dark.get();
        scene.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        if (preferences.get().reducedMotion()) {
            scene.getProperties().put(REDUCED_MOTION, true);
        } else {
            scene.getProperties().remove(REDUCED_MOTION);
        }
        scene.getStylesheets()
                .setAll(
                        sheet(isDark ? "dark.css" : "light.css"),
                        sheet("syntopic.css"),
                        sheet("shell.css"),
                        sheet("reader.css"),
                        sheet("concepts.css"),
                        sheetOf(rootSize(BASE_SIZE * zoomPercent.get() / 100)),
                        sheetOf(PreferredLook.css(preferences.get(), isDark)));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + name), name).toExternalForm();
    }

    /// A stylesheet rather than the root's inline style, because popups take over stylesheets only.
    private static String rootSize(double pixels) {
        return String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", pixels);
    }

    private static String sheetOf(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
