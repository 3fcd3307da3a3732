package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Follows the changes that any program makes to the notes of a folder, and tells of them once they rest. Where the
/// system cannot follow, it asks to look at everything now and then.
public final class FolderWatch implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration PERIOD = Duration.ofSeconds(30);

    /// More notes than that are not told one by one.
    private static final int MOST_NAMED = 1_000;

    private final WatchService service;
    private final WatchedFolders folders;
    private final Consumer<Changes> listener;
    private final Duration period;

    private Set<NotePath> notes = new HashSet<>();
    private boolean everything;
    private boolean embedded;
    private Instant tellAt = Instant.MAX;

    private FolderWatch(WatchService service, WatchedFolders folders, Duration period, Consumer<Changes> listener) {
        this.service = service;
        this.folders = folders;
        this.period = period;
        this.listener = listener;
    }

    /// Starts to follow. What changes after this returns is told.
    ///
    /// @param listener called from the watch's own thread, one call at a time; it must not throw
    /// @throws IOException when the system has no way to follow anything
    public static FolderWatch start(NotebookFolder folder, Consumer<Changes> listener) throws IOException {
        return start(folder, listener, Path::register, PERIOD);
    }

    static FolderWatch start(
            NotebookFolder folder, Consumer<Changes> listener, WatchedFolders.Registrar registrar, Duration period)
            throws IOException {
        WatchService service = folder.root().getFileSystem().newWatchService();
        WatchedFolders folders = new WatchedFolders(folder, service, registrar);
        folders.registerAll();
        FolderWatch watch = new FolderWatch(service, folders, period, listener);
        Thread.ofVirtual().name("folder watch").start(watch::follow);
        return watch;
    }

    /// Why changes show late, in a sentence, where they do.
    public Optional<Sentence> limitation() {
        return folders.isComplete()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(
                                "The system cannot follow this many folders; changes by other programs show within {0}"
                                        + " seconds.",
                                period.toSeconds()));
    }

    private void follow() {
        try {
            while (true) {
                boolean waiting = isWaiting();
                Duration wait = waiting ? QUIET : period;
                WatchKey key = service.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    take(folders.changes(key));
                }
                boolean rests = key == null && (waiting || !folders.isComplete());
                if (rests || tellAt.isBefore(Instant.now())) {
                    everything |= !waiting;
                    tell();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // the watch is over
        }
    }

    private void take(Changes changes) {
        everything |= changes.everything() || notes.size() > MOST_NAMED;
        embedded |= changes.embedded();
        notes.addAll(changes.notes());
        if (isWaiting() && tellAt.equals(Instant.MAX)) {
            tellAt = Instant.now().plus(LONGEST_WAIT);
        }
    }

    private boolean isWaiting() {
        return everything || embedded || !notes.isEmpty();
    }

    private void tell() {
        Changes changes = new Changes(everything ? Set.of() : notes, everything, embedded);
        notes = new HashSet<>();
        embedded = false;
        everything = false;
        tellAt = Instant.MAX;
        listener.accept(changes);
    }

    /// Stops. The listener may still be running when this returns, but is not called again.
    @Override
    public void close() throws IOException {
        service.close();
    }

    /// @param notes made, changed or removed; none when `everything`
    /// @param everything more may have changed than can be named: compare the folder with the caches
    /// @param embedded pictures or other files that notes may embed were made, changed or removed
    public record Changes(Set<NotePath> notes, boolean everything, boolean embedded) {
        public Changes {
            notes = Set.copyOf(notes);
        }
    }
}
