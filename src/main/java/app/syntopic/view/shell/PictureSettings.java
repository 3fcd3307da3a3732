package app.syntopic.view.shell;

import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Settings;

import java.nio.file.Path;
import java.util.List;

/// Settings of a picture: fixed, as nobody is there to change them.
///
/// @param width in pixels
/// @param height in pixels
/// @param zoomPercent the size of everything
record PictureSettings(int width, int height, boolean dark, int zoomPercent, boolean highContrast) implements Settings {

    PictureSettings(int width, int height, boolean dark) {
        this(width, height, dark, 100, false);
    }

    @Override
    public Theme theme() {
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    @Override
    public void theme(Theme theme) {
        // fixed
    }

    @Override
    public WindowSize windowSize() {
        return new WindowSize(width, height, false);
    }

    @Override
    public void windowSize(WindowSize size) {
        // fixed
    }

    @Override
    public void zoomPercent(int percent) {
        // fixed
    }

    @Override
    public Preferences preferences() {
        return Preferences.USUAL.withHighContrast(highContrast);
    }

    @Override
    public void preferences(Preferences preferences) {
        // fixed
    }

    @Override
    public boolean contextShown() {
        return true;
    }

    @Override
    public void contextShown(boolean shown) {
        // fixed
    }

    @Override
    public List<Path> recentNotebooks() {
        return List.of();
    }

    @Override
    public List<String> recentSearches() {
        return List.of();
    }

    @Override
    public void searched(String query) {
        // a picture leaves no trace
    }

    @Override
    public OpenPages openPages(Path notebook) {
        return OpenPages.NONE;
    }

    @Override
    public void openPages(Path notebook, OpenPages pages) {
        // a picture leaves no trace
    }

    @Override
    public void opened(Path notebook) {
        // a picture leaves no trace
    }
}
