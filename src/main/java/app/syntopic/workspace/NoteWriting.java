package app.syntopic.workspace;

import app.syntopic.model.NotePath;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Writing in notes through the one writer of files and a journal beside the notebook.
final class NoteWriting implements Writing {

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final NoteJournal journal;
    private final Consumer<Set<NotePath>> takeOver;

    /// Notes whose journal goes on from the text that is being edited.
    private final Set<NotePath> journaled = ConcurrentHashMap.newKeySet();

    /// Notes whose journal lacks something, because it could not be written; it begins anew after the next save.
    private final Set<NotePath> incomplete = ConcurrentHashMap.newKeySet();

    /// @param takeOver lets the caches follow
    NoteWriting(NotebookFolder folder, NoteWriter writer, NoteJournal journal, Consumer<Set<NotePath>> takeOver) {
        this.folder = folder;
        this.writer = writer;
        this.journal = journal;
        this.takeOver = takeOver;
    }

    @Override
    public Opened open(NotePath path) {
        Draft file = read(path);
        incomplete.remove(path);
        Optional<Journaled> left = left(path).filter(known -> known.isUnsaved() || isOf(known, file));
        if (left.isEmpty()) {
            journaled.remove(path);
            return new Opened(file, file.text(), UndoSteps.NONE);
        }
        journaled.add(path);
        Journaled known = left.get();
        return new Opened(new Draft(path, known.savedText(), known.fingerprint()), known.text(), known.steps());
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
    public void keep(Draft since, List<TextChange> changes) {
        NotePath path = since.path();
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
    public Outcome save(Draft since, String text) {
        NotePath path = since.path();
        return NoteAuthoring.guarded(
                path,
                () -> {
                    byte[] now = folder.read(path);
                    if (Fingerprint.of(now).equals(since.fingerprint())) {
                        Draft saved = write(path, now, text);
                        taken(saved);
                        return new Outcome.Saved(saved);
                    }
                    return merge(since, now, text);
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
    public void taken(Draft merged) {
        NotePath path = merged.path();
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
    public Draft read(NotePath path) {
        return NoteAuthoring.guarded(path, () -> draft(path, folder.read(path)));
    }

    private static Draft draft(NotePath path, byte[] bytes) {
        String text = NoteText.of(bytes).text();
        return new Draft(path, text.replace("\r\n", "\n").replace('\r', '\n'), Fingerprint.of(bytes));
    }

    @Override
    public List<NotePath> unsaved() {
        try {
            return journal.unsaved().stream().filter(note -> folder.find(note).isPresent()).toList();
        } catch (IOException unreadable) {
            throw notKept(NotePath.of("journal"), unreadable);
        }
    }

    private static NoteUnavailableException notKept(NotePath path, IOException cause) {
        return new NoteUnavailableException(path, NoteFileException.notKept(cause), cause);
    }
}
