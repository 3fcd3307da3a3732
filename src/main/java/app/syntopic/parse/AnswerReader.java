package app.syntopic.parse;

import app.syntopic.model.Answer;
import app.syntopic.model.Mark;
import app.syntopic.model.Part;
import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the answers to the four questions. An answer goes on until the next question or the next part.
///
/// One instance reads one note.
final class AnswerReader {

    private final NoteDraft draft;
    private final Outline outline;
    private final Problems problems;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Integer> passages = new ArrayList<>();
    private Optional<QuestionLabel> open = Optional.empty();
    private Span place = new Span(0, 0);
    private int citationsBefore;

    AnswerReader(NoteDraft draft, Outline outline, Problems problems) {
        this.draft = draft;
        this.outline = outline;
        this.problems = problems;
    }

    /// Whether a text begins an answer, here.
    Optional<QuestionLabel> label(Inline inline) {
        boolean inside = outline.part() == Part.FOUR_QUESTIONS;
        if (!inside && !outline.isPreamble()) {
            return Optional.empty();
        }
        int strongEnd =
                inline.marks().stream()
                        .filter(mark ->
                                mark instanceof Mark.Styled styled
                                        && styled.style() == Mark.Style.STRONG
                                        && styled.span().start() == 0)
                        .mapToInt(mark -> mark.span().end())
                        .findFirst()
                        .orElse(-1);
        Optional<QuestionLabel> numbered = QuestionLabel.numbered(inline.text(), strongEnd);
        if (numbered.isPresent()) {
            return numbered.filter(label -> inside || label.isAdlers());
        }
        return inside ? QuestionLabel.unnumbered(inline.text()) : Optional.empty();
    }

    /// Whether a line, below others of its paragraph, begins an answer.
    boolean isLabel(String line) {
        return QuestionLabel.numbered(line, -1).isPresent();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    void begin(QuestionLabel label, Span question) {
        end();
        if (!seen.add(label.number())) {
            problems.warn(
                    Problem.Rule.DUPLICATE_PART,
                    Sentence.of("Q{0} is answered twice.", label.number()),
                    question,
                    Sentence.of("Join the two answers."));
        }
        open = Optional.of(label);
        place = question;
        citationsBefore = draft.citations.size();
    }

    /// A passage of the answer that is open.
    void add(int passage, Span span) {
        if (open.isPresent()) {
            if (passage >= 0) {
                passages.add(passage);
            }
            place = new Span(place.start(), Math.max(place.end(), span.end()));
        }
    }

    void end() {
        if (open.isPresent()) {
            QuestionLabel label = open.get();
            draft.answers.add(new Answer(label.number(), label.question(), passages, place));
            checkGround(label);
            passages.clear();
            open = Optional.empty();
        }
    }

    /// A template asks the question and leaves the rest to be written.
    private boolean isAnswered() {
        return passages.stream()
                .map(passage -> draft.passages.get(passage).text().text())
                .anyMatch(text ->
                        !text.substring(QuestionLabel.numbered(text, -1).map(QuestionLabel::end).orElse(0)).isBlank());
    }

    /// Whether the argument holds is a judgement on the source, so it should say where it looked.
    private void checkGround(QuestionLabel label) {
        boolean cites = draft.citations.size() > citationsBefore;
        if (label.number() == 3 && !cites && isAnswered()) {
            problems.add(
                    Problem.Rule.UNGROUNDED_ANSWER,
                    Problem.Severity.INFO,
                    Sentence.of("The answer to Q3 cites no section."),
                    place,
                    Optional.of(Sentence.of("Add the section it rests on, as in [§ Title].")));
        }
    }
}
