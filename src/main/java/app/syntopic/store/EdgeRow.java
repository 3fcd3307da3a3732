package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

import java.util.Optional;

/// One or more links or glossary entries of one type that lead from a note to the same note or ghost.
///
/// @param to the note led to; empty for a ghost
/// @param key of the name used; for a ghost it is the ghost's
/// @param label as lists show the name
/// @param type `link`, `see`, `see_also`, `term`, `supports`, `opposes` or `qualifies`
public record EdgeRow(NotePath from, Optional<NotePath> to, FoldedLabel key, String label, String type) {}
