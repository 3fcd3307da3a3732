package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Making and changing notes. Every write is atomic, refuses to overwrite what changed outside, and can be undone.
public interface Authoring {

    /// Writes a well-formed literature note.
    ///
    /// @throws NoteUnavailableException when it cannot be written; nothing is left behind
    Written create(NewNote note);

    /// The text `create` would write.
    String draft(NewNote note);

    /// Turns a text into a note: one in the flat form, Markdown, or a citation, of which only the source is filled in.
    ///
    /// @param origin what to call it where the text names no title
    Imported importText(String text, String origin, boolean dryRun);

    /// Turns a file into notes: most into one, a list of citations into one for each.
    ///
    /// @return at least one
    /// @throws NoteUnavailableException when the file is of no kind that becomes a note, it cannot be read, or a note
    ///   not written
    List<Imported> importFile(Path file, boolean dryRun);

    /// Writes the note of a concept, in the folder in which most notes of concepts lie.
    ///
    /// @throws NoteUnavailableException when it cannot be written; nothing is left behind
    Written createConcept(String label, String text);

    /// A note's text for editing, with what is needed to notice a change by others.
    Draft edit(NotePath path);

    /// Saves a draft. A text equal to the draft's writes nothing.
    ///
    /// @throws ChangedOutsideException when the file is no longer what the draft was taken from
    Draft save(Draft draft, String text);

    /// Takes the last change made through this part or through [Rewriting] back; nothing when there is none.
    Optional<Undone> undo();

    /// What was taken back.
    ///
    /// @param changed notes that are as they were before
    /// @param removed notes that are gone because the change had made them
    /// @param moved where a note lay, by where it lies again
    /// @param left notes that stay as they are: they changed since, or cannot be written
    record Undone(List<NotePath> changed, List<NotePath> removed, Map<NotePath, NotePath> moved, List<NotePath> left) {

        public Undone {
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
            moved = Map.copyOf(moved);
            left = List.copyOf(left);
        }

        /// Nothing was taken back, as the one note that changed was changed again since.
        static Undone nothing(NotePath note) {
            return new Undone(List.of(), List.of(), Map.of(), List.of(note));
        }
    }

    /// @param type empty for an unspecified source
    /// @param source a show, author line or address, as typed; may be empty
    /// @param template the name of one of [Templates]; empty for that of the kind
    record NewNote(String title, Optional<SourceType> type, String source, Optional<String> template) {

        /// A note from the template of its kind.
        public NewNote(String title, Optional<SourceType> type, String source) {
            this(title, type, source, Optional.empty());
        }
    }

    record Written(NotePath path, String text) {}

    /// @param unsure links that could not be told apart from text: each is offered to the reader, and plain text until
    ///   then
    /// @param written false for a dry run
    record Imported(NotePath path, String text, List<String> unsure, boolean written) {
        public Imported {
            unsure = List.copyOf(unsure);
        }
    }

    /// @param fingerprint of the bytes on disk
    record Draft(NotePath path, String text, String fingerprint) {}
}
