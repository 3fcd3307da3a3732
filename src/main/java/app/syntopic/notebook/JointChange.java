package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes of several notes that [NoteWriter#undo] takes back as one. Each note is still written on its own: one that
/// cannot be leaves the others. Where the change was written down before, it is whole once [#done] says so, and taken
/// back by [#close] or by a later start of the program when it is not. For one thread.
public final class JointChange implements AutoCloseable {

    private final NoteWriter writer;
    private final Optional<ChangeJournal.Entry> entry;
    private final Optional<ChangeJournal.Running> journaled;
    private final List<ChangeStep> steps = new ArrayList<>();
    private boolean settled;

    JointChange(NoteWriter writer, Optional<ChangeJournal.Entry> entry) {
        this.writer = writer;
        this.entry = entry;
        this.journaled = entry.map(ChangeJournal.Entry::begin);
    }

    /// Makes a new note, and the folders above it.
    public void create(NotePath note, byte[] bytes) {
        steps.add(writer.make(note, bytes));
    }

    /// Replaces what a note holds; the same bytes write nothing.
    ///
    /// @param fingerprint of the bytes that the change was made from
    public void save(NotePath note, String fingerprint, byte[] bytes) {
        writer.change(note, fingerprint, bytes).ifPresent(steps::add);
    }

    /// Gives a note another path.
    ///
    /// @throws NoteFileException also when there is a note already
    public void move(NotePath from, NotePath to) {
        steps.add(writer.move(from, to));
    }

    /// The change is whole: nothing takes it back but [NoteWriter#undo].
    public void done() {
        settled = true;
        journaled.ifPresent(ChangeJournal.Running::forget);
    }

    /// Takes everything back that was done so far, the last first; nothing of it is left for [NoteWriter#undo]. A disk
    /// that had room for a change has room to take it back, as long as nobody else fills it.
    ///
    /// @return notes that stay as the change made them: they changed since, or cannot be written; the next start of the
    ///   program tries again
    public List<NotePath> rollBack() {
        List<NotePath> left = writer.rollBack(steps);
        steps.clear();
        settled = true;
        if (left.isEmpty()) {
            journaled.ifPresent(ChangeJournal.Running::forget);
        }
        return left;
    }

    /// From now on the whole is the last change.
    @Override
    public void close() {
        try {
            if (journaled.isPresent() && !settled) {
                rollBack();
            }
            if (!steps.isEmpty()) {
                writer.lastChange(steps, entry);
            }
        } finally {
            journaled.ifPresent(ChangeJournal.Running::close);
        }
    }
}
