package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.IntendedChange.Moved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A change of several notes that its program did not finish, because it was killed or the power failed: takes back
/// what was done of it. A note that somebody changed since stays as it is.
///
/// Taking back is the rule: nobody knows whether the reader still wants the rest. Only a change that reached all its
/// notes stays.
public final class BrokenOffChange {

    private final ChangeJournal journal;
    private final NotebookFolder folder;
    private final NoteFiles files;

    public BrokenOffChange(ChangeJournal journal, NotebookFolder folder, NoteHistory history) {
        this.journal = journal;
        this.folder = folder;
        this.files = new NoteFiles(folder, history);
    }

    /// What came of it.
    public sealed interface Outcome {

        /// There was nothing to take back.
        record Nothing() implements Outcome {}

        /// @param from what was to get another name; empty when words were replaced
        /// @param changed notes that changed since and stay as they are
        /// @param unwritable notes that could not be taken back; the next start tries again
        /// @param moved the file that lies where it lay before
        record TakenBack(
                String from, String to, List<NotePath> changed, List<NotePath> unwritable, Optional<Moved> moved)
                implements Outcome {}

        /// Nothing was taken back, as another program has the notebook.
        record Waiting(String from, String to) implements Outcome {}

        /// @param kept where the damaged file is
        record Damaged(Path kept) implements Outcome {}

        /// @param reason part of a sentence
        record Unreadable(Sentence reason) implements Outcome {}
    }

    /// @param mayWrite whether this program has the notebook's lock; otherwise it only looks
    public Outcome takeBack(boolean mayWrite) {
        if (!journal.isThere()) {
            return new Outcome.Nothing();
        }
        try (ChangeJournal.Running running = journal.claim().orElse(null)) {
            if (running == null || !journal.isThere()) {
                // another program is about to finish it
                return new Outcome.Nothing();
            }
            Optional<IntendedChange> change = journal.read();
            if (mayWrite) {
                return change.isPresent() ? takeBack(change.get(), running) : new Outcome.Damaged(journal.putAside());
            }
            return new Outcome.Waiting(
                    change.map(IntendedChange::from).orElse(""), change.map(IntendedChange::to).orElse(""));
        } catch (IOException unreadable) {
            return new Outcome.Unreadable(WriteFailure.reason(unreadable));
        }
    }

    private Outcome takeBack(IntendedChange change, ChangeJournal.Running running) {
        TakingBack attempt = new TakingBack(change, folder, files);
        if (attempt.isWhole()) {
            running.forget();
            return new Outcome.Nothing();
        }
        attempt.run();
        if (attempt.unwritable().isEmpty()) {
            running.forget();
        }
        return new Outcome.TakenBack(
                change.from(), change.to(), attempt.changed(), attempt.unwritable(), attempt.movedBack());
    }
}
