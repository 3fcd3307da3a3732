package app.syntopic.model;

/// The part of a literature note that a heading opens.
public enum Part {
    /// The note's own title.
    TITLE,
    FOUR_QUESTIONS,
    /// One of the four questions, as a heading of its own.
    QUESTION,
    GLOSSARY,
    CLAIMS,
    /// A section of the source.
    SECTION,
    SEE_ALSO,
    /// Any other heading.
    OTHER
}
