package app.syntopic.workspace;

import java.nio.file.Path;
import java.util.List;

/// What the program remembers for its reader, apart from any notebook. Reading answers from memory; a change is saved a
/// moment later. May be called from any thread.
public interface Settings {

    Theme theme();

    void theme(Theme theme);

    /// The window's size when it was last closed.
    WindowSize windowSize();

    void windowSize(WindowSize size);

    /// The size of everything, in percent of its usual size: 50 to 300.
    int zoomPercent();

    /// A value outside the range is taken as its nearer end.
    void zoomPercent(int percent);

    /// Whether the pane beside a note is shown.
    boolean contextShown();

    void contextShown(boolean shown);

    /// Folders of notebooks opened before, the last first, at most ten. Some may be gone.
    List<Path> recentNotebooks();

    /// Puts a folder first among the recent ones.
    void opened(Path notebook);

    enum Theme {
        /// As the system says.
        SYSTEM,
        LIGHT,
        DARK
    }

    /// @param width in pixels before the system's scale
    record WindowSize(double width, double height, boolean maximized) {}
}
