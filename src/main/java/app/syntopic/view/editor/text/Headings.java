package app.syntopic.view.editor.text;

import app.syntopic.model.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines made headings.
public final class Headings {

    private static final Pattern SIGN = Pattern.compile("#{1,6}[ \\t]+");

    private Headings() {}

    /// Gives the caret's line a level; the level it has already, or 0, makes it a paragraph.
    ///
    /// @param level 0 to 6
    public static Edited level(String text, Span selection, int level) {
        Span line = Lines.at(text, selection.start());
        Matcher sign = SIGN.matcher(line.in(text));
        int old = sign.lookingAt() ? sign.end() : 0;
        boolean same = old > 0 && sign.group().strip().length() == level;
        String wanted = level == 0 || same ? "" : "#".repeat(level) + " ";
        int distance = wanted.length() - old;
        int start = Math.max(line.start() + wanted.length(), selection.start() + distance);
        int end = Math.max(start, selection.end() + distance);
        return Edited.replacing(text, Span.of(line.start(), line.start() + old), wanted, Span.of(start, end));
    }
}
