package app.syntopic.workspace;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;

import org.jspecify.annotations.Nullable;

/// A note that could not be written as a file for others.
public final class NotExportedException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    NotExportedException(Sentence sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
