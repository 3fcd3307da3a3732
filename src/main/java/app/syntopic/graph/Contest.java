package app.syntopic.graph;

import app.syntopic.model.NoteSummary;
import app.syntopic.model.Stance;

import java.util.List;

/// The claims that take a stand on a concept: what "contested" rests on. Only what the note-taker wrote as a stance
/// counts; nothing is guessed from the words.
///
/// @param stands in the order of the sources
public record Contest(List<Stand> stands) {

    public Contest {
        stands = List.copyOf(stands);
    }

    /// One claim's stand.
    public record Stand(NoteSummary note, ConceptClaim claim, Stance stance) {}

    public static Contest of(List<SourceClaims> claims) {
        return new Contest(
                claims.stream()
                        .flatMap(source ->
                                source.claims().stream()
                                        .flatMap(claim ->
                                                claim.stance().stream()
                                                        .map(stance -> new Stand(source.note(), claim, stance))))
                        .toList());
    }

    public List<Stand> of(Stance stance) {
        return stands.stream().filter(stand -> stand.stance() == stance).toList();
    }

    /// Whether one source supports what another opposes.
    public boolean isContested() {
        return of(Stance.SUPPORTS).stream()
                .anyMatch(pro ->
                        of(Stance.OPPOSES).stream()
                                .anyMatch(against -> !against.note().path().equals(pro.note().path())));
    }
}
