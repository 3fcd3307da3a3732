package app.syntopic.graph;

import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteSummary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The syntopical page: what different sources say about one concept, side by side.
///
/// @param otherLabels labels other than the preferred one, as written
/// @param ownNote the concept's own page
/// @param ownText how its own note begins, by paragraphs
/// @param definitions one a source, oldest source first
/// @param claims grouped by source, oldest source first
/// @param claimCount of all claims, also those that are not listed because there are too many
/// @param close definitions that say nearly what an older one says
/// @param contest the claims that take a stand on it
/// @param unlinked places that name it without a link, at most some of each note
public record ConceptPage(
        Concept concept,
        List<String> otherLabels,
        Optional<NoteSummary> ownNote,
        List<MarkedText> ownText,
        List<Definition> definitions,
        List<SourceClaims> claims,
        int claimCount,
        List<RelatedConcept> related,
        List<Backlink> backlinks,
        int backlinkCount,
        List<CloseDefinition> close,
        Contest contest,
        List<UnlinkedMention> unlinked) {

    public ConceptPage {
        otherLabels = List.copyOf(otherLabels);
        ownText = List.copyOf(ownText);
        definitions = List.copyOf(definitions);
        claims = List.copyOf(claims);
        related = List.copyOf(related);
        backlinks = List.copyOf(backlinks);
        close = List.copyOf(close);
        unlinked = List.copyOf(unlinked);
    }

    /// Whether sources support and oppose it.
    public boolean contested() {
        return contest.isContested();
    }

    /// How many sources say something of it, as a claim or a definition.
    public int sourceCount() {
        return (int)
                Stream.concat(claims.stream().map(SourceClaims::note), definitions.stream().map(Definition::note))
                        .map(NoteSummary::path)
                        .distinct()
                        .count();
    }
}
