package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.ChangeJournal;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.IntendedChange;
import app.syntopic.notebook.IntendedChange.Text;
import app.syntopic.notebook.JointChange;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.Rewriting.Watcher;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Makes planned changes of many notes: first writes down all that it is about to do, then does it, one note after the
/// other.
final class JointWriting {

    /// The caches follow after so many notes: each time costs them a commit.
    private static final int TOGETHER = 200;

    /// What another program did meanwhile: such a note is left out, and the others get what was planned.
    private static final Set<NoteFileException.Reason> CHANGED =
            Set.of(NoteFileException.Reason.CHANGED_OUTSIDE, NoteFileException.Reason.MISSING);

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final ChangeJournal journal;
    private final CacheKeeper caches;

    /// @param caches follow what is written
    JointWriting(NotebookFolder folder, NoteWriter writer, ChangeJournal journal, CacheKeeper caches) {
        this.folder = folder;
        this.writer = writer;
        this.journal = journal;
        this.caches = caches;
    }

    /// Changes all notes that can be.
    ///
    /// @throws NoteFileException when the change cannot be written down; then nothing is changed
    Rewritten replace(List<PlannedNote> notes, Watcher watcher) {
        Pass pass = new Pass(watcher, unwritable -> {});
        IntendedChange intended = new IntendedChange("", "", Optional.empty(), pass.prepare(notes, Optional.empty()));
        if (intended.isEmpty() || pass.cancelled) {
            return pass.result();
        }
        try (JointChange change = writer.begin(journal.entry(intended))) {
            pass.write(change);
            change.done();
            return pass.result();
        }
    }

    /// Gives something another name, wholly or not at all: half a rename would leave links that lead nowhere.
    ///
    /// @throws NoteFileException when the change cannot be written down or the file cannot get its name; then nothing
    ///   is changed
    /// @throws NoteUnavailableException when a note cannot be written; then all is taken back
    Rewritten rename(RenamePlan plan, Watcher watcher) {
        Pass pass =
                new Pass(
                        watcher,
                        unwritable -> {
                            throw unwritable;
                        });
        List<Text> texts = prepare(pass, plan);
        IntendedChange intended = new IntendedChange(plan.from(), plan.to(), plan.move().map(this::moved), texts);
        if (intended.isEmpty() || pass.cancelled) {
            return pass.result();
        }
        try (JointChange change = writer.begin(journal.entry(intended))) {
            plan.move().ifPresent(of -> follow(of, change));
            writeOrTakeBack(pass, plan, change);
            change.done();
            return pass.result();
        }
    }

    private static List<Text> prepare(Pass pass, RenamePlan plan) {
        try {
            return pass.prepare(plan.notes(), plan.move());
        } catch (NoteFileException unwritable) {
            throw notRenamed(unwritable, List.of());
        }
    }

    private void writeOrTakeBack(Pass pass, RenamePlan plan, JointChange change) {
        try {
            pass.write(change);
        } catch (NoteFileException unwritable) {
            List<NotePath> left = change.rollBack();
            Set<NotePath> touched = plan.notes().stream().map(PlannedNote::path).collect(Collectors.toSet());
            plan.move()
                    .filter(of -> Files.exists(folder.locate(of.from())))
                    .ifPresent(of -> {
                        caches.moved(of.to(), of.from());
                        touched.addAll(Set.of(of.from(), of.to()));
                    });
            caches.takeOver(touched);
            throw notRenamed(unwritable, left);
        }
    }

    private static NoteUnavailableException notRenamed(NoteFileException unwritable, List<NotePath> left) {
        String names = left.stream().map(note -> "“" + note.name() + "”").collect(Collectors.joining(", "));
        Sentence end =
                left.isEmpty()
                        ? Sentence.of("Nothing was renamed.")
                        : Sentence.of(
                                "Not all could be taken back: {0}. Opening the notebook again tries once more; look at"
                                        + " them then.",
                                names);
        Sentence both = Sentence.of("{0} {1}", unwritable.sentence(), end);
        return new NoteUnavailableException(unwritable.note(), both, unwritable);
    }

    private IntendedChange.Moved moved(RenamePlan.Move move) {
        return new IntendedChange.Moved(move.from(), move.to(), Fingerprint.of(folder.read(move.from())));
    }

    private void follow(RenamePlan.Move move, JointChange change) {
        change.move(move.from(), move.to());
        caches.moved(move.from(), move.to());
        caches.takeOver(Set.of(move.from(), move.to()));
    }

    /// One way through the notes of a change, and what came of it.
    private final class Pass {

        private final Watcher watcher;
        private final Consumer<NoteFileException> unwritable;
        private final List<PlannedNote> ready = new ArrayList<>();
        private final List<NotePath> leftOut = new ArrayList<>();
        private int written;
        private int places;
        private boolean cancelled;

        /// @param unwritable told of each note that cannot be written, and may refuse to go on by throwing it
        Pass(Watcher watcher, Consumer<NoteFileException> unwritable) {
            this.watcher = watcher;
            this.unwritable = unwritable;
        }

        /// What the change will do to those notes that still are as planned.
        List<Text> prepare(List<PlannedNote> notes, Optional<RenamePlan.Move> move) {
            List<Text> texts = new ArrayList<>();
            for (PlannedNote note : notes) {
                if (watcher.isCancelled()) {
                    cancelled = true;
                    return List.of();
                }
                NotePath later =
                        move.filter(of -> of.from().equals(note.path())).map(RenamePlan.Move::to).orElse(note.path());
                unlessInTheWay(
                        later,
                        () -> {
                            byte[] before = asPlanned(note);
                            texts.add(Text.of(later, before, edited(note, before)));
                            ready.add(new PlannedNote(later, note.fingerprint(), note.edits()));
                        });
            }
            return texts;
        }

        void write(JointChange change) {
            Set<NotePath> behind = new HashSet<>();
            int done = leftOut.size();
            for (PlannedNote note : ready) {
                cancelled = cancelled || watcher.isCancelled();
                if (cancelled) {
                    break;
                }
                unlessInTheWay(
                        note.path(),
                        () -> {
                            change.save(note.path(), note.fingerprint(), edited(note, asPlanned(note)));
                            behind.add(note.path());
                            written++;
                            places += note.edits().size();
                        });
                done++;
                watcher.progress(done);
                if (behind.size() >= TOGETHER) {
                    caches.takeOver(Set.copyOf(behind));
                    behind.clear();
                }
            }
            caches.takeOver(behind);
        }

        private void unlessInTheWay(NotePath note, Runnable step) {
            try {
                step.run();
            } catch (NoteFileException inTheWay) {
                if (!CHANGED.contains(inTheWay.reason())) {
                    unwritable.accept(inTheWay);
                }
                leftOut.add(note);
            }
        }

        private byte[] asPlanned(PlannedNote note) {
            return folder.read(note.path(), note.fingerprint());
        }

        private static byte[] edited(PlannedNote note, byte[] bytes) {
            NoteText text = NoteText.of(bytes);
            return text.edited(note.applyTo(text.plain())).bytes(note.path());
        }

        Rewritten result() {
            return new Rewritten(written, places, leftOut, !cancelled);
        }
    }
}
