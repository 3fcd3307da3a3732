package app.syntopic.workspace.rewrite;

import app.syntopic.model.TextEdit;

/// A change of one place of a note, with some of the line around it.
///
/// @param edit in the note's text as it was looked at, `\n` its only line end; places of one note do not overlap
/// @param line the place's line, from 1
/// @param before what stands before it in the line, shortened
/// @param after what follows it in the line, shortened
/// @param inLink whether it stands within the target of a wiki link, which leads elsewhere afterwards
public record PlannedEdit(TextEdit edit, int line, String before, String after, boolean inLink) {

    private static final int AROUND = 60;

    /// So much less is shown for the sake of whole words.
    private static final int LONGEST_WORD = 20;

    /// @param line the place's line, from 1
    public static PlannedEdit of(String text, TextEdit edit, int line) {
        int start = edit.start();
        int end = start + edit.removed().length();
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        int stop = lineEnd < 0 ? text.length() : lineEnd;
        int from = start - AROUND <= lineStart ? lineStart : wordStart(text, start - AROUND);
        int to = end + AROUND >= stop ? stop : wordEnd(text, end + AROUND);
        String before = (from > lineStart ? "…" : "") + text.substring(from, start);
        String after = text.substring(end, to) + (to < stop ? "…" : "");
        return new PlannedEdit(
                edit, line, before.stripLeading(), after.stripTrailing(), isInLink(text, lineStart, start));
    }

    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', at - 1);
        return space >= 0 && space < at + LONGEST_WORD ? space + 1 : at;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space > at - LONGEST_WORD ? space : at;
    }

    /// Between `[[` and `|` or `]]`, on one line.
    private static boolean isInLink(String text, int lineStart, int at) {
        int open = text.lastIndexOf("[[", at - 1);
        if (open < lineStart) {
            return false;
        }
        String sofar = text.substring(open, at);
        return !sofar.contains("|") && !sofar.contains("]]");
    }
}
