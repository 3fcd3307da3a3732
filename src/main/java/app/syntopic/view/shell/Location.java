package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

import java.util.Optional;

/// What a tab can show.
sealed interface Location {

    record OfNote(NotePath note) implements Location {}

    record OfConcept(FoldedLabel concept) implements Location {}

    record OfEditor(NotePath note) implements Location {}

    /// @param centre the id of the node it is drawn around; empty for the whole notebook
    record OfGraph(Optional<String> centre) implements Location {}

    /// The earlier versions of a note.
    record OfVersions(NotePath note) implements Location {}

    record OfGlossary() implements Location {}

    /// @param chosen whose page is shown first; empty for the first of the list
    record OfPeople(Optional<String> chosen) implements Location {}

    record OfQuestions() implements Location {}

    /// Concepts without a note.
    record OfWanted() implements Location {}

    record OfProblems() implements Location {}

    record OfSettings() implements Location {}

    /// A tab that shows nothing yet.
    record OfStart() implements Location {}
}
