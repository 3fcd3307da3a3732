package app.syntopic.model;

import org.jspecify.annotations.Nullable;

/// Something that may well go wrong, with a sentence for the reader that says what to do. As the message, it is
/// English.
public abstract class ExpectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    protected ExpectedException(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /// What happened, for the reader.
    public final Sentence sentence() {
        return sentence;
    }
}
