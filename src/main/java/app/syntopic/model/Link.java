package app.syntopic.model;

/// A link of a note, as written; what it leads to is found only when all notes are known.
///
/// @param span in the file, brackets included
/// @param passage the ordinal of the passage it stands in, or -1 when it stands in front matter or outside any passage
/// @param display what the reader sees
public record Link(Span span, LinkTarget target, String display, Origin origin, int passage) {

    /// Where a link was written.
    public enum Origin {
        /// In running text.
        TEXT,
        /// In a list of "See X, Y." at a paragraph's end.
        SEE,
        /// In the part "See also".
        SEE_ALSO,
        /// In a stance field.
        STANCE,
        /// In front matter.
        FRONT_MATTER,
        /// An embed.
        EMBED
    }
}
