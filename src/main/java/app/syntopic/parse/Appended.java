package app.syntopic.parse;

/// What stands behind a sentence's full stop and still belongs to it: a citation `[§ Title]`, a doubt `[?]`, a footnote
/// `[1]`, a stance `(supports:: X)`.
final class Appended {

    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 20;

    private Appended() {}

    /// The place behind all that is appended at `from`, its own full stops and the white space included; `from` when
    /// nothing is.
    static int end(String text, int from) {
        int at = from;
        while (begins(text, at)) {
            int close = closing(text, at);
            if (close < 0) {
                break;
            }
            at = close + 1;
            while (at < text.length() && ".!?".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            at = Words.skipSpaces(text, at);
        }
        return at;
    }

    /// The place of the bracket that opens what is appended and closes at `close`; -1 when nothing does.
    static int start(String text, int from, int close) {
        char open = text.charAt(close) == ']' ? '[' : '(';
        int at = text.lastIndexOf(open, close);
        return at >= from && begins(text, at) && closing(text, at) == close ? at : -1;
    }

    private static boolean begins(String text, int at) {
        if (at + 2 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '(') {
            return text.startsWith("supports::", at + 1)
                    || text.startsWith("opposes::", at + 1)
                    || text.startsWith("qualifies::", at + 1);
        }
        char next = text.charAt(at + 1);
        return c == '[' && (next == '§' || next == '?' && text.charAt(at + 2) == ']' || isLabel(text, at));
    }

    private static boolean isLabel(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_LABEL && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ']';
    }

    private static int closing(String text, int at) {
        char open = text.charAt(at);
        char close = open == '[' ? ']' : ')';
        int depth = 0;
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
