package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteTrash.Trashed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Moves notes, and what lies beside them, to the trash and back; nothing is written meanwhile. Safe to share between
/// threads.
public final class NoteRemoval {

    private final NoteFiles files;
    private final NoteWriter writer;
    private final NoteTrash trash;

    /// @param history stays with a note that is removed
    public NoteRemoval(NotebookFolder folder, NoteHistory history, NoteWriter writer, NoteTrash trash) {
        this.files = new NoteFiles(folder, history);
        this.writer = writer;
        this.trash = trash;
    }

    /// What became of several files.
    ///
    /// @param left files that could not be moved, and so stay
    public record Removed(List<Trashed> trashed, List<NotePath> left) {

        public Removed {
            trashed = List.copyOf(trashed);
            left = List.copyOf(left);
        }
    }

    /// Moves a file to the trash as it is now.
    ///
    /// @throws NoteFileException when it cannot be moved; then it stays
    public Trashed remove(NotePath file) {
        return writer.locked(() -> {
            Trashed trashed = take(file);
            thin();
            return trashed;
        });
    }

    /// Moves to the trash what of several files can be moved.
    public Removed removeAll(Collection<NotePath> all) {
        return writer.locked(() -> {
            List<Trashed> trashed = new ArrayList<>();
            List<NotePath> left = new ArrayList<>();
            for (NotePath file : all) {
                try {
                    trashed.add(take(file));
                } catch (NoteFileException stays) {
                    left.add(file);
                }
            }
            thin();
            return new Removed(trashed, left);
        });
    }

    private Trashed take(NotePath file) {
        try {
            return trash.take(file, files.leaving(file));
        } catch (NoSuchFileException e) {
            throw NoteFileException.missing(file, e);
        } catch (IOException e) {
            throw NoteFiles.unwritable(file, e);
        }
    }

    private void thin() {
        try {
            trash.thin();
        } catch (IOException unreadable) {
            // what is too old goes with a later removal
        }
    }

    /// Puts a file from the trash back.
    ///
    /// @param to where nothing may be
    /// @throws NoteFileException when it cannot be put there; then it stays in the trash
    public void restore(Trashed trashed, NotePath to) {
        writer.locked(() -> {
            files.take(to, trashed.file());
            trash.forget(trashed);
            return trashed;
        });
    }
}
