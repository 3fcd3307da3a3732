package app.syntopic.store;

import app.syntopic.model.NotePath;
import app.syntopic.model.Problem;

/// A problem of a note.
///
/// @param title the note's
public record ProblemRow(NotePath note, String title, Problem problem) {}
