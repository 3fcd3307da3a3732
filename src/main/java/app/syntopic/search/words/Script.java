package app.syntopic.search.words;

/// What the scanner must know about code points.
final class Script {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final boolean[] ASCII_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII_WORD.length; c++) {
            ASCII_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Script() {}

    /// Whether texts in this script set no spaces between words that could be relied on: Han, kana, Hangul.
    static boolean isUnspaced(int c) {
        if (c < 0x1100) {
            return false;
        }
        return c <= 0x11FF
                || c >= 0x2E80 && c <= 0x2FDF
                || c >= 0x3005 && c <= 0x3007
                || c >= 0x3041 && c <= 0x30FF && c != 0x30FB
                || c >= 0x3105 && c <= 0x318E
                || c >= 0x31A0 && c <= 0x31FF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF66 && c <= 0xFFDC
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    static boolean isAsciiWord(char c) {
        return c < ASCII_WORD.length && ASCII_WORD[c];
    }

    static boolean isWord(int c) {
        if (c < ASCII_WORD.length) {
            return ASCII_WORD[c];
        }
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    /// Belongs to the word it follows but starts none: combining marks, invisible joiners.
    static boolean isInWordOnly(int c) {
        if (c < 0x80) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isInvisible(c);
        };
    }

    static boolean isInvisible(int c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
    }

    /// A hyphen that joins; dashes do not.
    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑' || c == '－';
    }
}
