package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.DataFolder;
import app.syntopic.notebook.NotebookData;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.NotebookLock;
import app.syntopic.notebook.UnusableDataFolderException;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.search.UnusableIndexException;
import app.syntopic.store.StoreException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/// The folder of a notebook and what is kept beside it, opened for one program.
///
/// @param lock empty to read caches that another program keeps
/// @param preferences the reader's, as the notebook was opened
record OpenedFolder(
        NotebookFolder folder,
        NotebookData data,
        Optional<NotebookLock> lock,
        SavedReadingMemory memory,
        Caches caches,
        Preferences preferences) {

    /// Opens a folder with the caches as they are; those that cannot be used are made anew.
    ///
    /// @param given where caches live; empty for the platform's data folder
    /// @throws NotebookUnavailableException also when another program has it open
    static OpenedFolder alone(Path notebook, Optional<Path> given) {
        return open(
                notebook,
                given,
                (data, attached) -> {
                    throw new NotebookUnavailableException(
                            Sentence.of(
                                    "“{0}” is open in another Syntopic; close it there, or give this one a folder of"
                                            + " its own with --data.",
                                    notebook));
                });
    }

    /// Opens a folder; where another program has it open, with the caches as that one keeps them.
    static OpenedFolder beside(Path notebook, Optional<Path> given) {
        return open(notebook, given, (data, attached) -> toRead(notebook, data, attached));
    }

    private static Caches toRead(Path notebook, NotebookData data, AttachedText attached) {
        try {
            return CacheFiles.openToRead(data, attached)
                    .orElseThrow(() ->
                            new NotebookUnavailableException(
                                    Sentence.of(
                                            "Another Syntopic is indexing “{0}” for the first time; try again in a"
                                                    + " moment.",
                                            notebook)));
        } catch (UnusableIndexException unusable) {
            throw unusable.isCuredByRebuild() ? CachesKeptElsewhere.damagedElsewhere(notebook, unusable) : unusable;
        }
    }

    private static OpenedFolder open(
            Path notebook, Optional<Path> given, BiFunction<NotebookData, AttachedText, Caches> ifTaken) {
        NotebookFolder folder = folder(notebook);
        try {
            NotebookData data = DataFolder.of(given).of(folder);
            Optional<NotebookLock> lock = NotebookLock.take(data);
            try {
                SavedReadingMemory memory = SavedReadingMemory.in(data.reading());
                AttachedText attached = new AttachedText(folder);
                Caches caches = lock.isPresent() ? CacheFiles.open(data, attached) : ifTaken.apply(data, attached);
                Preferences preferences = SavedSettings.forUser(given).preferences();
                return new OpenedFolder(folder, data, lock, memory, caches, preferences);
            } catch (IOException | RuntimeException | Error failed) {
                release(lock);
                throw failed;
            }
        } catch (IOException | UncheckedIOException unusable) {
            throw new NotebookUnavailableException(
                    Sentence.of(
                            "The data folder cannot be used: {0}. Name another with --data.",
                            WriteFailure.reason(unusable)),
                    unusable);
        } catch (UnusableDataFolderException | StoreException | UnusableIndexException unusable) {
            throw new NotebookUnavailableException(unusable);
        }
    }

    private static NotebookFolder folder(Path notebook) {
        try {
            return new NotebookFolder(notebook);
        } catch (NoSuchFileException missing) {
            throw new NotebookUnavailableException(
                    Sentence.of("There is no folder “{0}”; name a folder of notes, or make it first.", notebook),
                    missing);
        } catch (NotDirectoryException file) {
            throw new NotebookUnavailableException(
                    Sentence.of("“{0}” is a file; name the folder it lies in.", notebook), file);
        } catch (AccessDeniedException denied) {
            throw new NotebookUnavailableException(
                    Sentence.of("The folder “{0}” may not be read; check its permissions.", notebook), denied);
        } catch (IOException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of("The folder “{0}” cannot be read: {1}.", notebook, WriteFailure.reason(failed)),
                    failed);
        }
    }

    /// Whether no other program had it open.
    boolean isAlone() {
        return lock.isPresent();
    }

    /// Lets another program have the folder.
    void release() {
        try {
            release(lock);
        } catch (IOException alreadyReleased) {
            // the system releases it at the latest when the process ends
        }
    }

    private static void release(Optional<NotebookLock> lock) throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
