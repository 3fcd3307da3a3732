package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Span;

/// A concept's label, or a variant of it, in running text.
///
/// @param span in the text of the passage
public record Mention(Span span, FoldedLabel concept) {}
