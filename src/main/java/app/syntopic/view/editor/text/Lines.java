package app.syntopic.view.editor.text;

import app.syntopic.model.Span;

/// Whole lines of a text, and what moves them.
public final class Lines {

    private Lines() {}

    /// The line an offset is in, without its end.
    public static Span at(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return Span.of(start, end < 0 ? text.length() : end);
    }

    /// All lines a selection touches, without the end of the last. A selection that ends before the first letter of a
    /// line does not touch it.
    public static Span touched(String text, Span selection) {
        int last = selection.end();
        if (!selection.isEmpty() && last > 0 && text.charAt(last - 1) == '\n') {
            last--;
        }
        return Span.of(at(text, selection.start()).start(), at(text, last).end());
    }

    /// Changes places with the line above or below; the selection goes along. At the text's ends nothing happens.
    public static Edited move(String text, Span selection, boolean up) {
        Span lines = touched(text, selection);
        if (up ? lines.start() == 0 : lines.end() == text.length()) {
            return new Edited(java.util.List.of(), selection);
        }
        Span other = up ? at(text, lines.start() - 1) : at(text, lines.end() + 1);
        Span both = up ? Span.of(other.start(), lines.end()) : Span.of(lines.start(), other.end());
        String moved = up ? lines.in(text) + "\n" + other.in(text) : other.in(text) + "\n" + lines.in(text);
        int distance = (other.length() + 1) * (up ? -1 : 1);
        Span along = selection.shifted(distance);
        return Edited.replacing(text, both, moved, Span.of(along.start(), Math.min(along.end(), text.length())));
    }

    /// Takes whole lines out.
    public static Edited delete(String text, Span selection) {
        Span lines = touched(text, selection);
        boolean last = lines.end() == text.length();
        Span gone =
                last ? Span.of(Math.max(0, lines.start() - 1), lines.end()) : Span.of(lines.start(), lines.end() + 1);
        int caret = last ? at(text, gone.start()).start() : gone.start();
        return Edited.replacing(text, gone, "", Span.of(caret, caret));
    }
}
