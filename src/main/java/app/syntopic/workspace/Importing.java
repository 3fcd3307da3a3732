package app.syntopic.workspace;

import app.syntopic.model.NotePath;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Bringing in many files at once: notes in the flat form or Markdown, saved pages, and citations, each of which
/// becomes a note. What cannot come in is named with its reason and leaves all else alone.
public interface Importing {

    /// Imports files, and the files of folders among them. What came in is one change that [Authoring#undo] takes back.
    ///
    /// @param progress told of each file, from the calling thread
    /// @param cancelled asked before each file; what came in until then stays
    Report importAll(List<Path> files, Consumer<Progress> progress, BooleanSupplier cancelled);

    /// @param file the one that is being read
    record Progress(int done, int total, Path file) {}

    record Report(List<Came> came, List<Skipped> skipped, boolean cancelled) {
        public Report {
            came = List.copyOf(came);
            skipped = List.copyOf(skipped);
        }
    }

    /// @param unsure links of it that could not be told apart from text
    record Came(Path file, NotePath note, List<String> unsure) {
        public Came {
            unsure = List.copyOf(unsure);
        }
    }

    record Skipped(Path file, Why why) {}

    /// Why a file did not come in.
    enum Why {
        /// The same note is there already.
        KNOWN,
        /// Not of a kind that becomes a note.
        NO_NOTE,
        /// A picture or recording, which belongs into a note.
        ATTACHMENT,
        /// Nothing is in it.
        EMPTY,
        TOO_LARGE,
        UNREADABLE,
        /// The note could not be written.
        NOT_WRITTEN
    }
}
