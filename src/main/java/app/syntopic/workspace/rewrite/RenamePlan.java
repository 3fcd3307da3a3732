package app.syntopic.workspace.rewrite;

import app.syntopic.model.NotePath;

import java.util.List;
import java.util.Optional;

/// What giving something another name would change.
///
/// @param from what it is called now
/// @param to what it will be called
/// @param move where the note lies and will lie; empty when no file gets another name
public record RenamePlan(String from, String to, Optional<Move> move, List<PlannedNote> notes) {

    public RenamePlan {
        notes = List.copyOf(notes);
    }

    /// A file that gets another path.
    public record Move(NotePath from, NotePath to) {}

    /// The same with some of the changes.
    public RenamePlan with(List<PlannedNote> some) {
        return new RenamePlan(from, to, move, some);
    }
}
