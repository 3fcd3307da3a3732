package app.syntopic.view;

import app.syntopic.model.Span;

/// A place in a note.
public sealed interface Anchor {

    /// Where the reader was when the note was last left in this tab, else its beginning.
    Anchor NONE = new Nowhere();

    static Anchor section(int ordinal) {
        return ordinal < 0 ? NONE : new AtSection(ordinal);
    }

    /// A whole passage.
    static Anchor passage(int ordinal) {
        return ordinal < 0 ? NONE : new AtPassage(ordinal, new Span(0, Integer.MAX_VALUE));
    }

    /// A range of a passage's text, such as one claim.
    static Anchor passage(int ordinal, Span range) {
        return ordinal < 0 ? NONE : new AtPassage(ordinal, range);
    }

    /// A heading, whether of a section or of another part.
    ///
    /// @param offset where the heading begins in the file
    static Anchor heading(int offset) {
        return new AtHeading(offset);
    }

    record Nowhere() implements Anchor {}

    /// @param offset where the heading begins in the file
    record AtHeading(int offset) implements Anchor {}

    /// @param ordinal of the section in its note
    record AtSection(int ordinal) implements Anchor {}

    /// @param ordinal of the passage in its note
    /// @param range of the passage's text to show and flash once; may reach beyond its end
    record AtPassage(int ordinal, Span range) implements Anchor {}
}
