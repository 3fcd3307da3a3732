package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.FolderProblem;
import app.syntopic.notebook.NoteListing;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.search.UnusableIndexException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Caches that another program keeps: they are only read, and a note that this one writes is taken over by the other,
/// which follows the folder.
final class CachesKeptElsewhere implements CacheKeeper {

    private final NotebookFolder folder;
    private final Caches caches;

    CachesKeptElsewhere(NotebookFolder folder, Caches caches) {
        this.folder = folder;
        this.caches = caches;
    }

    @Override
    public List<FolderProblem> problems() {
        NoteListing listing = folder.list();
        listing.forEachRemaining(file -> {});
        return listing.problems();
    }

    /// Looks at what the other program has made durable since.
    @Override
    public Report refresh(Consumer<Progress> progress) {
        caches.index().refresh();
        return new Report(0, 0, 0, caches.index().noteCount(), 0, false);
    }

    @Override
    public Report rebuild(Consumer<Progress> progress) {
        throw new NotebookUnavailableException(
                Sentence.of(
                        "Another Syntopic has “{0}” open and keeps its caches; close it there first.", folder.root()));
    }

    @Override
    public boolean isElsewhere() {
        return true;
    }

    @Override
    public void cancel() {
        // nothing runs here
    }

    @Override
    public Optional<Sentence> follow() {
        // the other program does
        return Optional.empty();
    }

    @Override
    public Subscription onChange(Consumer<Change> listener) {
        return () -> {};
    }

    @Override
    public Subscription onMove(Consumer<Move> listener) {
        return () -> {};
    }

    @Override
    public Subscription onBehind(Consumer<Behind> listener) {
        return () -> {};
    }

    @Override
    public Subscription onLost(Consumer<Sentence> listener) {
        return () -> {};
    }

    @Override
    public void rebuildLater(UnusableIndexException damaged) {
        throw damagedElsewhere(folder.root(), damaged);
    }

    static NotebookUnavailableException damagedElsewhere(Path notebook, UnusableIndexException damaged) {
        return new NotebookUnavailableException(
                Sentence.of(
                        "The search index is damaged; search once in the Syntopic that has “{0}” open, and it will"
                                + " build the index again.",
                        notebook),
                damaged);
    }

    @Override
    public void takeOver(Set<NotePath> paths) {
        // the other program sees the files
    }

    @Override
    public void moved(NotePath from, NotePath to) {
        // the other program keeps what follows
    }

    @Override
    public void close() {
        // the caches are closed by their owner
    }
}
