package app.syntopic.workspace;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.workspace.NoteIntake.Taken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Notes parsed lately, each as its file is now. Concept pages and back and forward come to the same notes again and
/// again. Safe to share between threads.
final class NoteShelf {

    /// Bounds what is kept, in UTF-16 code units of text: a parsed note takes some ten times as many bytes. Less than
    /// the notes of one long concept page would drop each before the page comes to it again.
    private static final int MOST_TEXT = 4_000_000;

    private final NotebookFolder folder;
    private final NoteIntake intake;
    private final Map<NotePath, Taken> taken = new LinkedHashMap<>(64, 0.75f, true);
    private int kept;

    NoteShelf(NotebookFolder folder, NoteIntake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    /// A note as it is now.
    ///
    /// @throws NoteUnavailableException when the file is gone or cannot be read
    Taken get(NotePath path) {
        Optional<NoteFile> file = folder.find(path);
        if (file.isEmpty()) {
            Sentence sentence = Sentence.of("“{0}” is no longer there; it was moved or deleted.", path.name());
            throw new NoteUnavailableException(path, sentence, new java.io.FileNotFoundException(path.value()));
        }
        Optional<Taken> known = known(file.get());
        return known.orElseGet(() -> read(file.get()));
    }

    /// The same, for a caller who can do without.
    Optional<ParsedNote> find(NotePath path) {
        return findTaken(path).map(Taken::note);
    }

    /// The same, with the note's text.
    Optional<Taken> findTaken(NotePath path) {
        try {
            return Optional.of(get(path));
        } catch (NoteUnavailableException gone) {
            return Optional.empty();
        }
    }

    /// A note that its file does not hold yet.
    ParsedNote parse(NotePath path, String text) {
        return intake.parse(path, text);
    }

    private Taken read(NoteFile file) {
        try {
            Taken read = intake.read(file);
            keep(read);
            return read;
        } catch (NoteFileException unreadable) {
            throw new NoteUnavailableException(file.path(), unreadable.sentence(), unreadable);
        }
    }

    private synchronized Optional<Taken> known(NoteFile file) {
        return Optional.ofNullable(taken.get(file.path())).filter(note -> note.known().file().equals(file));
    }

    private synchronized void keep(Taken note) {
        Taken before = taken.put(note.known().path(), note);
        kept += note.text().length() - (before == null ? 0 : before.text().length());
        var oldest = taken.values().iterator();
        while (kept > MOST_TEXT && taken.size() > 1) {
            kept -= oldest.next().text().length();
            oldest.remove();
        }
    }
}
