package app.syntopic.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window. The root of the program gives it to the command line, which knows nothing of windows.
@FunctionalInterface
public interface WindowOpener {

    /// @param folder the notebook; empty for the usual one
    /// @param data where caches live; empty for the platform's data folder
    /// @return the exit code, or nothing while the window is open
    Optional<Integer> open(Optional<Path> folder, Optional<Path> data);
}
