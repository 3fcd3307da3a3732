package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.List;
import java.util.Optional;

/// A literature note written as plain text, without heading marks, and the Markdown that says the same: every word
/// stays, in its place, and only signs are put in. Names in "See X, Y." and "See also" become links where it is certain
/// that they are names. Immutable.
public final class FlatForm {

    private final String markdown;
    private final FlatWriter.OriginalPlaces places;
    private final List<UnsureLink> unsure;

    FlatForm(FlatWriter written, List<UnsureLink> unsure) {
        this.markdown = written.markdown();
        this.places = written.places();
        this.unsure = List.copyOf(unsure);
    }

    /// What may be a link and may be text: it was left as text.
    ///
    /// @param text as written
    /// @param span in the Markdown
    public record UnsureLink(String text, Span span) {}

    /// Reads a text by itself: only its own glossary says which names are known.
    public static Optional<FlatForm> read(String text) {
        return read(text, KnownTitles.NONE);
    }

    /// Reads a text, with line ends of any system.
    ///
    /// @param known names of the notebook the text belongs to
    /// @return empty when the text has headings of Markdown's, or too little of a literature note's shape
    public static Optional<FlatForm> read(String text, KnownTitles known) {
        return FlatShape.outline(text).map(outline -> new FlatConversion(text, outline, known).convert());
    }

    /// Line ends are `\n`.
    public String markdown() {
        return markdown;
    }

    /// The place in the original text of a place in the Markdown. It never decreases; a sign that was put in leads to
    /// the place it was put before.
    public int originalOffset(int markdownOffset) {
        return places.originalOffset(markdownOffset);
    }

    /// In the order of the text.
    public List<UnsureLink> unsure() {
        return unsure;
    }
}
