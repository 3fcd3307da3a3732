package app.syntopic.bench.notebook;

/// A passage of a notebook.
///
/// @param note the note's path in the notebook
/// @param ordinal the passage's place in the note, from 0
public record PassageId(String note, int ordinal) {}
