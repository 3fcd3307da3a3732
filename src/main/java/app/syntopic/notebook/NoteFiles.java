package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException.Reason;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The files of notes as they are made, replaced, moved and deleted: each as a whole or not at all, nothing outside the
/// notebook, nothing that changed since it was read. For [NoteWriter], which sees to it that one thing happens at a
/// time.
///
/// All methods throw [NoteFileException] when a file cannot be written; then it is as it was.
final class NoteFiles {

    private final NotebookFolder folder;
    private final NoteHistory history;

    NoteFiles(NotebookFolder folder, NoteHistory history) {
        this.folder = folder;
        this.history = history;
    }

    byte[] read(NotePath note) {
        return folder.read(note);
    }

    /// Makes a note, or what lies beside notes, and the folders above it.
    void create(NotePath note, byte[] bytes) {
        place(note, file -> file.create(bytes));
    }

    /// Moves a file from outside the notebook into it, and makes the folders above it.
    void take(NotePath note, Path from) {
        place(note, file -> file.take(from));
    }

    private void place(NotePath note, Placing placing) {
        Path file = folder.locate(note);
        Deque<Path> made = new ArrayDeque<>();
        boolean done = false;
        try {
            makeFolders(above(file), made);
            requireInside(note, file);
            placing.at(new SafeFile(file));
            done = true;
        } catch (FileAlreadyExistsException e) {
            throw exists(note, e);
        } catch (IOException e) {
            throw unwritable(note, e);
        } finally {
            if (!done) {
                removeEmpty(made);
            }
        }
    }

    /// Makes a file where none is.
    private interface Placing {
        void at(SafeFile file) throws IOException;
    }

    /// Where a note lies, for one who takes it away.
    Path leaving(NotePath note) throws IOException {
        Path file = folder.locate(note);
        requireInside(note, file);
        return file;
    }

    /// Puts what a note holds into the history.
    ///
    /// @return the file it is in
    Path keep(NotePath note, byte[] before) {
        try {
            requireInside(note, folder.locate(note));
            return history.keep(note, before);
        } catch (IOException e) {
            throw unwritable(note, e);
        }
    }

    void replace(NotePath note, byte[] before, byte[] bytes) {
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

    /// Removes a note; what it holds must be kept elsewhere before.
    void delete(NotePath note) {
        try {
            Path file = folder.locate(note);
            requireInside(note, file);
            Files.delete(file);
        } catch (IOException e) {
            throw unwritable(note, e);
        }
    }

    /// Gives a note another path, where no note may be, and its history with it.
    void move(NotePath from, NotePath to) {
        Path source = folder.locate(from);
        Path target = folder.locate(to);
        Deque<Path> made = new ArrayDeque<>();
        boolean done = false;
        try {
            requireInside(from, source);
            makeFolders(above(target), made);
            requireInside(to, target);
            boolean otherCaseOnly = Files.exists(target) && Files.isSameFile(source, target);
            if (Files.exists(target) && !otherCaseOnly) {
                throw new FileAlreadyExistsException(to.value());
            }
            history.move(from, to);
            moveFile(from, to);
            done = true;
        } catch (FileAlreadyExistsException e) {
            throw exists(to, e);
        } catch (IOException e) {
            throw unwritable(from, e);
        } finally {
            if (!done) {
                removeEmpty(made);
            }
        }
    }

    void follow(NotePath from, NotePath to) {
        try {
            history.move(from, to);
        } catch (IOException e) {
            throw unwritable(from, e);
        }
    }

    private void moveFile(NotePath from, NotePath to) throws IOException {
        boolean moved = false;
        try {
            Files.move(folder.locate(from), folder.locate(to));
            moved = true;
        } finally {
            if (!moved) {
                history.move(to, from);
            }
        }
    }

    /// What a version of the history holds.
    static byte[] kept(NotePath note, Path version) {
        try {
            return Files.readAllBytes(version);
        } catch (IOException e) {
            throw new NoteFileException(
                    note,
                    Reason.MISSING,
                    Sentence.of("The earlier text of “{0}” is no longer in the history.", note.name()),
                    e);
        }
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
                    Sentence.of(
                            "“{0}” is a link to a file outside the notebook; change it where it lies.", note.name()),
                    null);
        }
    }

    static void requireUnchanged(NotePath note, String fingerprint, byte[] now) {
        if (!Fingerprint.of(now).equals(fingerprint)) {
            throw new NoteFileException(
                    note,
                    Reason.CHANGED_OUTSIDE,
                    Sentence.of("“{0}” was changed by another program; nothing was overwritten.", note.name()),
                    null);
        }
    }

    private Path above(Path file) {
        Path parent = file.getParent();
        return parent == null ? folder.root() : parent;
    }

    private static NoteFileException exists(NotePath note, FileAlreadyExistsException cause) {
        Sentence sentence = Sentence.of("There is a note “{0}” already; choose another title.", note.name());
        return new NoteFileException(note, Reason.EXISTS, sentence, cause);
    }

    static NoteFileException unwritable(NotePath note, IOException cause) {
        Reason kind = cause instanceof NoSuchFileException ? Reason.MISSING : Reason.NOT_WRITABLE;
        return new NoteFileException(
                note,
                kind,
                Sentence.of("“{0}” could not be written: {1}.", note.name(), WriteFailure.reason(cause)),
                cause);
    }
}
