package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.model.TextChange;
import app.syntopic.model.UndoSteps;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteJournal;
import app.syntopic.notebook.NoteJournal.Journaled;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.TextMerge;
import app.syntopic.workspace.Authoring.Draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writing in notes through the one writer of files and a journal beside the notebook.
final class NoteWriting implements Writing {

    /// A file that another program writes at the same moments is read and merged again so many times.
    private static final int ATTEMPTS = 5;

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final NoteJournal journal;
    private final Consumer<Set<NotePath>> takeOver;

    /// Notes whose journal goes on from the text that is being edited.
    private final Set<NotePath> journaled = new HashSet<>();

    /// Notes whose journal lacks something, because it could not be written; it begins anew after the next save.
    private final Set<NotePath> incomplete = new HashSet<>();

    /// Where notes lie that were moved while somebody wrote in them, by where they lay.
    private final Map<NotePath, NotePath> moved = new HashMap<>();

    /// @param takeOver lets the caches follow
    NoteWriting(NotebookFolder folder, NoteWriter writer, NoteJournal journal, Consumer<Set<NotePath>> takeOver) {
        this.folder = folder;
        this.writer = writer;
        this.journal = journal;
        this.takeOver = takeOver;
    }

    /// Lets what was typed follow a note; whoever goes on writing in it by its old path writes in it still.
    synchronized void moved(NotePath from, NotePath to) {
        moved.put(from, to);
        moved.remove(to);
        if (journaled.remove(from)) {
            journaled.add(to);
        }
        try {
            journal.move(from, to);
        } catch (IOException failed) {
            incomplete.add(to);
        }
    }

    private NotePath now(NotePath path) {
        NotePath to = moved.get(path);
        return to != null && folder.find(path).isEmpty() ? now(to) : path;
    }

    private Draft now(Draft since) {
        return new Draft(now(since.path()), since.text(), since.fingerprint());
    }

    @Override
    public synchronized Opened open(NotePath given) {
        NotePath path = now(given);
        incomplete.remove(path);
        if (isGone(path)) {
            return left(path)
                    .filter(Journaled::isUnsaved)
                    .map(known -> opened(path, known))
                    .orElseGet(() -> new Opened(read(path), "", UndoSteps.NONE));
        }
        Draft file = read(path);
        Optional<Journaled> left = left(path).filter(known -> known.isUnsaved() || isOf(known, file));
        if (left.isEmpty()) {
            journaled.remove(path);
            return new Opened(file, file.text(), UndoSteps.NONE);
        }
        return opened(path, left.get());
    }

    private Opened opened(NotePath path, Journaled known) {
        journaled.add(path);
        return new Opened(new Draft(path, known.savedText(), known.fingerprint()), known.text(), known.steps());
    }

    private boolean isGone(NotePath path) {
        return Files.notExists(folder.locate(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOf(Journaled known, Draft file) {
        return known.fingerprint().equals(file.fingerprint()) && known.text().equals(file.text());
    }

    private Optional<Journaled> left(NotePath path) {
        try {
            journal.tidy(path);
            return journal.read(path);
        } catch (IOException unreadable) {
            throw notKept(path, unreadable);
        }
    }

    @Override
    public synchronized void keep(Draft since, List<TextChange> changes) {
        NotePath path = now(since.path());
        if (incomplete.contains(path)) {
            return;
        }
        try {
            if (!journaled.contains(path)) {
                journal.begin(path, since.text(), since.fingerprint());
                journaled.add(path);
            }
            journal.add(path, changes);
        } catch (IOException failed) {
            incomplete.add(path);
            throw notKept(path, failed);
        }
    }

    @Override
    public synchronized Outcome save(Draft given, String text) {
        Draft since = now(given);
        for (int attempt = 1; ; attempt++) {
            try {
                return NoteAuthoring.guarded(since.path(), () -> saveNow(since, text));
            } catch (ChangedOutsideException thisMoment) {
                if (attempt == ATTEMPTS) {
                    throw new NoteUnavailableException(
                            since.path(),
                            Sentence.of(
                                    "“{0}” is being written by another program all the time; it is saved once that one"
                                            + " rests.",
                                    since.path().name()),
                            thisMoment);
                }
            }
        }
    }

    private Outcome saveNow(Draft since, String text) {
        NotePath path = since.path();
        byte[] now = folder.read(path);
        if (Fingerprint.of(now).equals(since.fingerprint())) {
            Draft saved = write(path, now, text);
            taken(saved);
            return new Outcome.Saved(saved);
        }
        return merge(since, now, text);
    }

    @Override
    public synchronized Outcome saveAnew(Draft given, String text) {
        NotePath path = now(given.path());
        if (!isGone(path)) {
            return save(given, text);
        }
        return NoteAuthoring.guarded(
                path,
                () -> {
                    Draft made = new Draft(path, text, writer.createTyped(path, NoteText.fresh(text).bytes(path)));
                    takeOver.accept(Set.of(path));
                    taken(made);
                    return new Outcome.Saved(made);
                });
    }

    private Outcome merge(Draft since, byte[] now, String text) {
        Draft theirs = draft(since.path(), now);
        TextMerge merge = TextMerge.of(since.text(), text, theirs.text());
        Optional<String> merged = merge.text();
        if (merged.isEmpty()) {
            return new Outcome.Conflict(theirs, merge.pieces());
        }
        return new Outcome.Merged(write(since.path(), now, merged.get()));
    }

    private Draft write(NotePath path, byte[] now, String text) {
        NoteText edited = NoteText.of(now).edited(text);
        String fingerprint = writer.saveTyped(path, Fingerprint.of(now), edited.bytes(path));
        takeOver.accept(Set.of(path));
        return new Draft(path, text, fingerprint);
    }

    @Override
    public synchronized void taken(Draft merged) {
        NotePath path = now(merged.path());
        if (incomplete.remove(path)) {
            journaled.remove(path);
        }
        if (journaled.contains(path)) {
            try {
                journal.saved(path, merged.fingerprint());
            } catch (IOException failed) {
                incomplete.add(path);
                throw notKept(path, failed);
            }
        }
    }

    @Override
    public synchronized Draft read(NotePath given) {
        NotePath path = now(given);
        return NoteAuthoring.guarded(path, () -> draft(path, folder.read(path)));
    }

    private static Draft draft(NotePath path, byte[] bytes) {
        String text = NoteText.of(bytes).text();
        return new Draft(path, text.replace("\r\n", "\n").replace('\r', '\n'), Fingerprint.of(bytes));
    }

    @Override
    public List<NotePath> unsaved() {
        try {
            return journal.unsaved();
        } catch (IOException unreadable) {
            throw notKept(NotePath.of("journal"), unreadable);
        }
    }

    private static NoteUnavailableException notKept(NotePath path, IOException cause) {
        return new NoteUnavailableException(path, NoteFileException.notKept(cause), cause);
    }
}
