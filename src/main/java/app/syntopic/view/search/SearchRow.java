package app.syntopic.view.search;

import app.syntopic.model.NotePath;
import app.syntopic.search.result.Hit;

/// A row of the list of answers.
public sealed interface SearchRow {

    /// Heads the answers in one note.
    ///
    /// @param hits how many follow
    record OfNote(NotePath note, String title, int hits) implements SearchRow {}

    record OfHit(Hit hit) implements SearchRow {}
}
