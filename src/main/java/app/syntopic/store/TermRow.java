package app.syntopic.store;

import app.syntopic.model.FoldedLabel;

/// A label that glossaries define.
///
/// @param label as it is written most often
/// @param sources in how many notes
public record TermRow(FoldedLabel key, String label, int sources) {}
