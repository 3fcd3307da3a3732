package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.graph.Person;
import app.syntopic.graph.PersonPage;
import app.syntopic.graph.QuestionCoverage;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;

import java.util.List;
import java.util.Optional;

/// The notebook across its sources: who speaks in it, how each source answers the four questions, what is still to be
/// written.
public interface Overviews {

    /// Concepts without a note whose label contains `filter`, those most referred to first.
    List<Concept> wanted(String filter, int limit);

    /// People whose name contains `filter`: those with a note and creators of sources, who have most sources first.
    List<Person> people(String filter, int limit);

    /// What somebody said, by a name as [#people] gives it.
    PersonPage person(String name);

    /// Literature notes that carry a tag, or all, by title.
    List<NoteSummary> sources(Optional<String> tag, int limit);

    /// How one source answers the four questions; nothing when its note is gone.
    Optional<SourceAnswers> answers(NotePath note);

    /// @param answers in the note's order
    record SourceAnswers(NoteSummary note, List<AnswerText> answers, QuestionCoverage coverage) {
        public SourceAnswers {
            answers = List.copyOf(answers);
        }

        /// The answer to a question, 1 to 4.
        public Optional<AnswerText> answer(int number) {
            return answers.stream().filter(answer -> answer.number() == number).findFirst();
        }
    }

    /// @param passage the ordinal of its first passage, or -1
    record AnswerText(int number, List<MarkedText> texts, int passage) {
        public AnswerText {
            texts = List.copyOf(texts);
        }
    }
}
