package app.syntopic.workspace;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

/// The file of a note changed since it was opened for editing; nothing was written.
public final class ChangedOutsideException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;

    public ChangedOutsideException(NotePath note) {
        super(
                Sentence.of(
                        "“{0}” was changed by another program since you opened it; nothing was overwritten.",
                        note.name()),
                null);
        this.note = note;
    }

    public NotePath note() {
        return note;
    }
}
