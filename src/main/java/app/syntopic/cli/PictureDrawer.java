package app.syntopic.cli;

import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;

/// Draws the window into a file. The root of the program gives it to the command, which knows nothing of windows.
@FunctionalInterface
public interface PictureDrawer {

    /// @throws IllegalArgumentException with a sentence when the view named does not exist
    /// @throws IOException when the file cannot be written
    void draw(Workspace workspace, Request request) throws IOException;

    /// @param view what to show: `library`, `reader:NOTE`, `concept:LABEL`, `search:QUERY`, …
    /// @param width in pixels
    /// @param height in pixels
    record Request(String view, int width, int height, boolean dark, Path file) {}
}
