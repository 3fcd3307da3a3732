package app.syntopic.model;

import java.util.List;

/// What happened to a text at once, and what it means for undo.
///
/// @param edits each made in what the one before it left
public record TextChange(Kind kind, List<TextEdit> edits) {

    public TextChange {
        edits = List.copyOf(edits);
    }

    /// Whether undo took some words out with it.
    public boolean takesBack(String words) {
        return kind == Kind.UNDO && edits.stream().anyMatch(edit -> edit.removed().contains(words));
    }

    public enum Kind {
        /// A step of its own; what was undone before cannot be redone any more.
        STEP,
        /// Goes on with the step before it, as the next letter of a word does.
        MORE,
        /// The last step was taken back; the edits are those that did it.
        UNDO,
        /// The step last taken back was made again.
        REDO
    }
}
