package app.syntopic.workspace.rewrite;

/// A text that lets itself be looked at so many times and no more: what stops a regular expression that would try
/// forever.
final class PatientText implements CharSequence {

    private static final int MOST_LOOKS = 40_000_000;

    private final String text;
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    static final class ImpatientException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) {
            throw new ImpatientException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
