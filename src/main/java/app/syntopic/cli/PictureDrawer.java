package app.syntopic.cli;

import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Draws the window into a file. The root of the program gives it to the command, which knows nothing of windows.
@FunctionalInterface
public interface PictureDrawer {

    /// @throws IllegalArgumentException with a sentence when the view named does not exist
    /// @throws IOException when the file cannot be written
    void draw(Workspace workspace, Request request) throws IOException;

    /// @param view what to show: `library`, `reader:NOTE`, `concept:LABEL`, `search:QUERY`, …
    /// @param width in pixels
    /// @param height in pixels
    /// @param zoomPercent the size of everything
    /// @param language of the window; empty for that of the system
    record Request(
            String view,
            int width,
            int height,
            boolean dark,
            int zoomPercent,
            boolean highContrast,
            Optional<Locale> language,
            Path file) {

        public Request(String view, int width, int height, boolean dark, Path file) {
            this(view, width, height, dark, 100, false, Optional.empty(), file);
        }
    }
}
