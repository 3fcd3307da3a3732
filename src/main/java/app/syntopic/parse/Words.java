package app.syntopic.parse;

/// Questions about single characters of running text that several readers ask.
final class Words {

    private Words() {}

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-';
    }

    /// Whether a letter or digit stands at `i`.
    static boolean isLetterAt(CharSequence text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    static boolean isSpaceAt(CharSequence text, int i) {
        return i >= 0 && i < text.length() && isSpace(text.charAt(i));
    }

    /// White space of any kind, no-break spaces included.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    static int skipSpaces(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The end of `text` up to `to`, white space left out, but not before `from`.
    static int trimEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
