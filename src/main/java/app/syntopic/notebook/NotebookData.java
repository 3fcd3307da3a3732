package app.syntopic.notebook;

import java.nio.file.Path;

/// What is kept about one notebook outside of it.
public record NotebookData(Path folder) {

    /// The library's cache, and beside it SQLite's own files.
    public Path database() {
        return folder.resolve("library.db");
    }

    /// The folder of the full-text index.
    public Path index() {
        return folder.resolve("index");
    }

    /// The folder of earlier versions of notes.
    public Path history() {
        return folder.resolve("history");
    }

    /// The file that is locked while a program has the notebook open.
    public Path lock() {
        return folder.resolve("lock");
    }
}
