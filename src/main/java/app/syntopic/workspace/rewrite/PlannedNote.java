package app.syntopic.workspace.rewrite;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextEdit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is to change in one note.
///
/// @param fingerprint of the file the edits were made for
/// @param edits in the order of the text
public record PlannedNote(NotePath path, String fingerprint, List<PlannedEdit> edits) {

    public PlannedNote {
        edits = List.copyOf(edits);
    }

    /// @param edits in any order, not overlapping
    /// @param text with `\n` as the only line end
    public static PlannedNote of(NotePath path, String fingerprint, String text, List<TextEdit> edits) {
        List<PlannedEdit> planned = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
            for (; at < edit.start(); at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            planned.add(PlannedEdit.of(text, edit, line));
        }
        return new PlannedNote(path, fingerprint, planned);
    }

    /// The same with some of the edits.
    public PlannedNote with(List<PlannedEdit> some) {
        return new PlannedNote(path, fingerprint, some);
    }

    /// The text after all edits.
    ///
    /// @throws IllegalArgumentException when it is not the text the edits were made for
    public String applyTo(String text) {
        return TextEdit.apply(edits.reversed().stream().map(PlannedEdit::edit).toList(), text);
    }
}
