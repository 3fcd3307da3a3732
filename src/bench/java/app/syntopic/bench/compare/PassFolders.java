package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.MadeNotebook;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import java.nio.file.Path;
import java.util.Optional;

/// Where a pass finds what it works on.
///
/// @param work a folder the passes of one comparison share: caches of Syntopic, the yardstick's file
record PassFolders(MadeNotebook notebook, Path work) {

    Workspace openWorkspace() {
        return NotebookWorkspace.open(notebook.notes(), Optional.of(data()));
    }

    Path data() {
        return work.resolve("syntopic");
    }

    Path fts5() {
        return work.resolve("fts5.db");
    }
}
