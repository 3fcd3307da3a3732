package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteFileException;

/// A note that cannot be read or written now. The message is a sentence for the reader.
public final class NoteUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;

    public NoteUnavailableException(NotePath note, String sentence, Throwable cause) {
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
