package app.syntopic.workspace;

import app.syntopic.model.FrontMatter;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Source;
import app.syntopic.model.Span;
import app.syntopic.notebook.NoteText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Problems of a note's file, which its text alone does not show.
final class NoteProblems {

    private NoteProblems() {}

    /// What stands for a note whose file cannot be read: its name and the problem, so that it is listed and not
    /// silently missing.
    static ParsedNote nothingBut(NotePath path, Problem.Rule rule, Sentence sentence) {
        return new ParsedNote(
                path,
                path.name(),
                NoteKind.PLAIN,
                List.of(),
                List.of(),
                FrontMatter.NONE,
                Source.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(atStart(rule, Problem.Severity.ERROR, sentence, Optional.empty())),
                0,
                false);
    }

    static ParsedNote notUtf8(ParsedNote note, NoteText text) {
        List<Problem> problems = new ArrayList<>(note.problems());
        Sentence sentence =
                Sentence.of("The file is not written in UTF-8; it is read as {0}.", text.encoding().label());
        Optional<Sentence> advice = Optional.of(Sentence.of("Save it as UTF-8."));
        problems.addFirst(atStart(Problem.Rule.NOT_UTF8, Problem.Severity.WARNING, sentence, advice));
        return note.withProblems(problems);
    }

    private static Problem atStart(
            Problem.Rule rule, Problem.Severity severity, Sentence sentence, Optional<Sentence> advice) {
        return new Problem(rule, severity, sentence, new Span(0, 0), 1, advice);
    }
}
