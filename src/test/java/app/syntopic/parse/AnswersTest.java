package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.Problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When an answer is asked for the section it rests on.
class AnswersTest {

    private static boolean isUngrounded(String answers) {
        return new NoteParser()
                .parse(NotePath.of("sources/Peat.md"), "# Peat\n\n## Four questions\n\n" + answers).problems().stream()
                        .anyMatch(problem -> problem.rule() == Problem.Rule.UNGROUNDED_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Q3 — Is it true?**\n", "Q3 — Is it true?\n\n## Glossary\n", "### Q3 — Is it true?\n"})
    void a_question_nobody_answered_yet_rests_on_nothing(String answers) {
        assertThat(isUngrounded(answers)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"**Q3 — Is it true?** No.\n", "**Q3 — Is it true?**\n\nNo.\n", "### Q3 — Is it true?\n\nNo.\n"})
    void an_answer_without_a_section_is_told(String answers) {
        assertThat(isUngrounded(answers)).isTrue();
    }
}
