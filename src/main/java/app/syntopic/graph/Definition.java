package app.syntopic.graph;

import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteSummary;

/// What one source means by a concept: a glossary entry of its note.
///
/// @param label as the source's note writes it
/// @param passage the ordinal of the entry's passage in the note
public record Definition(NoteSummary note, String label, MarkedText text, int passage) {}
