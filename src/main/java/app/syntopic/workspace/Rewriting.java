package app.syntopic.workspace;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;
import app.syntopic.workspace.rewrite.Sought;

import java.util.List;
import java.util.Optional;

/// Changes of many notes as one: found first, to be looked at, then made, then perhaps taken back by [Authoring#undo].
///
/// Files are what is looked at and changed: save what is being typed before. A note that changed since it was looked at
/// is left out of a change and named.
public interface Rewriting {

    /// Goes through the notes in the order of their paths and tells of each that would change.
    ///
    /// @param with what stands in the place of what is found; `$1` is its first group when it is a regular expression
    Looked find(Sought sought, String with, Scope scope, Watcher watcher);

    /// Folders that hold notes, by path, without a final `/`; at most some hundreds.
    List<String> folders();

    /// What giving a note another title would change: its file's name, its title where it says it, and links to it by
    /// its name. Where it is a concept's own note, glossary entries of that name too.
    ///
    /// @throws NoteUnavailableException when the note is gone, or another has that name already
    RenamePlan rename(NotePath note, String title);

    /// What giving a concept another label would change: its note, as [#rename(NotePath, String)] says, where it has
    /// one; links to it and glossary entries.
    ///
    /// @throws NoteUnavailableException when another note has that name already
    RenamePlan rename(FoldedLabel concept, String label);

    /// Makes planned changes. What was written when the watcher cancels stays, and is taken back as a whole.
    ///
    /// @throws NoteUnavailableException when the change cannot be written down first; then nothing is changed
    Rewritten apply(List<PlannedNote> notes, Watcher watcher);

    /// Gives something another name: wholly, but for notes that changed meanwhile, or not at all.
    ///
    /// @throws NoteUnavailableException when the file cannot get its name or a note cannot be written; what was done by
    ///   then is taken back
    Rewritten apply(RenamePlan plan, Watcher watcher);

    /// Which notes are looked at.
    sealed interface Scope {

        record Everything() implements Scope {}

        /// @param folder from the notebook's root, without a final `/`; the notes in it and below
        record Folder(String folder) implements Scope {}

        /// Notes that a search finds.
        record Answers(String query) implements Scope {}
    }

    /// Called from the thread that looks or writes.
    interface Watcher {

        default void found(PlannedNote note) {}

        /// @param notes looked at or written so far
        default void progress(int notes) {}

        default boolean isCancelled() {
            return false;
        }

        /// Watches nothing.
        static Watcher none() {
            return new Watcher() {};
        }
    }

    /// @param notes looked at
    /// @param complete false when it was cancelled, or too much was found
    /// @param problem a sentence when the expression or the replacement cannot be used
    record Looked(int notes, boolean complete, Optional<Sentence> problem) {}

    /// @param notes that were changed
    /// @param places in them
    /// @param leftOut notes that changed since they were looked at, or cannot be written
    /// @param complete false when it was cancelled
    record Rewritten(int notes, int places, List<NotePath> leftOut, boolean complete) {
        public Rewritten {
            leftOut = List.copyOf(leftOut);
        }
    }
}
