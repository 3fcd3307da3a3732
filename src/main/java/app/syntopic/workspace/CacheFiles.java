package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.NotebookData;
import app.syntopic.search.ClaimIndex;
import app.syntopic.search.UnusableIndexException;
import app.syntopic.store.LibraryStore;

import java.io.IOException;
import java.util.Optional;

/// Opens both caches of a notebook, so that they go together.
final class CacheFiles {

    private CacheFiles() {}

    /// For whoever holds the notebook's lock: what cannot be used, or does not go together, is made anew.
    static Caches open(NotebookData data, AttachedText attached) throws IOException {
        LibraryStore store = LibraryStore.open(data.database());
        try {
            Optional<Sentence> loss = store.notice();
            ClaimIndex index;
            try {
                index = ClaimIndex.open(data.index());
            } catch (UnusableIndexException damaged) {
                if (damaged.reason() == UnusableIndexException.Reason.LOCKED) {
                    throw damaged;
                }
                data.deleteIndex();
                index = ClaimIndex.open(data.index());
                loss = Optional.of(damaged.loss());
            }
            Caches caches = new Caches(store, index, Transcripts.open(data, attached), loss);
            if (!caches.agree()) {
                caches.clear();
            }
            return caches;
        } catch (IOException | RuntimeException | Error failed) {
            store.close();
            throw failed;
        }
    }

    /// For reading beside the program that holds the lock. The index may be a step ahead of the store, since it is
    /// written first; never behind.
    ///
    /// @return nothing while there is nothing that could be read
    static Optional<Caches> openToRead(NotebookData data, AttachedText attached) {
        Optional<LibraryStore> store = LibraryStore.openReadOnly(data.database());
        if (store.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<ClaimIndex> index =
                    store.get().generation() == 0 ? Optional.empty() : ClaimIndex.openReadOnly(data.index());
            if (index.isPresent()) {
                return Optional.of(
                        new Caches(store.get(), index.get(), Transcripts.openToRead(data, attached), Optional.empty()));
            }
        } catch (RuntimeException | Error failed) {
            store.get().close();
            throw failed;
        }
        store.get().close();
        return Optional.empty();
    }
}
