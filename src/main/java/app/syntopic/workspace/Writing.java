package app.syntopic.workspace;

import app.syntopic.model.MergePiece;
import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.UndoSteps;
import app.syntopic.workspace.Authoring.Draft;

import java.util.List;

/// Writing in a note for as long as one likes: what is typed is kept beside the notebook at once, saved all the time,
/// brought together with what other programs write, and can be undone after the program was ended.
///
/// A note that is moved meanwhile, by this program or another, goes on by its old path as well as by its new one.
///
/// All texts have `\n` as the only line end; files keep the ends they have. Calls for one note come one after another.
/// Methods throw [NoteUnavailableException] when the file, or the place beside the notebook, cannot be read or written.
public interface Writing {

    /// A note to write in: as it was left, typed text that was not saved included, also where the note is gone since.
    Opened open(NotePath path);

    /// Keeps what was typed, so that it outlives the program.
    ///
    /// @param since what the file held when it was last opened or saved
    /// @param changes since the last call, in order
    void keep(Draft since, List<TextChange> changes);

    /// Saves a text, all of whose changes were kept.
    ///
    /// @param since what the text was made from
    Outcome save(Draft since, String text);

    /// Saves a text into a note that is gone from where it was, by making it again; where it is there again, as
    /// [#save].
    Outcome saveAnew(Draft since, String text);

    /// Marks a text as saved that [#save] had merged, once the editor shows it and its changes were kept.
    void taken(Draft merged);

    /// The file as it is now.
    Draft read(NotePath path);

    /// Notes whose text was typed but not saved when the program ended.
    List<NotePath> unsaved();

    /// @param saved what the file held when it was last saved here; another program may have changed it since
    /// @param text what was typed then, equal to what was saved or further on
    record Opened(Draft saved, String text, UndoSteps steps) {}

    /// What became of a text that was to be saved.
    sealed interface Outcome {

        /// The file holds it.
        record Saved(Draft draft) implements Outcome {}

        /// The file holds it and what another program had changed elsewhere in it.
        record Merged(Draft draft) implements Outcome {}

        /// Another program changed the same paragraphs; nothing was written.
        ///
        /// @param theirs the file as it is
        /// @param pieces both texts, with the paragraphs to choose for
        record Conflict(Draft theirs, List<MergePiece> pieces) implements Outcome {
            public Conflict {
                pieces = List.copyOf(pieces);
            }
        }
    }
}
