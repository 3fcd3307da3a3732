package app.syntopic.store;

/// Somebody who made sources, or where they were published.
///
/// @param sources how many literature notes say so
public record NamedMaker(String name, int sources) {}
