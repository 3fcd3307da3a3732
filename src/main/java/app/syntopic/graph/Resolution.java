package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

import java.util.List;

/// Where a link leads, once all notes are known.
public sealed interface Resolution {

    /// To a note, and in it to a passage or a section where the link names one that exists.
    ///
    /// @param section the section's ordinal, or -1
    /// @param passage the passage's ordinal, or -1
    /// @param anchorMissing the link names a heading or block that the note does not have
    record ToNote(NotePath note, int section, int passage, boolean anchorMissing) implements Resolution {}

    /// To one of several notes that answer to the same name.
    record Ambiguous(List<NotePath> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// To a concept that has no note of its own, or none yet.
    record ToGhost(FoldedLabel key, String label) implements Resolution {}
}
