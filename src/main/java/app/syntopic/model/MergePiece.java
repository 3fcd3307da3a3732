package app.syntopic.model;

/// A stretch of a text that two sides changed: taken over from either, or changed by both in different ways.
public sealed interface MergePiece {

    /// What both have, or what one of them changed.
    record Agreed(String text) implements MergePiece {}

    /// What each made of the same paragraphs.
    ///
    /// @param base the paragraphs before; empty where both inserted
    record Conflict(String base, String mine, String theirs) implements MergePiece {}
}
