package app.syntopic.store;

import app.syntopic.model.NotePath;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is wrong in notes, or between them. Safe to share between threads.
public final class ProblemQueries {

    private static final Map<String, Problem.Rule> RULES =
            Arrays.stream(Problem.Rule.values()).collect(Collectors.toMap(Problem.Rule::key, Function.identity()));

    private final ReadPool pool;

    ProblemQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// The worst first, then by note and line.
    public List<ProblemRow> worst(int limit) {
        return pool.read(session ->
                session.list(
                        """
                        SELECT n.path, n.title, p.rule, p.severity, p.message, p.span_start, p.span_end, p.line, p.suggestion
                        FROM problem p JOIN note n ON n.id = p.note ORDER BY p.severity, n.path, p.line, p.ordinal LIMIT ?
                        """,
                        ProblemQueries::problem,
                        limit));
    }

    /// Notes whose file name another note has too, spelling folded, by name.
    public List<NamedAlike> namedAlike(int limit) {
        return pool.read(session ->
                session.list(
                        """
                        SELECT n.path, n.title FROM note_label l JOIN note n ON n.id = l.note
                        WHERE l.ordinal <= 1 AND l.name IN
                          (SELECT name FROM note_label WHERE ordinal <= 1 GROUP BY name HAVING count(*) > 1)
                        ORDER BY l.name, n.path LIMIT ?
                        """,
                        row -> new NamedAlike(NotePath.of(row.getString(1)), row.getString(2)),
                        limit));
    }

    /// A note that shares its file name.
    public record NamedAlike(NotePath path, String title) {}

    private static ProblemRow problem(ResultSet row) throws SQLException {
        Problem problem =
                new Problem(
                        RULES.getOrDefault(row.getString(3), Problem.Rule.UNREADABLE),
                        Codes.severity(row.getInt(4)),
                        SentenceText.read(row.getString(5)),
                        new Span(row.getInt(6), row.getInt(7)),
                        row.getInt(8),
                        Optional.ofNullable(row.getString(9)).map(SentenceText::read));
        return new ProblemRow(NotePath.of(row.getString(1)), row.getString(2), problem);
    }
}
