package app.syntopic.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// Opens a notebook for the parts of the program that do not know what it is made of.
@FunctionalInterface
public interface WorkspaceOpener {

    /// @param data where caches live; empty for the platform's data folder
    /// @throws NotebookUnavailableException when the folder or its caches cannot be used
    Workspace open(Path notebook, Optional<Path> data);
}
