package app.syntopic.workspace;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.search.ClaimIndex;
import app.syntopic.search.UnusableIndexException;
import app.syntopic.store.LibraryStore;
import app.syntopic.store.NoteBatch;
import app.syntopic.workspace.NoteIntake.Taken;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The caches, written together: rows, claims, and what transcripts say.
///
/// The index is always durable before the store says so, and a note is put into the index before the store knows it: so
/// whatever moment the process is killed at, the store never knows more than the index holds. Writing to the index is
/// safe from several threads; everything else is for one thread at a time.
final class Caches implements AutoCloseable {

    private final LibraryStore store;
    private final ClaimIndex index;
    private final Transcripts transcripts;
    private final AtomicReference<@Nullable Sentence> loss;

    /// @param loss what to tell the reader of an index that was thrown away to make this one
    Caches(LibraryStore store, ClaimIndex index, Transcripts transcripts, Optional<Sentence> loss) {
        this.loss = new AtomicReference<>(loss.orElse(null));
        this.store = store;
        this.index = index;
        this.transcripts = transcripts;
    }

    Transcripts transcripts() {
        return transcripts;
    }

    LibraryStore store() {
        return store;
    }

    ClaimIndex index() {
        return index;
    }

    /// What to tell the reader of an index that was thrown away; once.
    Optional<Sentence> takeLoss() {
        return Optional.ofNullable(loss.getAndSet(null));
    }

    /// Opens what a failed write has closed.
    void reopenClosed() {
        transcripts.reopenClosed();
        if (index.reopenIfClosed() && !agree()) {
            readAgain();
        }
    }

    /// Throws a damaged index away, as [#readAgain]; [#takeLoss] tells of it.
    void lose(UnusableIndexException damaged) {
        loss.set(damaged.loss());
        readAgain();
    }

    /// Empties the index, and marks all rows so that the next refresh reads their notes again; what they say is known
    /// until then.
    private void readAgain() {
        store.readAgain();
        index.empty();
        transcripts.empty();
    }

    boolean agree() {
        boolean same = store.generation() == index.generation().orElse(0);
        return same && (store.generation() == 0 || transcripts.isComplete());
    }

    /// Forgets everything in all of them.
    void clear() {
        store.clear();
        index.empty();
        transcripts.empty();
    }

    /// Whether nothing is indexed, so that notes need not be looked for before they are put in.
    boolean empty() {
        return index.isEmpty();
    }

    /// Makes a note searchable at the next refresh that the index does not hold. From any thread.
    void indexNew(Taken taken) {
        index.add(taken.note(), taken.text(), modified(taken));
        transcripts.take(taken.note());
    }

    private static Instant modified(Taken taken) {
        return Instant.ofEpochSecond(0, taken.known().file().modifiedNanos());
    }

    /// Makes a note searchable at the next refresh, in place of what the index holds of it. From any thread.
    void index(Taken taken) {
        index.put(taken.note(), taken.text(), modified(taken));
        transcripts.take(taken.note());
    }

    Batch begin() {
        return new Batch();
    }

    @Override
    public void close() {
        try (store;
                transcripts) {
            index.close();
        }
    }

    /// Changes that become durable together.
    final class Batch implements AutoCloseable {

        private NoteBatch rows = store.begin();
        private boolean empty = true;

        private Batch() {}

        boolean isEmpty() {
            return empty;
        }

        /// The note must be in the index already.
        void replace(Taken taken) {
            rows.replace(taken.known(), taken.note());
            empty = false;
        }

        void touch(NoteFile file) {
            rows.touch(file);
            empty = false;
        }

        void remove(NotePath path) {
            index.remove(path);
            transcripts.gone(path);
            rows.remove(path);
            empty = false;
        }

        /// Makes what was written so far durable and seen, and goes on with a new batch.
        void checkpoint() {
            if (empty) {
                return;
            }
            commit();
            rows = store.begin();
            empty = true;
        }

        private void commit() {
            long next = store.generation() + 1;
            transcripts.commit();
            // before the commit, which then finds little left to write; after it, what was added meanwhile would become
            // a further segment
            index.refresh();
            index.commit(next);
            rows.commit(next);
        }

        /// Commits what is left.
        void finish() {
            if (empty) {
                transcripts.commit();
                rows.close();
            } else {
                commit();
            }
        }

        /// Leaves out what was not committed.
        @Override
        public void close() {
            rows.close();
        }
    }
}
