package app.syntopic.workspace;

import app.syntopic.model.NotePath;

/// The file of a note changed since it was opened for editing; nothing was written. The message is a sentence.
public final class ChangedOutsideException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;

    public ChangedOutsideException(NotePath note) {
        super("“" + note.name() + "” was changed by another program since you opened it; nothing was overwritten.");
        this.note = note;
    }

    public NotePath note() {
        return note;
    }
}
