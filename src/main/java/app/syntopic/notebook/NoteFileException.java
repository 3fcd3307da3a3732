package app.syntopic.notebook;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// A note's file cannot be read or written; nothing was changed.
public final class NoteFileException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    private final transient NotePath note;
    private final Reason reason;

    NoteFileException(NotePath note, Reason reason, Sentence sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.note = note;
        this.reason = reason;
    }

    static NoteFileException missing(NotePath note, NoSuchFileException cause) {
        Sentence sentence = Sentence.of("“{0}” is no longer there; it was moved or deleted.", note.name());
        return new NoteFileException(note, Reason.MISSING, sentence, cause);
    }

    /// The sentence for a failure of the place beside the notebook where versions and typed text are kept.
    public static Sentence notKept(IOException cause) {
        return Sentence.of("What you type cannot be kept beside the notebook: {0}.", WriteFailure.reason(cause));
    }

    public NotePath note() {
        return note;
    }

    public Reason reason() {
        return reason;
    }

    /// What is in the way, for a caller that treats some of it differently.
    public enum Reason {
        MISSING,
        /// There, but not readable: permission, a folder of that name, a device that fails.
        UNREADABLE,
        TOO_LARGE,
        /// The path leads out of the notebook or is none.
        OUTSIDE,
        /// Its bytes are not those the change was made from.
        CHANGED_OUTSIDE,
        /// A note was to be created where there is one.
        EXISTS,
        /// The folder, the file or the disk takes no writes.
        NOT_WRITABLE,
        /// A character cannot be written in the file's encoding.
        NOT_ENCODABLE
    }
}
