package app.syntopic.store;

import app.syntopic.model.NoteSummary;

/// A glossary entry that defines what was asked for.
///
/// @param label as the entry writes it, with all it names: `AGI / narrow AI`
/// @param term the entry's place among the terms of the note
/// @param passage the ordinal of the passage it is
public record DefinitionRow(NoteSummary note, String label, int term, int passage) {}
