package app.syntopic.store;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The files the caches were made from. Safe to share between threads.
public final class NoteRows {

    /// How many rows are read at a time.
    private static final int PAGE = 1000;

    private static final String COLUMNS = "SELECT path, size, modified, fingerprint FROM note ";

    private final ReadPool pool;

    NoteRows(ReadPool pool) {
        this.pool = pool;
    }

    /// All known notes in the order of their paths, read in pages; rows that change meanwhile may or may not be seen.
    public Iterator<KnownNote> all() {
        return new Pages();
    }

    public Optional<KnownNote> find(NotePath path) {
        return pool.read(session -> session.first(COLUMNS + "WHERE path = ?", NoteRows::read, path.value()));
    }

    public int count() {
        return Math.toIntExact(pool.read(session -> session.number("SELECT count(*) FROM note")));
    }

    private static KnownNote read(java.sql.ResultSet row) throws java.sql.SQLException {
        NoteFile file = new NoteFile(NotePath.of(row.getString(1)), row.getLong(2), row.getLong(3));
        return new KnownNote(file, row.getString(4));
    }

    /// Reads the next page while the one before it is taken: whoever compares rows with files waits for both otherwise.
    private final class Pages implements Iterator<KnownNote> {

        private final Deque<KnownNote> page = new ArrayDeque<>();
        private Optional<CompletableFuture<List<KnownNote>>> coming = Optional.of(after(""));

        private CompletableFuture<List<KnownNote>> after(String path) {
            return CompletableFuture.supplyAsync(() ->
                    pool.read(session ->
                            session.list(
                                    COLUMNS + "WHERE path > ? ORDER BY path LIMIT ?", NoteRows::read, path, PAGE)));
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && coming.isPresent()) {
                page.addAll(arrived(coming.get()));
                coming = page.size() < PAGE ? Optional.empty() : Optional.of(after(page.getLast().path().value()));
            }
            return !page.isEmpty();
        }

        private static List<KnownNote> arrived(CompletableFuture<List<KnownNote>> rows) {
            try {
                return rows.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof StoreException unusable ? unusable : failed;
            }
        }

        @Override
        public KnownNote next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.remove();
        }
    }
}
