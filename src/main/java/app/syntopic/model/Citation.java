package app.syntopic.model;

/// Where a statement comes from: a section, of this note or another.
///
/// @param target the note (empty for this one) and, in its heading, the section
/// @param title the section's title without `§`
/// @param span in the file
/// @param passage the ordinal of its passage, or -1
public record Citation(LinkTarget target, String title, Span span, int passage) {}
