package app.syntopic.model;

import java.text.Normalizer;

/// Finds the words of a text and reduces each to what makes it the same word: case, diacritics, typographic signs, a
/// final `’s`, plural and British spelling are gone. What is left need not be a word: it is only the same for both.
///
/// A word is letters, digits and the marks on them, an apostrophe between letters, and `+` or `#` at its end (`C++`,
/// `C#`). Does not allocate for a word in ASCII.
public final class WordFold {

    private static final int ASCII = 0x80;

    private WordFold() {}

    /// The start of the first word at or after `from`; the text's length when there is none.
    public static int nextWord(String text, int from) {
        int i = from;
        while (i < text.length() && !isLetter(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, text.length());
    }

    /// The end, exclusive, of the word that starts at `start`.
    public static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (isLetter(text, i) || isInnerApostrophe(text, start, i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        int signs = i;
        while (signs < text.length() && (text.charAt(signs) == '+' || text.charAt(signs) == '#')) {
            signs++;
        }
        boolean ends = signs == text.length() || !isLetter(text, signs);
        return i > start && ends ? signs : i;
    }

    /// Appends the word `start..end` of the text, folded.
    public static void append(String text, int start, int end, StringBuilder folded) {
        int from = folded.length();
        if (isAscii(text, start, end)) {
            appendLetters(text, start, end, folded);
        } else {
            String typed = typewritten(text.substring(start, end));
            appendLetters(typed, 0, typed.length(), folded);
        }
        Spelling.fold(folded, from);
    }

    /// In lower case, without apostrophes and without `'s` at the end.
    private static void appendLetters(String text, int start, int end, StringBuilder folded) {
        boolean genitive =
                end - start > 2
                        && text.charAt(end - 2) == '\''
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        int limit = genitive ? end - 2 : end;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + ('a' - 'A')));
            } else if (c < ASCII) {
                if (c != '\'') {
                    folded.append(c);
                }
            } else {
                int point = text.codePointAt(i);
                folded.appendCodePoint(Character.toLowerCase(point));
                i += Character.charCount(point) - 1;
            }
        }
    }

    private static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int point = text.codePointAt(i);
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.OTHER_NUMBER,
                            Character.LETTER_NUMBER ->
                            true;
                    default -> false;
                };
    }

    private static boolean isInnerApostrophe(String text, int start, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == 'ʼ')
                && i > start
                && i + 1 < text.length()
                && Character.isLetter(text.codePointBefore(i))
                && Character.isLetter(text.codePointAt(i + 1));
    }

    private static boolean isAscii(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /// Letters as a typewriter has them: Latin and Greek ones without diacritics, ligatures and full-width forms as
    /// usual letters, every apostrophe the straight one. Marks of other scripts make other letters and stay.
    private static String typewritten(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        boolean bare = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean diacritic = c >= '\u0300' && c <= '\u036F';
            if (!diacritic) {
                Character.UnicodeScript script = Character.UnicodeScript.of(decomposed.codePointAt(i));
                bare = script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
                appendTypewritten(c, plain);
            } else if (!bare) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void appendTypewritten(char c, StringBuilder plain) {
        switch (c) {
            case '’', '‘', 'ʼ' -> plain.append('\'');
            case 'ß', 'ẞ' -> plain.append("ss");
            case 'ø', 'Ø' -> plain.append('o');
            case 'æ', 'Æ' -> plain.append("ae");
            case 'œ', 'Œ' -> plain.append("oe");
            case 'ł', 'Ł' -> plain.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
            case 'þ', 'Þ' -> plain.append("th");
            case 'ı' -> plain.append('i');
            case 'ς' -> plain.append('σ');
            default -> plain.append(c);
        }
    }
}
