package app.syntopic.store;

import app.syntopic.model.NotePath;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What other notes link to a note. A link counts when it uses a label that the note is the best known by; where two
/// notes share a label, resolving [ReferenceRow#target] tells which of them is meant. Safe to share between threads.
public final class BacklinkQueries {

    private final ReadPool pool;

    BacklinkQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Links to the note, by note; its own are left out.
    public List<ReferenceRow> to(NotePath note, int limit) {
        return pool.read(session -> {
            Optional<NameSet> names = names(session, note);
            return names.isEmpty() ? List.of() : names.get().references(session, limit);
        });
    }

    /// How many links [#to] would give without a limit.
    public int count(NotePath note) {
        return pool.read(session -> {
            Optional<NameSet> names = names(session, note);
            return names.isEmpty() ? 0 : names.get().referenceCount(session);
        });
    }

    private static Optional<NameSet> names(Session session, NotePath note) throws SQLException {
        Optional<Long> id = session.first("SELECT id FROM note WHERE path = ?", row -> row.getLong(1), note.value());
        return id.isEmpty() ? Optional.empty() : Optional.of(NameSet.ofNote(session, id.get()));
    }
}
