package app.syntopic.notebook;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// What differs between the disk and the caches: a merge-join of two lists in the order of paths. Holds one element of
/// each. Not thread-safe.
public final class Difference implements Iterator<Difference.Change> {

    private final Ordered<NoteFile> disk;
    private final Ordered<KnownNote> known;

    /// @param disk in strictly rising order of paths
    /// @param known in strictly rising order of paths
    public Difference(Iterator<NoteFile> disk, Iterator<KnownNote> known) {
        this.disk = new Ordered<>(disk);
        this.known = new Ordered<>(known);
    }

    @Override
    public boolean hasNext() {
        return disk.head != null || known.head != null;
    }

    /// The next path of either side, unchanged ones included.
    ///
    /// @throws IllegalStateException when one of the lists is out of order
    @Override
    public Change next() {
        NoteFile file = disk.head;
        KnownNote note = known.head;
        if (file == null && note == null) {
            throw new NoSuchElementException();
        }
        int order = file == null ? 1 : note == null ? -1 : file.path().compareTo(note.path());
        if (file != null && order < 0) {
            disk.step(file.path());
            return new Change.Added(file);
        }
        if (note != null && order > 0) {
            known.step(note.path());
            return new Change.Removed(note.path());
        }
        return both(file, note);
    }

    private Change both(@Nullable NoteFile file, @Nullable KnownNote note) {
        if (file == null || note == null) {
            throw new NoSuchElementException();
        }
        disk.step(file.path());
        known.step(note.path());
        boolean same = file.equals(note.file()) && !note.fingerprint().isEmpty();
        return same ? new Change.Unchanged(file) : new Change.Touched(file, note.fingerprint());
    }

    /// How one path differs.
    public sealed interface Change {

        NotePath path();

        record Added(NoteFile file) implements Change {
            @Override
            public NotePath path() {
                return file.path();
            }
        }

        /// Size or time differ; only the bytes can tell whether the note changed.
        ///
        /// @param fingerprint of the bytes the caches hold; equal to the file's when it was only touched
        record Touched(NoteFile file, String fingerprint) implements Change {
            @Override
            public NotePath path() {
                return file.path();
            }
        }

        record Removed(NotePath path) implements Change {}

        record Unchanged(NoteFile file) implements Change {
            @Override
            public NotePath path() {
                return file.path();
            }
        }
    }

    private static final class Ordered<T> {

        private final Iterator<T> rest;
        private @Nullable NotePath last;
        private @Nullable T head;

        Ordered(Iterator<T> rest) {
            this.rest = rest;
            this.head = rest.hasNext() ? rest.next() : null;
        }

        void step(NotePath path) {
            if (last != null && last.compareTo(path) >= 0) {
                throw new IllegalStateException("out of order: " + path + " after " + last);
            }
            last = path;
            head = rest.hasNext() ? rest.next() : null;
        }
    }
}
