package app.syntopic.model;

/// Neighbouring lines that differ between an earlier text and the one of now.
///
/// @param then the earlier lines; empty where lines were added since
/// @param now where the lines of now are; empty where lines were removed since
/// @param words the earlier lines and those of now word by word
public record ChangedRegion(String then, Span now, ComparedWords words) {}
