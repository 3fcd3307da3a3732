package app.syntopic.workspace;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NotePath;
import app.syntopic.workspace.Indexing.Move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tells a note that lies elsewhere now from one that is gone and another that is new: both hold the same bytes. For
/// one pass over the changes of a notebook.
final class MovedNotes {

    private final Map<String, NotePath> gone = new HashMap<>();
    private final Map<String, NotePath> added = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /// @param note as the caches knew it last
    void gone(KnownNote note) {
        put(gone, note);
    }

    void added(KnownNote note) {
        put(added, note);
    }

    private void put(Map<String, NotePath> notes, KnownNote note) {
        NotePath other = notes.put(note.fingerprint(), note.path());
        if (note.fingerprint().isEmpty() || (other != null && !other.equals(note.path()))) {
            ambiguous.add(note.fingerprint());
        }
    }

    /// Moves that leave no doubt: of notes that are equal to one another none is told.
    List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        gone.forEach((fingerprint, from) -> {
            if (added.containsKey(fingerprint) && !ambiguous.contains(fingerprint)) {
                moves.add(new Move(from, Objects.requireNonNull(added.get(fingerprint))));
            }
        });
        return moves;
    }
}
