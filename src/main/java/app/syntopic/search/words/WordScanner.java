package app.syntopic.search.words;

/// Finds the words of a text, one after the other, without changing a letter.
///
/// A compound of words joined by hyphens or dots (`pre-training`, `GPT-4`, `example.org`) comes as its parts and then
/// as a whole, all at one position, so that each way to write it can be found. Scripts without spaces come as
/// overlapping pairs of characters, and the last character of a run by itself. Not thread-safe; made to be reused.
public final class WordScanner {

    /// The most parts of a compound; what goes on after that are words of their own.
    private static final int MOST_PARTS = 6;

    private static final int LONGEST_BEFORE_SIGNS = 2;
    private static final int MOST_SIGNS = 2;

    private String text = "";
    private int at;
    private int start;
    private int end;
    private boolean newPosition;
    private boolean whole;
    private boolean pairs;
    private boolean runEnds;
    private int compoundStart;
    private int parts;
    private boolean wholeIsDue;

    public void reset(String newText) {
        text = newText;
        at = 0;
        start = 0;
        end = 0;
        parts = 0;
        wholeIsDue = false;
        whole = false;
        pairs = false;
        runEnds = false;
    }

    /// Goes to the next word. False at the text's end.
    public boolean next() {
        whole = false;
        if (wholeIsDue) {
            wholeIsDue = false;
            whole = true;
            newPosition = false;
            start = compoundStart;
            parts = 0;
            return true;
        }
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c < 0x80) {
                if (Script.isAsciiWord(c)) {
                    readWord();
                    return true;
                }
                at++;
            } else if (startsAt(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(int c) {
        if (Script.isUnspaced(c)) {
            readPair();
            return true;
        }
        if (Script.isWord(c)) {
            readWord();
            return true;
        }
        at += Character.charCount(c);
        return false;
    }

    /// Where the word starts in the text.
    public int start() {
        return start;
    }

    /// Where it ends, exclusive.
    public int end() {
        return end;
    }

    /// Whether the word stands after the previous one; false when it is another reading of the same place.
    public boolean isNewPosition() {
        return newPosition;
    }

    /// Whether this is a compound as a whole, after its parts.
    public boolean isWhole() {
        return whole;
    }

    /// Whether this is one or two characters of a script without spaces.
    public boolean isOfUnspacedScript() {
        return pairs;
    }

    /// Whether this is the last character of a run in such a script: it stands in the pair before it already.
    public boolean isLastOfRun() {
        return pairs && runEnds;
    }

    private void readPair() {
        start = at;
        at += Character.charCount(text.codePointAt(at));
        boolean pair = at < text.length() && Script.isUnspaced(text.codePointAt(at));
        end = pair ? at + Character.charCount(text.codePointAt(at)) : at;
        pairs = true;
        runEnds = !pair;
        newPosition = true;
        parts = 0;
    }

    private void readWord() {
        pairs = false;
        start = at;
        int i = withSigns(lettersEnd());
        end = i;
        at = i;
        newPosition = parts == 0;
        if (parts == 0) {
            compoundStart = start;
        }
        boolean goesOn = parts + 1 < MOST_PARTS && isCompoundSign(i);
        if (goesOn) {
            parts++;
            at = i + 1;
        } else if (parts > 0) {
            wholeIsDue = true;
        }
    }

    private int lettersEnd() {
        int i = start;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (Script.isAsciiWord(c)) {
                i++;
            } else {
                int letter = text.codePointAt(i);
                boolean inside =
                        c >= 0x80 && (Script.isWord(letter) || Script.isInWordOnly(letter)) || joins(i, letter);
                if (!inside) {
                    break;
                }
                i += Character.charCount(letter);
            }
        }
        return i;
    }

    /// Whether a sign inside a word belongs to it: an apostrophe between letters, a point or comma between digits.
    /// Behind an article that lost its vowel, the word starts anew: `l’homme`.
    private boolean joins(int i, int c) {
        if (i == start || i + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(i);
        int after = text.codePointAt(i + 1);
        if (Script.isApostrophe(c)) {
            boolean inside = Character.isLetter(before) && Character.isLetter(after) && !Script.isUnspaced(after);
            if (inside && Elision.isArticle(text, start, i) && lettersAt(i + 1) >= 3) {
                start = i + 1;
            }
            return inside;
        }
        if (c == '.') {
            return isDigit(before) && isDigit(after);
        }
        return c == ',' && isDigit(before) && threeDigitsAt(i + 1);
    }

    private boolean threeDigitsAt(int i) {
        return i + 3 <= text.length()
                && isDigit(text.charAt(i))
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 == text.length() || !isDigit(text.charAt(i + 3)));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int lettersAt(int from) {
        int i = from;
        while (i < text.length() && i - from < 3 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    /// `C++`, `F#`: signs right behind a short word and nothing behind them.
    private int withSigns(int wordEnd) {
        int i = wordEnd;
        while (i < text.length() && i - wordEnd < MOST_SIGNS && isSign(text.charAt(i))) {
            i++;
        }
        if (i == wordEnd || wordEnd - start > LONGEST_BEFORE_SIGNS) {
            return wordEnd;
        }
        boolean ends = i == text.length() || !Script.isWord(text.codePointAt(i)) && !isSign(text.charAt(i));
        return ends && Character.isLetter(text.codePointBefore(wordEnd)) ? i : wordEnd;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '#';
    }

    private boolean isCompoundSign(int i) {
        if (i + 1 >= text.length()) {
            return false;
        }
        char sign = text.charAt(i);
        return (Script.isHyphen(sign) || sign == '.' || sign == '_') && Script.isWord(text.codePointAt(i + 1));
    }
}
