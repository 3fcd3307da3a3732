package app.syntopic.parse;

import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what is wrong in a note. Not thread-safe.
final class Problems {

    /// More of one note's problems than a reader would look through.
    private static final int MOST = 500;

    private final String text;
    private final List<Problem> found = new ArrayList<>(2);
    private @Nullable Lines lines;

    Problems(String text) {
        this.text = text;
    }

    /// Whether further problems are no longer taken down.
    boolean isFull() {
        return found.size() >= MOST;
    }

    void warn(Problem.Rule rule, Sentence message, Span span, Sentence suggestion) {
        add(rule, Problem.Severity.WARNING, message, span, Optional.of(suggestion));
    }

    /// @param suggestion what to do
    void add(Problem.Rule rule, Problem.Severity severity, Sentence message, Span span, Optional<Sentence> suggestion) {
        if (found.size() < MOST) {
            found.add(new Problem(rule, severity, message, span, lines().at(span.start()), suggestion));
        }
    }

    /// All problems in the order of the file.
    List<Problem> inOrder() {
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private Lines lines() {
        if (lines == null) {
            lines = new Lines(text);
        }
        return lines;
    }
}
