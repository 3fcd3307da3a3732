package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.util.ArrayList;
import java.util.List;

/// Takes steps of changes back, each while its note holds what the step wrote. For [NoteWriter], which sees to it that
/// one thing happens at a time.
record StepsBack(NoteFiles files) {

    /// Takes one step back. What it wrote goes into the history.
    ///
    /// @throws NoteFileException when that is not possible; then the note is as it was
    void undo(ChangeStep step) {
        switch (step) {
            case ChangeStep.Moved moved -> files.move(moved.to(), moved.note());
            case ChangeStep.Made made -> {
                files.keep(made.note(), unchanged(made.note(), made.after()));
                files.delete(made.note());
            }
            case ChangeStep.Changed(var note, var before, var after) -> {
                byte[] now = unchanged(note, after);
                byte[] earlier = NoteFiles.kept(note, before);
                files.keep(note, now);
                files.replace(note, now, earlier);
            }
        }
    }

    /// Takes steps back, the last first, and keeps nothing of what they wrote.
    ///
    /// @return notes that stay as they are
    List<NotePath> all(List<ChangeStep> steps) {
        List<NotePath> left = new ArrayList<>();
        for (ChangeStep step : steps.reversed()) {
            try {
                erase(step);
            } catch (NoteFileException inTheWay) {
                left.add(inTheWay.note());
            }
        }
        return left;
    }

    private void erase(ChangeStep step) {
        switch (step) {
            case ChangeStep.Moved moved -> files.move(moved.to(), moved.note());
            case ChangeStep.Made made -> {
                unchanged(made.note(), made.after());
                files.delete(made.note());
            }
            case ChangeStep.Changed(var note, var before, var after) ->
                    files.replace(note, unchanged(note, after), NoteFiles.kept(note, before));
        }
    }

    private byte[] unchanged(NotePath note, String fingerprint) {
        byte[] now = files.read(note);
        NoteFiles.requireUnchanged(note, fingerprint, now);
        return now;
    }
}
