package app.syntopic.view.shell;

import app.syntopic.model.Sentence;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the window asks of the program around it. Called on the window's thread; returns at once.
public interface Host {

    /// Opens a folder as a notebook, in place of the one in the window, which the host closes; shows it, or the welcome
    /// page with a sentence when it cannot be opened.
    void openNotebook(Path folder);

    /// Makes an empty folder and opens it as a notebook.
    ///
    /// @param refused told why, when it cannot become one; what is open then stays
    void makeNotebook(Path folder, Consumer<Sentence> refused);

    /// Opens the notebook that comes with the program.
    void openSample();

    /// Opens an address in the system's browser or player.
    void openWeb(String url);

    /// Ends the program.
    void quit();
}
