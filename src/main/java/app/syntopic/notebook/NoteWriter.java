package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteFileException.Reason;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Writes notes without ever losing a text: a file is replaced as a whole or not at all, never when it changed since it
/// was read, and what it held before is in the history. Safe to share between threads.
///
/// All methods throw [NoteFileException] when a note cannot be written; then the notebook is as it was.
public final class NoteWriter {

    /// While a note is written in, it is saved all the time; its history gets a version now and then.
    private static final Duration BETWEEN_VERSIONS = Duration.ofMinutes(5);

    private final NotebookFolder folder;
    private final NoteHistory history;
    private final NoteTrash trash;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<NotePath, Typed> typed = new HashMap<>();
    private Optional<Operation> last = Optional.empty();

    public NoteWriter(NotebookFolder folder, NoteHistory history, NoteTrash trash) {
        this.folder = folder;
        this.history = history;
        this.trash = trash;
    }

    /// Makes a new note, and the folders above it.
    ///
    /// @return the fingerprint of the bytes
    public String create(NotePath note, byte[] bytes) {
        return locked(() -> {
            Path file = placeFor(note);
            Deque<Path> made = new ArrayDeque<>();
            boolean done = false;
            try {
                makeFolders(above(file), made);
                requireInside(note, file);
                new SafeFile(file).create(bytes);
                done = true;
            } catch (FileAlreadyExistsException e) {
                throw new NoteFileException(
                        note, Reason.EXISTS, "There is a note “" + note.name() + "” already; choose another title.", e);
            } catch (IOException e) {
                throw unwritable(note, e);
            } finally {
                if (!done) {
                    removeEmpty(made);
                }
            }
            last = Optional.of(new Operation(note, Optional.empty(), Fingerprint.of(bytes)));
            return Fingerprint.of(bytes);
        });
    }

    /// Replaces what a note holds.
    ///
    /// @param fingerprint of the bytes that the change was made from
    /// @return the fingerprint of the new bytes
    public String save(NotePath note, String fingerprint, byte[] bytes) {
        return locked(() -> {
            byte[] before = folder.read(note);
            requireUnchanged(note, fingerprint, before);
            String after = Fingerprint.of(bytes);
            if (after.equals(fingerprint)) {
                return after;
            }
            Path kept = keep(note, before);
            replace(note, before, bytes);
            last = Optional.of(new Operation(note, Optional.of(kept), after));
            return after;
        });
    }

    /// Replaces what a note holds by what somebody goes on typing in it. Such changes are undone where they are typed,
    /// not by [#undo]; of a note's text as this method wrote it, the history gets a version every few minutes only.
    ///
    /// @param fingerprint of the bytes that the change was made from
    /// @return the fingerprint of the new bytes
    public String saveTyped(NotePath note, String fingerprint, byte[] bytes) {
        return locked(() -> {
            byte[] before = folder.read(note);
            requireUnchanged(note, fingerprint, before);
            String after = Fingerprint.of(bytes);
            if (after.equals(fingerprint)) {
                return after;
            }
            Instant now = history.now();
            Optional<Typed> recent =
                    Optional.ofNullable(typed.get(note))
                            .filter(written -> written.fingerprint().equals(fingerprint))
                            .filter(written -> now.isBefore(written.kept().plus(BETWEEN_VERSIONS)));
            if (recent.isEmpty()) {
                keep(note, before);
            }
            replace(note, before, bytes);
            typed.put(note, new Typed(after, recent.map(Typed::kept).orElse(now)));
            return after;
        });
    }

    /// Removes a note from the notebook and keeps it in the trash.
    public NoteTrash.Trashed remove(NotePath note) {
        return locked(() -> {
            byte[] bytes = folder.read(note);
            try {
                Path file = folder.locate(note);
                requireInside(note, file);
                NoteTrash.Trashed trashed = trash.keep(note, bytes);
                Files.delete(file);
                return trashed;
            } catch (IOException e) {
                throw unwritable(note, e);
            }
        });
    }

    /// Puts a note from the trash back where it was.
    public void restore(NoteTrash.Trashed trashed) {
        locked(() -> {
            try {
                create(trashed.note(), Files.readAllBytes(trashed.file()));
                trash.forget(trashed);
                return trashed;
            } catch (IOException e) {
                throw unwritable(trashed.note(), e);
            }
        });
    }

    /// Takes back the last change made through this writer, once. A note that was made is removed; its text stays in
    /// the history.
    ///
    /// @return what was taken back; nothing when there is nothing
    /// @throws NoteFileException also when the note changed since
    public Optional<Undone> undo() {
        return locked(() -> {
            if (last.isEmpty()) {
                return Optional.empty();
            }
            Operation operation = last.get();
            NotePath note = operation.note();
            byte[] now = folder.read(note);
            requireUnchanged(note, operation.after(), now);
            if (operation.before().isPresent()) {
                keep(note, now);
                replace(note, now, kept(note, operation.before().get()));
            } else {
                remove(note, now);
            }
            last = Optional.empty();
            return Optional.of(new Undone(note, operation.before().isEmpty()));
        });
    }

    private Path keep(NotePath note, byte[] before) {
        try {
            requireInside(note, folder.locate(note));
            return history.keep(note, before);
        } catch (IOException e) {
            throw unwritable(note, e);
        }
    }

    private void replace(NotePath note, byte[] before, byte[] bytes) {
        String fingerprint = Fingerprint.of(before);
        try {
            Path file = folder.locate(note);
            requireInside(note, file);
            Path real = file.toRealPath();
            new SafeFile(real).replace(bytes, () -> requireUnchanged(note, fingerprint, folder.read(note)));
        } catch (IOException e) {
            throw unwritable(note, e);
        }
    }

    private void remove(NotePath note, byte[] bytes) {
        try {
            history.keep(note, bytes);
            Files.delete(folder.locate(note));
        } catch (IOException e) {
            throw unwritable(note, e);
        }
    }

    private static byte[] kept(NotePath note, Path version) {
        try {
            return Files.readAllBytes(version);
        } catch (IOException e) {
            throw new NoteFileException(
                    note, Reason.MISSING, "The earlier text of “" + note.name() + "” is no longer in the history.", e);
        }
    }

    private Path placeFor(NotePath note) {
        Path file = folder.locate(note);
        if (!NotebookFolder.isNote(note.value())) {
            throw new NoteFileException(
                    note, Reason.OUTSIDE, "“" + note + "” would not be a note; end its name with .md.", null);
        }
        return file;
    }

    private static void makeFolders(Path wanted, Deque<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path above = wanted; above != null && !Files.exists(above); above = above.getParent()) {
            missing.add(above);
        }
        for (Path next : missing.reversed()) {
            Files.createDirectory(next);
            made.push(next);
        }
        if (!Files.isDirectory(wanted)) {
            throw new NotDirectoryException(wanted.toString());
        }
    }

    private static void removeEmpty(Deque<Path> made) {
        try {
            for (Path madeFolder : made) {
                Files.deleteIfExists(madeFolder);
            }
        } catch (IOException inUse) {
            // another program put something there; then the folders stay
        }
    }

    /// A link may lead out of the notebook for reading; nothing out there is written.
    private void requireInside(NotePath note, Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : above(file).toRealPath();
        if (!real.startsWith(folder.root())) {
            throw new NoteFileException(
                    note,
                    Reason.OUTSIDE,
                    "“" + note.name() + "” is a link to a file outside the notebook; change it where it lies.",
                    null);
        }
    }

    private static void requireUnchanged(NotePath note, String fingerprint, byte[] now) {
        if (!Fingerprint.of(now).equals(fingerprint)) {
            throw new NoteFileException(
                    note,
                    Reason.CHANGED_OUTSIDE,
                    "“" + note.name() + "” was changed by another program; nothing was overwritten.",
                    null);
        }
    }

    private Path above(Path file) {
        Path parent = file.getParent();
        return parent == null ? folder.root() : parent;
    }

    private static NoteFileException unwritable(NotePath note, IOException cause) {
        Reason kind = cause instanceof NoSuchFileException ? Reason.MISSING : Reason.NOT_WRITABLE;
        return new NoteFileException(
                note, kind, "“" + note.name() + "” could not be written: " + WriteFailure.reason(cause) + ".", cause);
    }

    private <T> T locked(java.util.function.Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /// @param removed whether the note was removed because the change had made it
    public record Undone(NotePath note, boolean removed) {}

    /// @param before the version in the history; empty for a note that was made
    /// @param after the fingerprint of what was written
    private record Operation(NotePath note, Optional<Path> before, String after) {}

    /// What [#saveTyped] last wrote into a note.
    ///
    /// @param kept when the history last got a version
    private record Typed(String fingerprint, Instant kept) {}
}
