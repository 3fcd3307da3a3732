package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

/// What a tab can show.
sealed interface Location {

    record OfNote(NotePath note) implements Location {}

    record OfConcept(FoldedLabel concept) implements Location {}

    record OfEditor(NotePath note) implements Location {}

    record OfProblems() implements Location {}

    /// A tab that shows nothing yet.
    record OfStart() implements Location {}
}
