package app.syntopic.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The names that stand for one thing: those a note owns, or a single one that no note owns.
///
/// @param names their ids, the one the thing is listed under first
/// @param owner the id of the note that owns them
record NameSet(List<Long> names, Optional<Long> owner) {

    /// Of all names a key leads to.
    static NameSet of(Session session, String key) throws SQLException {
        Optional<NameSet> single =
                session.first(
                        "SELECT id, owner FROM name WHERE key = ?1 AND key = ?1 COLLATE BINARY",
                        row -> {
                            long id = row.getLong(1);
                            long owner = row.getLong(2);
                            return new NameSet(List.of(id), row.wasNull() ? Optional.empty() : Optional.of(owner));
                        },
                        key);
        if (single.isEmpty()) {
            return new NameSet(List.of(), Optional.empty());
        }
        Optional<Long> owner = single.get().owner();
        return owner.isEmpty() ? single.get() : ofNote(session, owner.get());
    }

    /// Of all names a note owns.
    static NameSet ofNote(Session session, long note) throws SQLException {
        List<Long> names =
                session.list(
                        "SELECT id FROM name WHERE owner = ? ORDER BY standing DESC, id", row -> row.getLong(1), note);
        return new NameSet(names, Optional.of(note));
    }

    /// The note that owns them, or a number that is no note's.
    long ownerOrNone() {
        return owner.orElse(-1L);
    }

    /// Links of other notes that use one of the names, at most `limit`.
    List<ReferenceRow> references(Session session, int limit) throws SQLException {
        List<ReferenceRow> rows = new ArrayList<>();
        for (long name : names) {
            rows.addAll(session.list(ReferenceRow.BY_NAME, ReferenceRow::read, name, ownerOrNone(), limit));
        }
        rows.sort(ReferenceRow.BY_NOTE);
        return rows.size() <= limit ? rows : List.copyOf(rows.subList(0, limit));
    }

    /// How many such links there are.
    int referenceCount(Session session) throws SQLException {
        long count = 0;
        for (long name : names) {
            count += session.number("SELECT links FROM name WHERE id = ?", name);
            if (owner.isPresent()) {
                count -= session.number("SELECT count(*) FROM link WHERE name = ? AND note = ?", name, owner.get());
            }
        }
        return Math.toIntExact(count);
    }
}
