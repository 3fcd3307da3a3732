package app.syntopic.parse;

import java.util.ArrayList;
import java.util.List;

/// A line of a text: `start..end` without white space around it, empty for a blank line.
///
/// @param indent columns of white space in front, a tab counting 4
record FlatLine(int start, int end, int indent) {

    private static final int TAB_COLUMNS = 4;

    /// The lines of `text` from `from` on; `\n`, `\r\n` and `\r` end a line.
    static List<FlatLine> of(String text, int from) {
        List<FlatLine> lines = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(trimmed(text, start, end));
            boolean twoSigns = text.startsWith("\r\n", end);
            start = end + (twoSigns ? 2 : 1);
        }
        return lines;
    }

    private static FlatLine trimmed(String text, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && isBlank(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? TAB_COLUMNS : 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new FlatLine(start, end, indent);
    }

    /// White space of every kind, the no-break space and the byte-order mark included.
    static boolean isBlank(char c) {
        return Words.isSpace(c) || c == '\uFEFF';
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
