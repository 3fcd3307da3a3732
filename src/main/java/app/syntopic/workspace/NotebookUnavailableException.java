package app.syntopic.workspace;

/// A notebook that cannot be opened. The message is a sentence that says what to do.
public final class NotebookUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotebookUnavailableException(String sentence) {
        super(sentence);
    }

    public NotebookUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
