package app.syntopic.workspace;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.Difference;
import app.syntopic.notebook.FolderProblem;
import app.syntopic.notebook.FolderWatch;
import app.syntopic.notebook.NoteListing;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.search.UnusableIndexException;
import app.syntopic.store.StoreException;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps both caches equal to the files: the one writer of either.
///
/// Notes are read, parsed and put into the index by a few threads at once ([Intakes]); rows of the store are written by
/// the thread that called. A note that is saved while a long build runs does not wait for its end: the build takes it
/// in between.
final class CacheRefresh implements CacheKeeper {

    private final NotebookFolder folder;
    private final NoteIntake intake;
    private final Caches caches;
    private final ChangeListeners listeners = new ChangeListeners();
    private final ReentrantLock writing = new ReentrantLock();
    private final UrgentNotes urgent;
    private final Set<NotePath> behind = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;
    private volatile List<FolderProblem> problems = List.of();
    private final OutsideChanges outside;

    CacheRefresh(NotebookFolder folder, NoteIntake intake, Caches caches) {
        this.folder = folder;
        this.intake = intake;
        this.caches = caches;
        this.urgent = new UrgentNotes(folder, intake, caches);
        this.outside = new OutsideChanges(folder, this::takeOver);
    }

    @Override
    public List<FolderProblem> problems() {
        return problems;
    }

    @Override
    public Report refresh(Consumer<Progress> progress) {
        Report report =
                written(() -> {
                    caches.reopenClosed();
                    try {
                        return run(progress);
                    } catch (UnusableIndexException damaged) {
                        if (!damaged.isCuredByRebuild()) {
                            throw damaged;
                        }
                        caches.lose(damaged);
                        return run(progress);
                    }
                });
        tellLoss();
        return report;
    }

    @Override
    public Report rebuild(Consumer<Progress> progress) {
        return written(() -> {
            caches.reopenClosed();
            caches.clear();
            return run(progress);
        });
    }

    /// Says it once, to whoever listens first.
    private void tellLoss() {
        if (listeners.listenForLoss()) {
            caches.takeLoss().ifPresent(listeners::tellLost);
        }
    }

    /// Writes to the caches as their one writer.
    private <T> T written(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } catch (StoreException | UnusableIndexException unusable) {
            throw new NotebookUnavailableException(unusable);
        } finally {
            writing.unlock();
            drainUrgent();
        }
    }

    @Override
    public void rebuildLater(UnusableIndexException damaged) {
        // whoever refreshes just now works on what is thrown away
        cancelled = true;
        written(() -> {
            caches.reopenClosed();
            caches.lose(damaged);
            return true;
        });
        tellLoss();
    }

    private Report run(Consumer<Progress> progress) {
        long start = System.nanoTime();
        cancelled = false;
        progress.accept(new Progress(0, 0));
        Pending pending = Pending.of(list());
        Tally tally = new Tally(pending.size(), progress);
        Set<NotePath> changed = new HashSet<>();
        MovedNotes moved = new MovedNotes();
        try (Caches.Batch batch = caches.begin();
                Intakes intakes = new Intakes(intake, caches, pending.iterator())) {
            Checkpoints checkpoints = new Checkpoints(start);
            for (Optional<Intakes.Outcome> next = intakes.next();
                    next.isPresent() && !cancelled;
                    next = intakes.next()) {
                changed.add(next.get().path());
                if (pending.removesAny()) {
                    compare(next.get(), moved);
                }
                write(next.get(), batch, tally);
                urgent.takeOver(batch, changed, moved);
                if (checkpoints.due(System.nanoTime())) {
                    batch.checkpoint();
                    listeners.tell(changed);
                    changed.clear();
                }
            }
            caches.transcripts().renew(note -> takeTranscriptAgain(note, changed));
            batch.finish();
        }
        tell(moved, changed);
        behind.clear();
        return tally.report(pending.unchanged(), (System.nanoTime() - start) / 1e9, cancelled);
    }

    private void takeTranscriptAgain(NotePath note, Set<NotePath> changed) {
        Optional<NoteFile> file = cancelled ? Optional.empty() : folder.find(note);
        if (file.isPresent()) {
            caches.transcripts().take(intake.take(file.get()).note());
            changed.add(note);
        }
    }

    private Difference list() {
        Iterator<KnownNote> known = caches.store().notes().all();
        NoteListing listing = folder.list();
        Difference difference = new Difference(listing, known);
        problems = listing.problems();
        return difference;
    }

    private void tell(MovedNotes moved, Set<NotePath> changed) {
        moved.moves().forEach(listeners::tell);
        listeners.tell(changed);
    }

    private void compare(Intakes.Outcome outcome, MovedNotes moved) {
        switch (outcome) {
            case Intakes.Outcome.Read(var taken, var added) when added -> moved.added(taken.known());
            case Intakes.Outcome.Gone(var path) -> caches.store().notes().find(path).ifPresent(moved::gone);
            default -> {}
        }
    }

    private static void write(Intakes.Outcome outcome, Caches.Batch batch, Tally tally) {
        switch (outcome) {
            case Intakes.Outcome.Read read -> {
                batch.replace(read.taken());
                tally.count(read.added() ? Tally.Kind.ADDED : Tally.Kind.MODIFIED);
            }
            case Intakes.Outcome.Same same -> {
                batch.touch(same.file());
                tally.count(Tally.Kind.UNCHANGED);
            }
            case Intakes.Outcome.Gone gone -> {
                batch.remove(gone.path());
                tally.count(Tally.Kind.REMOVED);
            }
        }
    }

    /// The files are written already, so a cache that fails is no failure of the caller's: the notes are tried again
    /// with whatever is taken over next, and listeners are told.
    @Override
    public void takeOver(Set<NotePath> paths) {
        urgent.add(paths);
        urgent.add(behind);
        try {
            drainUrgent();
            behind.clear();
        } catch (StoreException | UnusableIndexException | NotebookUnavailableException failed) {
            behind.addAll(paths);
            if (!isRebuilt(failed)) {
                listeners.tellBehind(paths, failed.sentence());
            }
        }
    }

    private boolean isRebuilt(ExpectedException failed) {
        try {
            if (failed instanceof UnusableIndexException damaged && damaged.isCuredByRebuild()) {
                rebuildLater(damaged);
                return true;
            }
        } catch (NotebookUnavailableException impossible) {
            failed.addSuppressed(impossible);
        }
        return false;
    }

    private void drainUrgent() {
        while (!urgent.isEmpty() && writing.tryLock()) {
            Set<NotePath> changed = new HashSet<>();
            MovedNotes moved = new MovedNotes();
            try {
                caches.reopenClosed();
                takeUrgent(changed, moved);
            } finally {
                writing.unlock();
            }
            tell(moved, changed);
        }
    }

    private void takeUrgent(Set<NotePath> changed, MovedNotes moved) {
        try (Caches.Batch batch = caches.begin()) {
            urgent.takeOver(batch, changed, moved);
            batch.finish();
        }
    }

    @Override
    public void moved(NotePath from, NotePath to) {
        listeners.tell(new Move(from, to));
    }

    @Override
    public boolean isElsewhere() {
        return false;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public Optional<Sentence> follow() {
        return outside.follow();
    }

    private void takeOver(FolderWatch.Changes outside) {
        if (outside.embedded()) {
            listeners.tellEmbedded();
        }
        if (!outside.everything()) {
            takeOver(outside.notes());
            return;
        }
        try {
            refresh(progress -> {});
        } catch (NotebookUnavailableException failed) {
            listeners.tellBehind(Set.of(), failed.sentence());
        }
    }

    @Override
    public Subscription onChange(Consumer<Change> listener) {
        return listeners.add(listener);
    }

    @Override
    public Subscription onMove(Consumer<Move> listener) {
        return listeners.addMove(listener);
    }

    @Override
    public Subscription onBehind(Consumer<Behind> listener) {
        return listeners.addBehind(listener);
    }

    @Override
    public Subscription onLost(Consumer<Sentence> listener) {
        Subscription subscription = listeners.addLost(listener);
        tellLoss();
        return subscription;
    }

    @Override
    public void close() {
        cancelled = true;
        outside.close();
        // waits for a running refresh to notice
        writing.lock();
        try {
            urgent.clear();
        } finally {
            writing.unlock();
        }
    }
}
