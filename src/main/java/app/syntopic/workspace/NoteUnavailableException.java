package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;

/// A note that cannot be read or written now. It carries a sentence for the reader; as the message, it is English.
public final class NoteUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;

    private final transient Sentence sentence;

    public NoteUnavailableException(NotePath note, Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
        this.note = note;
    }

    /// What happened, for the reader.
    public Sentence sentence() {
        return sentence;
    }

    public NotePath note() {
        return note;
    }

    /// Whether the note is gone from where it was.
    public boolean isMissing() {
        return getCause() instanceof NoteFileException refused && refused.reason() == NoteFileException.Reason.MISSING;
    }
}
