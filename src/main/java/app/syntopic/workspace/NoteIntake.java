package app.syntopic.workspace;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Problem;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.parse.NoteParser;

/// Reads a note's file and parses it. Safe to share between threads.
final class NoteIntake {

    private final NotebookFolder folder;
    private final NoteParser parser;

    NoteIntake(NotebookFolder folder, NoteParser parser) {
        this.folder = folder;
        this.parser = parser;
    }

    /// A note as its file says it now. A file that cannot be read becomes a note that says so.
    Taken take(NoteFile file) {
        try {
            return read(file);
        } catch (NoteFileException unreadable) {
            Problem.Rule rule =
                    unreadable.reason() == NoteFileException.Reason.TOO_LARGE
                            ? Problem.Rule.TOO_LARGE
                            : Problem.Rule.UNREADABLE;
            ParsedNote empty = NoteProblems.nothingBut(file.path(), rule, unreadable.sentence());
            return new Taken(new KnownNote(file, ""), empty, "");
        }
    }

    /// The same, for a caller who needs the note.
    ///
    /// @throws NoteFileException when the file is gone or cannot be read
    Taken read(NoteFile file) {
        byte[] bytes = folder.read(file.path());
        NoteText text = NoteText.of(bytes);
        ParsedNote note = parser.parse(file.path(), text.text());
        KnownNote known = new KnownNote(file, Fingerprint.of(bytes));
        return new Taken(known, text.encoding().isUtf8() ? note : NoteProblems.notUtf8(note, text), text.text());
    }

    /// A note of a text that no file holds yet.
    ParsedNote parse(NotePath path, String text) {
        return parser.parse(path, text);
    }

    /// Whether a file still holds the bytes it was last taken from.
    boolean holds(NotePath path, String fingerprint) {
        try {
            return !fingerprint.isEmpty() && Fingerprint.of(folder.read(path)).equals(fingerprint);
        } catch (NoteFileException unreadable) {
            return false;
        }
    }

    /// @param text the file's, decoded; empty when it could not be read
    record Taken(KnownNote known, ParsedNote note, String text) {}
}
