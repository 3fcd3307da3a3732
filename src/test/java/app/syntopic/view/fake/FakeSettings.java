package app.syntopic.view.fake;

import app.syntopic.workspace.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Settings that are forgotten.
public final class FakeSettings implements Settings {

    private Theme theme = Theme.LIGHT;
    private WindowSize size = new WindowSize(1440, 900, false);
    private int zoom = 100;
    private boolean context = true;
    private final List<Path> recent = new ArrayList<>();

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public void theme(Theme value) {
        theme = value;
    }

    @Override
    public WindowSize windowSize() {
        return size;
    }

    @Override
    public void windowSize(WindowSize value) {
        size = value;
    }

    @Override
    public int zoomPercent() {
        return zoom;
    }

    @Override
    public void zoomPercent(int percent) {
        zoom = percent;
    }

    @Override
    public boolean contextShown() {
        return context;
    }

    @Override
    public void contextShown(boolean shown) {
        context = shown;
    }

    @Override
    public List<Path> recentNotebooks() {
        return List.copyOf(recent);
    }

    @Override
    public void opened(Path notebook) {
        recent.addFirst(notebook);
    }
}
