package app.syntopic.search;

/// A word that the index holds.
///
/// @param passages in how many it stands
/// @param edits how many letters it is away from what was asked for; 0 where that was not the question
record KnownWord(String word, int passages, int edits) {}
