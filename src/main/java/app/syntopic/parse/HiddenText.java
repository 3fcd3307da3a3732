package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The comments `%%…%%` of a text: not shown, not searched, and nothing in them counts.
///
/// A comment that begins a line may run over several blocks, another one ends within its paragraph. Signs inside code
/// begin none; one without an end is text.
final class HiddenText {

    /// Stands for a hidden character, so that what is around it keeps its place and its meaning.
    private static final char PLACEHOLDER = '\u2060';

    private final List<Span> comments;

    private HiddenText(List<Span> comments) {
        this.comments = comments;
    }

    static HiddenText in(String text, int from) {
        int sign = text.indexOf("%%", from);
        return new HiddenText(sign < 0 ? List.of() : comments(text, from));
    }

    List<Span> comments() {
        return comments;
    }

    /// The text with each comment blanked, of the same length: as an empty line where it fills the line.
    String masked(String text) {
        if (comments.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Span comment : comments) {
            int at = comment.start();
            while (at < comment.end()) {
                int end = at;
                while (end < comment.end() && !isLineEnd(text, end)) {
                    end++;
                }
                boolean wholeLine = isBlankBefore(text, at) && isBlankAfter(text, end);
                for (int i = at; i < end; i++) {
                    masked.setCharAt(i, wholeLine ? ' ' : PLACEHOLDER);
                }
                at = Math.max(end, at + 1);
            }
        }
        return masked.toString();
    }

    /// Receives the stretches of a range that are not hidden.
    @FunctionalInterface
    interface Sink {
        void accept(int start, int end);
    }

    void visible(int start, int end, Sink sink) {
        int from = start;
        int first = Collections.binarySearch(comments, new Span(start, start));
        int index = Math.max(0, first >= 0 ? first : -first - 2);
        for (Span comment : comments.subList(index, comments.size())) {
            if (comment.end() <= from) {
                continue;
            }
            if (comment.start() >= end) {
                break;
            }
            if (comment.start() > from) {
                sink.accept(from, comment.start());
            }
            from = comment.end();
        }
        if (from < end) {
            sink.accept(from, end);
        }
    }

    private static List<Span> comments(String text, int from) {
        List<Span> found = new ArrayList<>();
        int line = from;
        String fence = "";
        while (line < text.length()) {
            int end = Lines.end(text, line);
            String mark = fence(text, line, end);
            if (!fence.isEmpty()) {
                fence = mark.startsWith(fence) ? "" : fence;
            } else if (!mark.isEmpty()) {
                fence = mark;
            } else {
                end = Math.max(end, lineComments(text, line, end, found));
            }
            line = Lines.next(text, end);
        }
        return found;
    }

    /// Adds the comments that begin in a line; the end of the last one, which may be in a later line.
    private static int lineComments(String text, int start, int end, List<Span> found) {
        int i = start;
        while (i < end - 1) {
            if (text.charAt(i) == '`') {
                i = codeEnd(text, i, end);
            } else if (text.charAt(i) == '%' && text.charAt(i + 1) == '%') {
                int close = close(text, i + 2, end);
                boolean apart = close > end && !isBlankBefore(text, i) && hasBlankLine(text, end, close);
                if (close < 0 || apart) {
                    return end;
                }
                found.add(new Span(i, withSpace(text, start, i, close + 2)));
                i = close + 2;
                if (i > end) {
                    return Lines.end(text, i);
                }
            } else {
                i++;
            }
        }
        return end;
    }

    /// The place of the signs that close a comment, those in a code span of its first line left out; -1 for none.
    private static int close(String text, int from, int lineEnd) {
        int i = from;
        while (i < lineEnd - 1) {
            if (text.charAt(i) == '%' && text.charAt(i + 1) == '%') {
                return i;
            }
            i = text.charAt(i) == '`' ? codeEnd(text, i, lineEnd) : i + 1;
        }
        return text.indexOf("%%", lineEnd);
    }

    /// The end of a comment, with the space behind it where one stands before it too.
    private static int withSpace(String text, int line, int start, int end) {
        boolean doubled =
                start > line && text.charAt(start - 1) == ' ' && end < text.length() && text.charAt(end) == ' ';
        return doubled ? end + 1 : end;
    }

    /// Whether a blank line stands between a line's end and a later place.
    private static boolean hasBlankLine(String text, int lineEnd, int to) {
        for (int line = Lines.next(text, lineEnd); line < to; line = Lines.next(text, line)) {
            if (isBlankAfter(text, line)) {
                return true;
            }
        }
        return false;
    }

    /// The place after a code span, or after its opening signs when the line does not close it.
    private static int codeEnd(String text, int start, int end) {
        int ticks = start;
        while (ticks < end && text.charAt(ticks) == '`') {
            ticks++;
        }
        int close = text.indexOf(text.substring(start, ticks), ticks, end);
        return close >= 0 ? close + ticks - start : ticks;
    }

    /// The signs that open or close a fenced code block in a line, or nothing.
    private static String fence(String text, int line, int end) {
        int at = line;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '>')) {
            at++;
        }
        int signs = at;
        while (signs < end
                && (text.charAt(at) == '`' || text.charAt(at) == '~')
                && text.charAt(signs) == text.charAt(at)) {
            signs++;
        }
        boolean inline = signs < end && text.charAt(at) == '`' && text.substring(signs, end).indexOf('`') >= 0;
        return signs - at >= 3 && !inline ? text.substring(at, signs) : "";
    }

    /// Whether only white space stands between a place and the start of its line.
    private static boolean isBlankBefore(String text, int at) {
        int i = at - 1;
        while (i >= 0 && !isLineEnd(text, i) && Words.isSpaceAt(text, i)) {
            i--;
        }
        return i < 0 || isLineEnd(text, i);
    }

    /// Whether only white space stands between a place and the end of its line.
    private static boolean isBlankAfter(String text, int at) {
        int i = at;
        while (i < text.length() && !isLineEnd(text, i) && Words.isSpaceAt(text, i)) {
            i++;
        }
        return i == text.length() || isLineEnd(text, i);
    }

    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
