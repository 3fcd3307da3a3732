package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import java.util.List;

/// What the notebook can add to what is being typed, the most likely first. Answers come from the caches.
public interface Completions {

    /// Notes, concepts and ghosts whose name contains what was typed after `[[`.
    List<Suggestion> targets(String typed);

    /// Sections and other headings of the note a link names.
    List<Suggestion> sections(String note, String typed);

    /// Passages of the note a link names, by their words or their id; a ghost is one whose id is not written yet and is
    /// what it inserts.
    List<Suggestion> blocks(String note, String typed);

    List<Suggestion> tags(String typed);

    /// People, and sources. People are known by a note of theirs or by what they made; a ghost is one without a note.
    List<Suggestion> people(String typed);

    /// People, shows and publishers, by the names that metadata gives them, those under a key of it among them.
    List<Suggestion> names(String key, String typed);

    /// Keys of metadata: those that mean something to the program, and the notebook's own.
    List<Suggestion> keys(String typed);

    /// What stands under a key in the metadata of notes.
    List<Suggestion> values(String key, String typed);

    /// @param label as the reader knows it
    /// @param detail what it is, in a word or two
    /// @param insert what to write, without the signs around it: the shortest name that leads there
    /// @param note where it leads, when that is a note
    /// @param ghost whether nothing is there yet
    record Suggestion(String label, Sentence detail, String insert, java.util.Optional<NotePath> note, boolean ghost) {

        public static Suggestion of(String label, Sentence detail) {
            return new Suggestion(label, detail, label, java.util.Optional.empty(), false);
        }

        /// A name that has no note.
        static Suggestion ghost(String name, Sentence detail) {
            return new Suggestion(name, detail, name, java.util.Optional.empty(), true);
        }
    }
}
