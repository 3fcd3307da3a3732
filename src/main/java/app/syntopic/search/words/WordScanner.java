package app.syntopic.search.words;

/// Finds the words of a text, one after the other, without changing a letter.
///
/// A compound of words joined by hyphens or dots (`pre-training`, `GPT-4`, `example.org`) comes as its parts and then
/// as a whole, all at one position, so that each way to write it can be found. Scripts without spaces come as
/// overlapping pairs of characters, and the last character of a run by itself. Not thread-safe; made to be reused.
public final class WordScanner {

    /// The most parts of a compound; what goes on after that are words of their own.
    static final int MOST_PARTS = 6;

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
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Script.isUnspaced(c)) {
                readPair();
                return true;
            }
            if (Script.isWord(c)) {
                readWord();
                return true;
            }
            at += Character.charCount(c);
        }
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
        skipElidedArticle();
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Script.isWord(c) && !Script.isInWordOnly(c) && !joins(i, c)) {
                break;
            }
            i += Character.charCount(c);
        }
        end = withSigns(i);
        at = end;
        newPosition = parts == 0;
        if (parts == 0) {
            compoundStart = start;
        }
        boolean goesOn = parts + 1 < MOST_PARTS && isCompoundSign(end);
        if (goesOn) {
            parts++;
            at = end + 1;
        } else if (parts > 0) {
            wholeIsDue = true;
        }
    }

    /// Whether a sign inside a word belongs to it: an apostrophe between letters, a point or comma between digits.
    private boolean joins(int i, int c) {
        if (i == start || i + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(i);
        int after = text.codePointAt(i + 1);
        if (Script.isApostrophe(c)) {
            return Character.isLetter(before) && Character.isLetter(after) && !Script.isUnspaced(after);
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

    /// `C++`, `F#`: signs right behind a short word and nothing behind them.
    private int withSigns(int wordEnd) {
        int i = wordEnd;
        while (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '#') && i - wordEnd < 2) {
            i++;
        }
        boolean ends = i == text.length() || !Script.isWord(text.codePointAt(i)) && text.charAt(i) != '+';
        return i > wordEnd && ends && wordEnd - start <= 2 && Character.isLetter(text.codePointBefore(wordEnd))
                ? i
                : wordEnd;
    }

    private boolean isCompoundSign(int i) {
        if (i + 1 >= text.length()) {
            return false;
        }
        char sign = text.charAt(i);
        return (Script.isHyphen(sign) || sign == '.' || sign == '_') && Script.isWord(text.codePointAt(i + 1));
    }

    /// French and Italian write `l’homme` and `dell'arte`; the article is not part of the word that is looked for.
    private void skipElidedArticle() {
        int apostrophe = -1;
        for (int i = start; i < text.length() && i - start <= 4; i++) {
            char c = text.charAt(i);
            if (Script.isApostrophe(c)) {
                apostrophe = i;
                break;
            }
            if (c >= 0x80 || !Character.isLetter(c)) {
                return;
            }
        }
        if (apostrophe > 0 && Elision.isArticle(text, start, apostrophe) && lettersAt(apostrophe + 1) >= 3) {
            start = apostrophe + 1;
        }
    }

    private int lettersAt(int from) {
        int i = from;
        while (i < text.length() && i - from < 3 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i - from;
    }
}
