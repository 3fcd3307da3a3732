package app.syntopic.graph;

import app.syntopic.model.NoteSummary;

import java.util.List;

/// What one note claims about a concept, in the note's order.
public record SourceClaims(NoteSummary note, List<ConceptClaim> claims) {
    public SourceClaims {
        claims = List.copyOf(claims);
    }
}
