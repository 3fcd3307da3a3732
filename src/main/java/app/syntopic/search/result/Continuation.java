package app.syntopic.search.result;

import app.syntopic.model.Sentence;

import java.util.Optional;

/// A way to go on from a half-typed query.
///
/// @param text what stands in place of the half-typed part
/// @param about what a field is for, in plain words; empty for anything else
/// @param query the whole query with it
/// @param caret where it ends in that, in UTF-16 code units
public record Continuation(String text, Optional<Sentence> about, String query, int caret) {}
