package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.WordFold;

import java.util.Arrays;

/// The words of a text, each folded, side by side as they stand in a label's key.
final class FoldedText {

    private final String text;
    private final StringBuilder folded;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] foldedEnds = new int[32];
    private int words;

    FoldedText(String text) {
        this.text = text;
        this.folded = new StringBuilder(text.length());
        for (int start = WordFold.nextWord(text, 0); start < text.length(); ) {
            int end = WordFold.wordEnd(text, start);
            add(start, end);
            start = WordFold.nextWord(text, end);
        }
    }

    private void add(int start, int end) {
        if (words == starts.length) {
            starts = Arrays.copyOf(starts, words * 2);
            ends = Arrays.copyOf(ends, words * 2);
            foldedEnds = Arrays.copyOf(foldedEnds, words * 2);
        }
        WordFold.append(text, start, end, folded);
        starts[words] = start;
        ends[words] = end;
        foldedEnds[words++] = folded.length();
    }

    int words() {
        return words;
    }

    int start(int word) {
        return starts[word];
    }

    /// The end of a word in the text, without a final `’s`.
    int end(int word) {
        int end = ends[word];
        boolean genitive =
                end - starts[word] > 2 && text.charAt(end - 1) == 's' && "'’ʼ".indexOf(text.charAt(end - 2)) >= 0;
        return genitive ? end - 2 : end;
    }

    int keyStart(int word) {
        return word == 0 ? 0 : foldedEnds[word - 1];
    }

    int keyEnd(int word) {
        return foldedEnds[word];
    }

    char keyCharAt(int i) {
        return folded.charAt(i);
    }

    /// The key of the words `first..last`.
    FoldedLabel label(int first, int last) {
        return new FoldedLabel(
                isAcronym(first, last)
                        ? text.substring(starts[first], end(first))
                        : folded.substring(keyStart(first), keyEnd(last)));
    }

    /// Whether the words are one that is matched by case.
    boolean isAcronym(int first, int last) {
        return first == last && FoldedLabel.isAcronym(text, starts[first], end(first));
    }

    /// Whether a label may begin with a word: an article in front is no part of one.
    boolean mayBegin(int word) {
        return !FoldedLabel.startsWithArticle(text, starts[word]);
    }

    /// Whether a label may go on from a word to the next one: only white space, a hyphen, a slash, an ampersand or a
    /// full stop inside a name stands between.
    boolean joins(int word) {
        int from = ends[word];
        int to = starts[word + 1];
        int signs = 0;
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blanks++;
            } else if ("-‐‑–_/.&".indexOf(c) >= 0) {
                signs++;
            } else {
                return false;
            }
        }
        boolean ampersand = signs == 1 && blanks == 2 && text.charAt(from + 1) == '&';
        return signs == 0 || signs == 1 && blanks == 0 || ampersand;
    }
}
