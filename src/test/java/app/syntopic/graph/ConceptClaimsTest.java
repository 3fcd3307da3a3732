package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.parse.NoteParser;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConceptClaimsTest {

    private static final String NOTE =
            """
            # Rivers — Notes

            River is named before any section.

            ## Claims by section
            ### § Where rivers meet [00:12:30](https://example.org/v?t=750s)
            Towns grow at a [[River]]. Roads do not. Boats wait (opposes:: [[River]]).

            Goods change hands. Markets follow. See [[River]], [[Toll]].

            ### § Roads
            A road is no river.
            """;

    @Test
    void listsTheSentencesThatLinkTheConcept() {
        assertThat(claims(Map.of()))
                .extracting(claim -> claim.text().text().strip())
                .startsWith("Towns grow at a River.")
                .hasSize(3);
    }

    @Test
    void tellsTimeSectionStanceAndWhereTheConceptIsNamed() {
        ConceptClaim first = claims(Map.of()).getFirst();
        ConceptClaim second = claims(Map.of()).get(1);

        assertThat(first.heading()).isEqualTo("Where rivers meet");
        assertThat(first.time().orElseThrow().startSeconds()).isEqualTo(750);
        assertThat(first.named()).extracting(span -> span.in(first.text().text())).containsExactly("River");
        assertThat(first.stance()).isEmpty();
        assertThat(second.stance()).isEqualTo(Optional.of(Stance.OPPOSES));
    }

    @Test
    void letsAFinalListOfLinksSpeakForItsPassage() {
        assertThat(claims(Map.of()).getLast().text().text().strip()).isEqualTo("Goods change hands.");
    }

    @Test
    void takesInWhatIsNamedWithoutALink() {
        ParsedNote note = note();
        int last = note.passages().size() - 1;
        String text = note.passages().get(last).text().text();
        Span river = new Span(text.indexOf("river"), text.indexOf("river") + 5);

        assertThat(claims(Map.of(last, List.of(river))).getLast().named()).containsExactly(river);
    }

    private static List<ConceptClaim> claims(Map<Integer, List<Span>> named) {
        return new ConceptClaims(note(), LinkTarget.of("River")::equals).list(named);
    }

    private static ParsedNote note() {
        return new NoteParser().parse(NotePath.of("rivers.md"), NOTE);
    }
}
