package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException.Reason;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Writes notes without ever losing a text: a file is replaced as a whole or not at all, never when it changed since it
/// was read, and what it held before is in the history. Safe to share between threads.
///
/// All methods throw [NoteFileException] when a note cannot be written; then the notebook is as it was.
public final class NoteWriter {

    /// While a note is written in, it is saved all the time; its history gets a version now and then.
    private static final Duration BETWEEN_VERSIONS = Duration.ofMinutes(5);

    private final NoteFiles files;
    private final NoteHistory history;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<NotePath, Typed> typed = new HashMap<>();
    private final StepsBack back;
    private List<ChangeStep> last = List.of();
    private Optional<ChangeJournal.Entry> lastEntry = Optional.empty();

    public NoteWriter(NotebookFolder folder, NoteHistory history) {
        this.files = new NoteFiles(folder, history);
        this.back = new StepsBack(files);
        this.history = history;
    }

    /// Makes a new note, and the folders above it.
    ///
    /// @return the fingerprint of the bytes
    public String create(NotePath note, byte[] bytes) {
        return locked(() -> {
            last(List.of(make(note, bytes)));
            return Fingerprint.of(bytes);
        });
    }

    ChangeStep make(NotePath note, byte[] bytes) {
        requireNote(note);
        return locked(() -> {
            files.create(note, bytes);
            return new ChangeStep.Made(note, Fingerprint.of(bytes));
        });
    }

    /// Puts a file beside notes that is none, such as a picture, and makes the folders above it.
    public void attach(NotePath file, byte[] bytes) {
        if (!NotebookFolder.isAttachment(file.value())) {
            throw refused(file, Sentence.of("“{0}” is nothing that lies beside notes.", file));
        }
        locked(() -> {
            files.create(file, bytes);
            return file;
        });
    }

    private static void requireNote(NotePath path) {
        if (!NotebookFolder.isNote(path.value())) {
            throw refused(path, Sentence.of("“{0}” would not be a note; end its name with .md.", path));
        }
    }

    private static NoteFileException refused(NotePath path, Sentence sentence) {
        return new NoteFileException(path, Reason.OUTSIDE, sentence, null);
    }

    /// Replaces what a note holds.
    ///
    /// @param fingerprint of the bytes that the change was made from
    /// @return the fingerprint of the new bytes
    public String save(NotePath note, String fingerprint, byte[] bytes) {
        return locked(() -> {
            change(note, fingerprint, bytes).ifPresent(step -> last(List.of(step)));
            return Fingerprint.of(bytes);
        });
    }

    /// Begins changes of several notes that are taken back as one.
    public JointChange begin() {
        return new JointChange(this, Optional.empty());
    }

    /// Begins a change of several notes that is made whole or not at all, by writing it down.
    public JointChange begin(ChangeJournal.Entry entry) {
        return new JointChange(this, Optional.of(entry));
    }

    /// Nothing when the note holds the bytes already.
    Optional<ChangeStep> change(NotePath note, String fingerprint, byte[] bytes) {
        return locked(() -> {
            byte[] before = files.read(note);
            NoteFiles.requireUnchanged(note, fingerprint, before);
            String after = Fingerprint.of(bytes);
            if (after.equals(fingerprint)) {
                return Optional.empty();
            }
            Path kept = files.keep(note, before);
            files.replace(note, before, bytes);
            return Optional.of(new ChangeStep.Changed(note, kept, after));
        });
    }

    ChangeStep move(NotePath from, NotePath to) {
        requireNote(to);
        return locked(() -> {
            files.move(from, to);
            return new ChangeStep.Moved(from, to);
        });
    }

    /// @param entry how it was written down
    void lastChange(List<ChangeStep> steps, Optional<ChangeJournal.Entry> entry) {
        locked(() -> {
            last(List.copyOf(steps));
            lastEntry = entry;
            return last;
        });
    }

    /// Replaces what a note holds by what somebody goes on typing in it. Such changes are undone where they are typed,
    /// not by [#undo]; of a note's text as this method wrote it, the history gets a version every few minutes only.
    ///
    /// @param fingerprint of the bytes that the change was made from
    /// @return the fingerprint of the new bytes
    public String saveTyped(NotePath note, String fingerprint, byte[] bytes) {
        return locked(() -> {
            byte[] before = files.read(note);
            NoteFiles.requireUnchanged(note, fingerprint, before);
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
                files.keep(note, before);
            }
            files.replace(note, before, bytes);
            typed.put(note, new Typed(after, recent.map(Typed::kept).orElse(now)));
            return after;
        });
    }

    /// Makes a note again that somebody writes in while it is gone; not undone by [#undo] either.
    ///
    /// @return the fingerprint of the bytes
    public String createTyped(NotePath note, byte[] bytes) {
        return locked(() -> {
            make(note, bytes);
            return Fingerprint.of(bytes);
        });
    }

    /// Lets the earlier versions of a note follow it to a path that it was moved to otherwise.
    public void follow(NotePath from, NotePath to) {
        locked(() -> {
            files.follow(from, to);
            return to;
        });
    }

    /// Takes back the last change made through this writer, once, be it of one note or a joint one. A note that was
    /// made is removed; its text stays in the history. Of a joint change, notes that cannot be taken back stay as they
    /// are. One that was written down is so again meanwhile: a later start of the program goes on with taking it back.
    ///
    /// @return what was taken back; nothing when there is nothing
    /// @throws NoteFileException when the one note that changed was changed again since, or several cannot be changed
    ///   as one now
    public Optional<Undone> undo() {
        return locked(() -> {
            if (last.isEmpty()) {
                return Optional.empty();
            }
            Optional<ChangeJournal.Running> running = lastEntry.map(ChangeJournal.Entry::begin);
            try {
                Undone undone = takeBackLast();
                running.ifPresent(ChangeJournal.Running::forget);
                return Optional.of(undone);
            } catch (NoteFileException untouched) {
                running.ifPresent(ChangeJournal.Running::forget);
                throw untouched;
            } finally {
                running.ifPresent(ChangeJournal.Running::close);
            }
        });
    }

    private Undone takeBackLast() {
        List<NotePath> done = new ArrayList<>();
        List<NotePath> left = new ArrayList<>();
        for (ChangeStep step : last.reversed()) {
            try {
                back.undo(step);
                done.add(step.note());
            } catch (NoteFileException inTheWay) {
                if (last.size() == 1) {
                    throw inTheWay;
                }
                left.add(step.note());
            }
        }
        List<ChangeStep> steps = last;
        last(List.of());
        return Undone.of(steps, done, left);
    }

    /// Takes steps back whose texts nobody has seen: the history gets no version of them, and so needs no room.
    List<NotePath> rollBack(List<ChangeStep> steps) {
        return locked(() -> back.all(steps));
    }

    private List<ChangeStep> last(List<ChangeStep> steps) {
        last = steps;
        lastEntry = Optional.empty();
        return steps;
    }

    /// Lets nothing be written meanwhile.
    <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /// What was taken back.
    ///
    /// @param changed notes that are as they were before
    /// @param removed notes that are gone because the change had made them
    /// @param moved where a note lay, by where it lies again
    /// @param left notes that stay as they are: they changed since, or cannot be written
    public record Undone(
            List<NotePath> changed, List<NotePath> removed, Map<NotePath, NotePath> moved, List<NotePath> left) {

        public Undone {
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
            moved = Map.copyOf(moved);
            left = List.copyOf(left);
        }

        static Undone of(List<ChangeStep> steps, List<NotePath> back, List<NotePath> left) {
            List<NotePath> changed = new ArrayList<>();
            List<NotePath> removed = new ArrayList<>();
            Map<NotePath, NotePath> moved = new HashMap<>();
            Set<NotePath> done = new HashSet<>(back);
            left.forEach(done::remove);
            for (ChangeStep step : steps) {
                if (done.contains(step.note())) {
                    switch (step) {
                        case ChangeStep.Made made -> removed.add(made.note());
                        case ChangeStep.Changed of -> changed.add(of.note());
                        case ChangeStep.Moved of -> moved.put(of.note(), of.to());
                    }
                }
            }
            return new Undone(changed, removed, moved, left);
        }
    }

    /// What [#saveTyped] last wrote into a note.
    ///
    /// @param kept when the history last got a version
    private record Typed(String fingerprint, Instant kept) {}
}
