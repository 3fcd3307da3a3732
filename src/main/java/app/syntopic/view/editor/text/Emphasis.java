package app.syntopic.view.editor.text;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import java.util.List;

/// Signs around words: bold, italic, links.
public final class Emphasis {

    private Emphasis() {}

    /// Puts signs around what is selected, or the word the caret is in; takes them off where they are. What was
    /// selected stays so, and the caret stays where it was in its word.
    public static Edited toggle(String text, Span selection, String sign) {
        Span words = selection.isEmpty() ? wordAt(text, selection.start()) : trimmed(text, selection);
        int length = sign.length();
        boolean outside =
                text.startsWith(sign, words.end())
                        && words.start() >= length
                        && text.startsWith(sign, words.start() - length)
                        && !isLonger(text, words, sign);
        if (outside) {
            return new Edited(
                    List.of(new TextEdit(words.end(), sign, ""), new TextEdit(words.start() - length, sign, "")),
                    kept(selection, words).shifted(-length));
        }
        String inner = words.in(text);
        boolean inside = inner.length() > 2 * length && inner.startsWith(sign) && inner.endsWith(sign);
        if (inside) {
            String bare = inner.substring(length, inner.length() - length);
            return Edited.replacing(text, words, bare, Span.of(words.start(), words.start() + bare.length()));
        }
        return around(words, sign, sign, kept(selection, words));
    }

    private static Span kept(Span selection, Span words) {
        return selection.isEmpty() ? selection : words;
    }

    /// `*` inside `**` is another sign.
    private static boolean isLonger(String text, Span words, String sign) {
        return sign.length() == 1
                && text.startsWith(sign + sign, words.end())
                && !text.startsWith(sign.repeat(3), words.end());
    }

    /// Makes what is selected a link to a note, or, when it is an address, a link with a text to fill in.
    public static Edited link(String text, Span selection) {
        Span words = selection.isEmpty() ? selection : trimmed(text, selection);
        String inner = words.in(text);
        if (inner.matches("https?://\\S+")) {
            int caret = words.start() + 1;
            return new Edited(List.of(new TextEdit(words.start(), inner, "[](" + inner + ")")), Span.of(caret, caret));
        }
        return around(words, "[[", "]]", words);
    }

    private static Edited around(Span words, String before, String after, Span kept) {
        return new Edited(
                List.of(new TextEdit(words.end(), "", after), new TextEdit(words.start(), "", before)),
                kept.shifted(before.length()));
    }

    private static Span wordAt(String text, int offset) {
        int start = offset;
        int end = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return Span.of(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-' || Character.isSurrogate(c);
    }

    /// Without the blanks at its ends, which signs must not stand beside.
    static Span trimmed(String text, Span selection) {
        int start = selection.start();
        int end = selection.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }
}
