package app.syntopic.workspace;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;

/// A note that cannot be read or written now.
public final class NoteUnavailableException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;

    public NoteUnavailableException(NotePath note, Sentence sentence, Throwable cause) {
        super(sentence, cause);
        this.note = note;
    }

    public NotePath note() {
        return note;
    }

    /// Whether the note is gone from where it was.
    public boolean isMissing() {
        return getCause() instanceof NoteFileException refused && refused.reason() == NoteFileException.Reason.MISSING;
    }
}
