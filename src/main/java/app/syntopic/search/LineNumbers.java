package app.syntopic.search;

/// Tells the line of places in a text; quick when they are asked for in the text's order. Not thread-safe.
final class LineNumbers {

    private final String text;
    private int offset;
    private int line = 1;

    LineNumbers(String text) {
        this.text = text;
    }

    /// The line, from 1, that a UTF-16 offset stands in.
    int lineAt(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
        }
        int last = Math.min(wanted, text.length());
        for (; offset < last; offset++) {
            char c = text.charAt(offset);
            boolean ends = c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
            if (ends) {
                line++;
            }
        }
        return line;
    }
}
