package app.syntopic.workspace;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.notebook.Difference.Change;
import app.syntopic.workspace.NoteIntake.Taken;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Reads, parses and indexes the notes of a refresh on a few threads, with a bounded number of them in memory. For one
/// caller.
final class Intakes implements AutoCloseable {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());
    private static final int LEAST_IN_FLIGHT = 2 * THREADS;

    /// How much text of notes may wait to be written, in bytes: enough for the threads to work on while the caller
    /// makes durable what it has, and little enough for a small heap when each byte has become some ten of a note.
    private static final long MOST_IN_FLIGHT_BYTES = 1L << 20;

    private static final long SMALLEST = 1 << 10;

    private final NoteIntake intake;
    private final Caches caches;
    private final Iterator<Change> changes;
    private final ExecutorService pool =
            Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("intake-", 0).factory());
    private final CompletionService<Finished> done = new ExecutorCompletionService<>(pool);
    private final boolean first;
    private volatile boolean closed;
    private int inFlight;
    private long inFlightBytes;

    Intakes(NoteIntake intake, Caches caches, Iterator<Change> changes) {
        this.intake = intake;
        this.caches = caches;
        this.changes = changes;
        this.first = caches.empty();
    }

    /// The next note that is ready, in any order; nothing when all are done.
    Optional<Outcome> next() {
        while ((inFlight < LEAST_IN_FLIGHT || inFlightBytes < MOST_IN_FLIGHT_BYTES) && changes.hasNext()) {
            Change change = changes.next();
            long bytes = bytes(change);
            done.submit(() -> new Finished(lookUnlessClosed(change), bytes));
            inFlight++;
            inFlightBytes += bytes;
        }
        if (inFlight == 0) {
            return Optional.empty();
        }
        try {
            Finished finished = done.take().get();
            inFlight--;
            inFlightBytes -= finished.bytes();
            return Optional.of(finished.outcome());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    /// What a change may take in memory while it waits, in bytes of the file; never nothing.
    private static long bytes(Change change) {
        return switch (change) {
            case Change.Added added -> SMALLEST + added.file().size();
            case Change.Touched touched -> SMALLEST + touched.file().size();
            case Change.Unchanged _, Change.Removed _ -> SMALLEST;
        };
    }

    private Outcome lookUnlessClosed(Change change) {
        if (closed) {
            throw new CancellationException();
        }
        return look(change);
    }

    private Outcome look(Change change) {
        return switch (change) {
            case Change.Added added -> read(added.file(), true);
            case Change.Touched touched when intake.holds(touched.path(), touched.fingerprint()) ->
                    new Outcome.Same(touched.file());
            case Change.Touched touched -> read(touched.file(), false);
            case Change.Unchanged unchanged -> new Outcome.Same(unchanged.file());
            case Change.Removed removed -> new Outcome.Gone(removed.path());
        };
    }

    private Outcome read(NoteFile file, boolean added) {
        Taken taken = intake.take(file);
        if (first) {
            caches.indexNew(taken);
        } else {
            caches.index(taken);
        }
        return new Outcome.Read(taken, added);
    }

    /// Ends after the notes that are being read. No thread is interrupted: that would close the files of the index
    /// under whoever else writes to it.
    @Override
    public void close() {
        closed = true;
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private record Finished(Outcome outcome, long bytes) {}

    /// What was found at one path.
    sealed interface Outcome {

        NotePath path();

        /// A note that is in the index now and has to be put into the store.
        record Read(Taken taken, boolean added) implements Outcome {
            @Override
            public NotePath path() {
                return taken.known().path();
            }
        }

        record Same(NoteFile file) implements Outcome {
            @Override
            public NotePath path() {
                return file.path();
            }
        }

        record Gone(NotePath path) implements Outcome {}
    }
}
