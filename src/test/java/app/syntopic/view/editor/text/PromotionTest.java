package app.syntopic.view.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.model.TextEdit;
import app.syntopic.parse.NoteParser;
import app.syntopic.workspace.form.PassageIds;

import org.junit.jupiter.api.Test;

class PromotionTest {

    private static final String TEXT =
            """
            # Slow Pruning

            ## Glossary

            - **Sap** — what rises.

            ## Claims by section

            ### § Frost

            Bark remembers winters. Sap does not.

            ### § Growth

            - Roots lead.
            """;

    private static ParsedNote parse(String text) {
        return new NoteParser().parse(NotePath.of("note.md"), text);
    }

    private final Promotion promotion = new Promotion(parse(TEXT), TEXT);

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Span caret(String before) {
        int end = TEXT.indexOf(before) + before.length();
        return Span.of(end, end);
    }

    private static String apply(Edited edited) {
        return TextEdit.apply(edited.edits(), TEXT);
    }

    @Test
    void aStanceIsWrittenAtTheEndOfItsClaim() {
        Edited edited = promotion.stance(caret("Bark rem"), Stance.OPPOSES);

        assertThat(apply(edited)).contains("Bark remembers winters (opposes:: [[]]). Sap does not.");
        assertThat(apply(edited).substring(edited.selection().start())).startsWith("]]). Sap");
    }

    @Test
    void aSelectedNameIsWhatTheClaimStandsTo() {
        String after = apply(promotion.stance(at("Sap does not").shifted(0), Stance.SUPPORTS));

        assertThat(after).contains("Sap does not (supports:: [[Sap does not]]).");
        assertThat(parse(after).links()).isNotEmpty();
    }

    @Test
    void outsideAClaimNothingHappens() {
        assertThat(promotion.stance(Span.of(0, 0), Stance.OPPOSES).edits()).isEmpty();
    }

    @Test
    void aSelectionBecomesAGlossaryEntry() {
        String after = apply(promotion.glossaryEntry(at("Bark")));

        assertThat(after).contains("- **Sap** — what rises.\n- **Bark** — \n");
        assertThat(parse(after).terms()).hasSize(2);
    }

    @Test
    void aSelectionBecomesAClaimOfItsSection() {
        assertThat(apply(promotion.claim(at("Sap does not"))))
                .contains("Sap does not.\n\n- Sap does not\n\n### § Growth");
        assertThat(apply(promotion.claim(at("Roots lead")))).endsWith("- Roots lead.\n- Roots lead\n");
    }

    @Test
    void aCitationIsOpenedBehindTheSelection() {
        Edited edited = Promotion.citation(TEXT, at("Sap does not"));

        assertThat(apply(edited)).contains("Sap does not [§ ].");
        assertThat(apply(edited).substring(edited.selection().start())).startsWith("].");
    }

    @Test
    void aStanceToAClaimPointsAtItsId() {
        assertThat(apply(promotion.stance(caret("Bark rem"), Stance.QUALIFIES, "[[Other#^some-claim]]")))
                .contains("Bark remembers winters (qualifies:: [[Other#^some-claim]]). Sap");
    }

    @Test
    void aSelectionBecomesALinkToItsConcept() {
        assertThat(apply(promotion.concept(at("winters")))).contains("Bark remembers [[winters]]. Sap");
        assertThat(promotion.concept(Span.of(0, TEXT.indexOf("Sap"))).edits()).isEmpty();
    }

    @Test
    void aClaimThatSomethingPointsAtGetsAReadableId() {
        Promotion.Identified found = promotion.identified(caret("Roots")).orElseThrow();
        String after = apply(found.edited());

        assertThat(found.id()).isEqualTo("roots-lead");
        assertThat(after).contains("- Roots lead. ^roots-lead\n");
        assertThat(parse(after).passages()).filteredOn(passage -> passage.blockId().equals("roots-lead")).hasSize(1);
        assertThat(
                        new Promotion(parse(after), after)
                                .identified(Span.of(after.indexOf("Roots"), after.indexOf("Roots"))))
                .hasValueSatisfying(again -> assertThat(again.edited().edits()).isEmpty());
    }

    @Test
    void anIdIsGivenOnce() {
        String twice = "# N\n\n## § A\n\n- Roots lead. ^roots-lead\n- Roots lead!\n";
        Promotion other = new Promotion(parse(twice), twice);
        assertThat(other.identified(Span.of(twice.indexOf("lead!"), twice.indexOf("lead!"))))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("roots-lead-2"));
    }

    @Test
    void aClaimIsFoundByTheIdItIsToGetAndTheSelectionBehindItGoesAlong() {
        String id = new PassageIds(parse(TEXT)).of(parse(TEXT).passages().get(1));
        Promotion.Identified found = promotion.identified(id, caret("Roots")).orElseThrow();

        assertThat(apply(found.edited())).contains("Bark remembers winters. Sap does not. ^" + id + "\n");
        assertThat(apply(found.edited()).substring(found.edited().selection().start())).startsWith(" lead.");
        assertThat(promotion.identified("no-such-claim", caret("Roots"))).isEmpty();
    }
}
