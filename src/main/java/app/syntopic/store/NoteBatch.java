package app.syntopic.store;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One transaction that takes over what notes say. Nothing is seen by readers before [#commit]; closing without it
/// takes everything back. There is one at a time, for one thread.
public final class NoteBatch implements AutoCloseable {

    /// How many names wait before they are entered together.
    private static final int MOST_WAITING = 16_000;

    private final Session session;
    private final Runnable onEnd;
    private final NoteTables notes;
    private final NameTables tables;
    private final NameLedger ledger;
    private final Map<Long, NoteNames> waiting = new LinkedHashMap<>();
    private long lastId;
    private boolean open = true;

    NoteBatch(Session session, Runnable onEnd) throws SQLException {
        this.session = session;
        this.onEnd = onEnd;
        this.notes = new NoteTables(session);
        this.tables = new NameTables(session);
        this.ledger = new NameLedger(session);
        this.lastId = session.number("SELECT max(id) FROM note");
    }

    /// Writes what a note says, in place of what it said before.
    ///
    /// @param known the file `note` was parsed from
    public void replace(KnownNote known, ParsedNote note) {
        run(() -> {
            Optional<Long> before = id(known.path());
            if (before.isPresent()) {
                delete(before.get());
            }
            long id = before.orElseGet(() -> ++lastId);
            notes.insert(id, known, note);
            waiting.put(id, new NoteNames(note, ledger));
            if (ledger.size() > MOST_WAITING) {
                enterNames();
            }
        });
    }

    /// Forgets a note; one that is not known is none the less forgotten.
    public void remove(NotePath path) {
        run(() -> {
            Optional<Long> id = id(path);
            if (id.isPresent()) {
                delete(id.get());
            }
        });
    }

    /// Notes that a known note's file looks different but holds the same bytes.
    public void touch(NoteFile file) {
        run(() ->
                session.update(
                        "UPDATE note SET size = ?, modified = ? WHERE path = ?",
                        file.size(),
                        file.modifiedNanos(),
                        file.path().value()));
    }

    /// Makes the batch seen and durable.
    ///
    /// @param generation the number that both caches carry from now on
    public void commit(long generation) {
        run(() -> {
            enterNames();
            new NameStandings(session).derive(ledger.touched());
            session.update("UPDATE library SET generation = ?", generation);
            session.commit();
        });
        end();
    }

    /// Takes back what was not committed.
    @Override
    public void close() {
        if (open) {
            try {
                run(session::rollback);
            } finally {
                end();
            }
        }
    }

    private void end() {
        open = false;
        onEnd.run();
    }

    private Optional<Long> id(NotePath path) throws SQLException {
        return session.first("SELECT id FROM note WHERE path = ?", row -> row.getLong(1), path.value());
    }

    private void enterNames() throws SQLException {
        ledger.enter();
        for (Map.Entry<Long, NoteNames> note : waiting.entrySet()) {
            tables.insert(note.getKey(), note.getValue());
        }
        waiting.clear();
    }

    /// The rows of the other tables go with the note's, by their foreign keys.
    private void delete(long id) throws SQLException {
        if (waiting.containsKey(id)) {
            enterNames();
        }
        ledger.countOut(id);
        session.each(
                "SELECT creators, show FROM note WHERE id = ? AND kind = " + Codes.LITERATURE_NOTE,
                row -> NoteSummaries.people(row.getString(1), row.getString(2)),
                people -> people.forEach(name -> ledger.use(name).people--),
                id);
        session.update("DELETE FROM note WHERE id = ?", id);
    }

    private void run(SqlAction action) {
        if (!open) {
            throw new IllegalStateException("the batch is over");
        }
        try {
            action.run();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    @FunctionalInterface
    private interface SqlAction {
        void run() throws SQLException;
    }
}
