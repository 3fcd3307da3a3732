package app.syntopic.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /// The folder of the full-text index of attached transcripts.
    public Path transcripts() {
        return folder.resolve("transcripts");
    }

    /// The file on which transcripts that index holds.
    public Path transcriptList() {
        return folder.resolve("transcripts.json");
    }

    /// The folder of earlier versions of notes.
    public Path history() {
        return folder.resolve("history");
    }

    /// The folder of what was typed in each note.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// The file on a change of several notes while it is made.
    public Path change() {
        return folder.resolve("change");
    }

    /// The file that is locked while a program changes several notes as one.
    public Path changeLock() {
        return folder.resolve("change.lock");
    }

    /// The folder of notes that were removed.
    public Path trash() {
        return folder.resolve("trash");
    }

    /// The file on what was read how far, and of bookmarks.
    public Path reading() {
        return folder.resolve("reading.json");
    }

    /// The file on where the graph's nodes are drawn.
    public Path graph() {
        return folder.resolve("graph.json");
    }

    /// The file that is locked while a program has the notebook open.
    public Path lock() {
        return folder.resolve("lock");
    }

    /// Deletes the full-text index, whatever is in its folder. Only for whoever holds the [NotebookLock].
    public void deleteIndex() throws IOException {
        if (!Files.exists(index(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(index())) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
