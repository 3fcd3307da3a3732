package app.syntopic.graph;

/// A concept named in the same passages as another.
///
/// @param together in how many passages
public record RelatedConcept(Concept concept, int together) {}
