package app.syntopic.picture;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;

/// A picture that is broken, too large, or asks for too much.
public final class UnreadablePictureException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    private static Sentence damaged() {
        return Sentence.of("it is damaged, or not of the kind that its name says");
    }

    private UnreadablePictureException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }

    private UnreadablePictureException(Sentence sentence) {
        super(sentence, null);
    }

    /// Where its bytes turn out damaged.
    public static UnreadablePictureException broken(Throwable cause) {
        return new UnreadablePictureException(damaged(), cause);
    }

    static UnreadablePictureException ofUnknownKind() {
        return new UnreadablePictureException(damaged());
    }

    static UnreadablePictureException tooLarge(int width, int height) {
        return new UnreadablePictureException(Sentence.of("with {0} × {1} pixels it is too large", width, height));
    }

    static UnreadablePictureException takesTooLong() {
        return new UnreadablePictureException(Sentence.of("drawing it takes too long"));
    }

    static UnreadablePictureException tooMuch() {
        return new UnreadablePictureException(Sentence.of("its drawing asks for too much"));
    }
}
