package app.syntopic.view.editor.text;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import java.util.List;

/// What a command makes of a text.
///
/// @param edits each made in what the one before it left; none when only the selection moves
/// @param selection in the text after the edits
public record Edited(List<TextEdit> edits, Span selection) {

    public Edited {
        edits = List.copyOf(edits);
    }

    /// One range of a text replaced; what stays the same at its ends is not touched.
    public static Edited replacing(String text, Span range, String with, Span selection) {
        TextEdit within = TextEdit.between(range.in(text), with);
        TextEdit edit = new TextEdit(range.start() + within.start(), within.removed(), within.inserted());
        return new Edited(edit.isEmpty() ? List.of() : List.of(edit), selection);
    }

    /// One range replaced, the caret behind what stands there now.
    public static Edited typing(String text, Span range, String with) {
        int caret = range.start() + with.length();
        return replacing(text, range, with, Span.of(caret, caret));
    }
}
