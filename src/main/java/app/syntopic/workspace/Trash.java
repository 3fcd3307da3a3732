package app.syntopic.workspace;

import app.syntopic.model.NotePath;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Notes that were removed, and what lay beside them. Methods throw [NoteUnavailableException] when a file cannot be
/// read or written; then it stays where it is.
public interface Trash {

    /// Moves a note to the trash.
    Removed remove(NotePath note);

    /// What is in it, the last removed first.
    List<Removed> all();

    /// Puts a file back where it was, or beside it under another name where one was made there since.
    ///
    /// @return where it lies again
    NotePath restore(Removed removed);

    /// Files beside notes that nothing in the notebook names. Reads all of it, which takes a while.
    Unused unused();

    /// Moves those of some files to the trash that are unused still. Reads all of the notebook as well.
    Cleared clear(Collection<NotePath> files);

    /// @param id tells it from all others
    record Removed(NotePath note, String id, Instant removed) {}

    /// @param files in the order of their paths
    /// @param unread notes and folders that cannot be read, and may name some of the files
    record Unused(List<UnusedFile> files, List<String> unread) {

        public Unused {
            files = List.copyOf(files);
            unread = List.copyOf(unread);
        }
    }

    /// @param path from the notebook's root
    record UnusedFile(NotePath path, long bytes, Instant modified) {}

    /// @param left files that are used by now, or cannot be moved
    record Cleared(List<Removed> removed, List<NotePath> left) {

        public Cleared {
            removed = List.copyOf(removed);
            left = List.copyOf(left);
        }
    }
}
