package app.syntopic.model;

import java.util.List;

/// Neighbouring lines that differ between an earlier text and the one of now.
///
/// @param then the earlier lines; empty where lines were added since
/// @param now where the lines of now are; empty where lines were removed since
/// @param words both versions word by word, in order
public record ChangedRegion(String then, Span now, List<Word> words) {

    public ChangedRegion {
        words = List.copyOf(words);
    }

    /// A stretch of words, with the spaces between them.
    public record Word(Standing standing, String text) {}

    public enum Standing {
        BOTH,
        /// Only in the earlier text.
        REMOVED,
        /// Only in the text of now.
        ADDED
    }
}
