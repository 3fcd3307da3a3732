package app.syntopic.view.control;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Span;

import java.util.List;

/// A text without its stance fields, and the way from the whole text's offsets to its own.
///
/// @param left what was left out of the whole text, in order, with the space before it
record TextCut(String text, List<Span> left) {

    static TextCut of(MarkedText whole) {
        List<Span> fields =
                whole.marks(Mark.Stanced.class).map(field -> withSpaceBefore(whole.text(), field.span())).toList();
        StringBuilder rest = new StringBuilder(whole.text());
        for (Span field : fields.reversed()) {
            rest.delete(field.start(), field.end());
        }
        return new TextCut(rest.toString(), fields);
    }

    private static Span withSpaceBefore(String text, Span field) {
        boolean spaced = field.start() > 0 && text.charAt(field.start() - 1) == ' ';
        return spaced ? new Span(field.start() - 1, field.end()) : field;
    }

    /// A range of the whole text; what was left out of it takes no room.
    Span map(Span span) {
        return new Span(map(span.start()), map(span.end()));
    }

    private int map(int offset) {
        int before = 0;
        for (Span field : left) {
            before += Math.clamp(offset - field.start(), 0, field.length());
        }
        return offset - before;
    }
}
