package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.parse.NoteParser;

import org.junit.jupiter.api.Test;

class QuestionCoverageTest {

    private static QuestionCoverage of(String text) {
        return QuestionCoverage.of(new NoteParser().parse(NotePath.of("rivers.md"), text));
    }

    @Test
    void tellsWhichSectionsEachAnswerCitesAndWhichNoneDoes() {
        QuestionCoverage coverage =
                of(
                        """
                        # Rivers — Notes

                        ## Four questions
                        **Q1 — What is it about?** Towns [§ Where rivers meet]. And tolls [§ Tolls].

                        **Q3 — Is it true?** Mostly [§ tolls]; see [[Other note#§ Roads]].

                        ## Claims by section
                        ### § Where rivers meet
                        Towns grow.
                        ### § Roads
                        A road is no river.
                        ### § Tolls
                        Boats wait.
                        """);
        assertThat(coverage.answers()).extracting(leaning -> leaning.answer().number()).containsExactly(1, 3);
        assertThat(coverage.answers().getFirst().sections()).containsExactly(0, 2);
        assertThat(coverage.answers().getLast().sections()).containsExactly(2);
        assertThat(coverage.unused()).containsExactly(1);
    }

    @Test
    void aNoteWithoutQuestionsLeavesEverySectionUnused() {
        QuestionCoverage coverage = of("# Rivers\n\n## Claims by section\n### § Roads\nA road is no river.\n");
        assertThat(coverage.answers()).isEmpty();
        assertThat(coverage.unused()).containsExactly(0);
    }
}
