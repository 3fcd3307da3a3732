package app.syntopic.model;

/// Words of the source.
///
/// @param text without the quotation marks
/// @param span in the file, quotation marks included
/// @param passage the ordinal of its passage, or -1
/// @param section the ordinal of its section, or -1
public record Quote(String text, Span span, int passage, int section) {

    /// Below this length, in UTF-16 code units, a quote is a word or two under suspicion rather than something the
    /// source said.
    public static final int SHORTEST_VERIFIED = 12;

    public boolean isScareQuote() {
        return text.length() < SHORTEST_VERIFIED;
    }
}
