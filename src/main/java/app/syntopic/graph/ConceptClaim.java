package app.syntopic.graph;

import app.syntopic.model.MarkedText;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.model.TimeRange;

import java.util.List;
import java.util.Optional;

/// A claim that names a concept or takes a stand on it.
///
/// @param passage the ordinal of its passage in the note
/// @param sentence its range in the passage's text
/// @param section the ordinal of its section, or -1
/// @param heading the section's title without `§`
/// @param text the claim alone, with its marks
/// @param named ranges of `text` that name the concept
public record ConceptClaim(
        int passage,
        Span sentence,
        int section,
        String heading,
        Optional<TimeRange> time,
        MarkedText text,
        List<Span> named,
        Optional<Stance> stance) {

    public ConceptClaim {
        named = List.copyOf(named);
    }
}
