package app.syntopic.workspace;

import app.syntopic.search.UnusableIndexException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Questions to the search indexes. Where one turns out to be damaged while it is open, as when another program cut a
/// file of it short, it is emptied to be built again, and the question is asked once more. Safe to share between
/// threads.
final class AskedIndex {

    private final CacheKeeper keeper;
    private final AtomicInteger losses = new AtomicInteger();

    AskedIndex(CacheKeeper keeper) {
        this.keeper = keeper;
    }

    /// @throws NotebookUnavailableException when the index cannot be read
    <T> T ask(Supplier<T> question) {
        int before = losses.get();
        try {
            return question.get();
        } catch (UnusableIndexException unusable) {
            if (!unusable.isCuredByRebuild()) {
                throw unavailable(unusable);
            }
            lose(before, unusable);
        }
        try {
            return question.get();
        } catch (UnusableIndexException still) {
            throw unavailable(still);
        }
    }

    /// Searches that meet the same damage at the same time lose the index once.
    private synchronized void lose(int before, UnusableIndexException damaged) {
        if (losses.get() == before) {
            keeper.rebuildLater(damaged);
            losses.incrementAndGet();
        }
    }

    private static NotebookUnavailableException unavailable(UnusableIndexException unusable) {
        return new NotebookUnavailableException(unusable);
    }
}
