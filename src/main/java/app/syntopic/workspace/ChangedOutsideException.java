package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

/// The file of a note changed since it was opened for editing; nothing was written. It carries a sentence for the
/// reader; as the message, it is English.
public final class ChangedOutsideException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;

    private final transient Sentence sentence;

    public ChangedOutsideException(NotePath note) {
        this(
                note,
                Sentence.of(
                        "“{0}” was changed by another program since you opened it; nothing was overwritten.",
                        note.name()));
    }

    private ChangedOutsideException(NotePath note, Sentence sentence) {
        super(sentence.toString());
        this.note = note;
        this.sentence = sentence;
    }

    /// What happened, for the reader.
    public Sentence sentence() {
        return sentence;
    }

    public NotePath note() {
        return note;
    }
}
