package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps the caches equal to the files.
public interface Indexing {

    /// Compares disk and caches and takes over what differs. Searches and lists work meanwhile on what is there.
    ///
    /// @param progress called from a worker thread, at most some ten times a second
    /// @throws NotebookUnavailableException when the caches cannot be written, as on a full disk; what was made durable
    ///   before stays, and no note is touched
    Report refresh(Consumer<Progress> progress);

    /// Throws the caches away and builds them again.
    ///
    /// @throws NotebookUnavailableException when another program keeps them, or they cannot be written
    Report rebuild(Consumer<Progress> progress);

    /// Whether another program has the notebook open and keeps the caches: then this one only reads them, as they are.
    boolean isElsewhere();

    /// Asks a running refresh to stop; what it took over stays.
    void cancel();

    /// Takes over what other programs change, from now on and soon after they do. To ask again changes nothing.
    ///
    /// @return why such changes are taken over late or not at all, where they are
    Optional<Sentence> follow();

    /// Calls back, from a worker thread, after caches changed, and, naming no note, after pictures beside notes did.
    /// Close the subscription to end it.
    Subscription onChange(Consumer<Change> listener);

    /// Calls back, from a worker thread, when a note lies elsewhere, whoever moved it, before [#onChange] tells of both
    /// places. What the workspace itself keeps of the note has followed by then. A move may be told twice.
    Subscription onMove(Consumer<Move> listener);

    /// Calls back, from a worker thread, when files were written and the caches could not follow. They are tried again
    /// with the next change and by [#refresh].
    Subscription onBehind(Consumer<Behind> listener);

    /// Calls back, from any thread, after the index turned out to be unusable and was emptied, with a sentence on it;
    /// at once when that was so when the notebook was opened. The next [#refresh] builds it again: whoever listens has
    /// to see to that.
    Subscription onLost(Consumer<Sentence> listener);

    /// @param saved notes whose files are written, but whose words are not found yet; none when they cannot be named
    record Behind(Set<NotePath> saved, Sentence reason) {
        public Behind {
            saved = Set.copyOf(saved);
        }
    }

    record Move(NotePath from, NotePath to) {}

    /// @param total how many notes there are to look at; 0 while that is not known
    record Progress(int done, int total) {}

    record Report(int added, int modified, int removed, int unchanged, double seconds, boolean cancelled) {}

    /// @param everything more changed than is worth naming
    record Change(Set<NotePath> notes, boolean everything) {
        public Change {
            notes = Set.copyOf(notes);
        }

        /// Whether a note is among what changed, or may be.
        public boolean concerns(NotePath note) {
            return everything || notes.contains(note);
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
