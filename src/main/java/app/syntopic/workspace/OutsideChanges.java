package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.FolderWatch;
import app.syntopic.notebook.FolderWatch.Changes;
import app.syntopic.notebook.NotebookFolder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// What other programs do to the notes of a folder, followed from the first time it is asked for until it is closed.
/// Safe to share between threads.
final class OutsideChanges implements AutoCloseable {

    private final NotebookFolder folder;
    private final Consumer<Changes> listener;
    private @Nullable FolderWatch watch;
    private boolean closed;

    /// @param listener called from a thread of its own, one call at a time; it must not throw
    OutsideChanges(NotebookFolder folder, Consumer<Changes> listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /// Starts to follow, where that was not done yet.
    ///
    /// @return why changes are told late or not at all, where they are
    synchronized Optional<Sentence> follow() {
        try {
            if (watch == null && !closed) {
                watch = FolderWatch.start(folder, listener);
            }
            return watch == null ? Optional.empty() : watch.limitation();
        } catch (IOException impossible) {
            return Optional.of(
                    Sentence.of("Changes by other programs cannot be followed here; look for changes to see them."));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (watch != null) {
            try {
                watch.close();
            } catch (IOException alreadyEnded) {
                // nothing is followed any more, which is what was wanted
                watch = null;
            }
        }
    }
}
