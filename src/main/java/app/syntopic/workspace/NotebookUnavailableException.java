package app.syntopic.workspace;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;

/// A notebook that cannot be opened, or what is kept beside it cannot be read or written.
public final class NotebookUnavailableException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    public NotebookUnavailableException(Sentence sentence) {
        super(sentence, null);
    }

    public NotebookUnavailableException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// For a part of the notebook that failed, with what that has to say.
    NotebookUnavailableException(ExpectedException cause) {
        super(cause.sentence(), cause);
    }
}
