package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where a change of several notes is written down before the first of them is touched, and until the last is: a file
/// in the data folder, forced to the disk. A program that is killed leaves it there; [BrokenOffChange] then takes back
/// what was done. One program makes such a change at a time. Safe to share between threads.
public final class ChangeJournal {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Path lock;
    private final AtomicBoolean taken = new AtomicBoolean();

    public ChangeJournal(NotebookData data) {
        this.file = data.change();
        this.lock = data.changeLock();
    }

    /// A change, ready to be written down, also again when it is taken back.
    ///
    /// @throws NoteFileException when it says what cannot be written down
    public Entry entry(IntendedChange change) {
        NotePath first = change.first().orElseThrow(() -> new IllegalArgumentException("nothing is to be changed"));
        try {
            return new Entry(first, change.bytes());
        } catch (IOException unwritable) {
            throw notWritten(first, unwritable);
        }
    }

    private static NoteFileException notWritten(NotePath note, IOException unwritable) {
        Sentence sentence =
                Sentence.of(
                        "The change cannot be written down beside the notebook first: {0}.",
                        WriteFailure.reason(unwritable));
        return new NoteFileException(note, Reason.NOT_WRITABLE, sentence, unwritable);
    }

    private static NoteFileException refused(NotePath note, Sentence sentence) {
        return new NoteFileException(note, Reason.NOT_WRITABLE, sentence, null);
    }

    /// Whether a change is under way or was broken off.
    boolean isThere() {
        return Files.exists(file);
    }

    /// The right to change several notes as one, or to take such a change back.
    ///
    /// @return nothing while another program, or another thread, has it
    Optional<Running> claim() throws IOException {
        if (!taken.compareAndSet(false, true)) {
            return Optional.empty();
        }
        Optional<NotebookLock> held = Optional.empty();
        try {
            held = NotebookLock.take(lock);
            return held.map(Running::new);
        } finally {
            if (held.isEmpty()) {
                taken.set(false);
            }
        }
    }

    /// What was written down.
    ///
    /// @return nothing when the file is damaged
    Optional<IntendedChange> read() throws IOException {
        return IntendedChange.read(Files.readAllBytes(file));
    }

    /// Keeps a damaged file under another name, where it is in nobody's way.
    ///
    /// @return where it is now
    Path putAside() throws IOException {
        return Files.move(file, file.resolveSibling("change-" + STAMP.format(Instant.now()) + ".damaged"));
    }

    /// A change as it is written down.
    public final class Entry {

        private final NotePath first;
        private final byte[] bytes;

        private Entry(NotePath first, byte[] bytes) {
            this.first = first;
            this.bytes = bytes;
        }

        /// Writes down what is about to be done.
        ///
        /// @throws NoteFileException when that cannot be written, or another change is under way or was broken off;
        ///   then no note may be touched
        public Running begin() {
            try {
                Running running =
                        claim().orElseThrow(() ->
                                refused(
                                        first,
                                        Sentence.of(
                                                "Other notes of this notebook are being changed at the moment; try"
                                                        + " again when that is done.")));
                boolean written = false;
                try {
                    requireNoneBrokenOff();
                    new SafeFile(file).put(bytes);
                    written = true;
                    return running;
                } finally {
                    if (!written) {
                        running.close();
                    }
                }
            } catch (IOException unwritable) {
                throw notWritten(first, unwritable);
            }
        }

        private void requireNoneBrokenOff() {
            if (isThere()) {
                throw refused(
                        first,
                        Sentence.of(
                                "An earlier change of several notes was broken off; open the notebook again, which"
                                        + " takes it back first."));
            }
        }
    }

    /// The right to change several notes, as long as it is not closed.
    public final class Running implements AutoCloseable {

        private final NotebookLock held;

        private Running(NotebookLock held) {
            this.held = held;
        }

        /// The change is whole, or wholly taken back.
        void forget() {
            try {
                new SafeFile(file).delete();
            } catch (IOException stays) {
                // the next start sees that nothing is left to do, and deletes it
            }
        }

        @Override
        public void close() {
            try {
                held.close();
            } catch (IOException alreadyReleased) {
                // the system releases it at the latest when the process ends
            } finally {
                taken.set(false);
            }
        }
    }
}
