package app.syntopic.store;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

/// Counts the library once for each of its states. Safe to share between threads.
final class LibraryCounter {

    private static final String COUNTS =
            """
            SELECT * FROM
              (SELECT count(*) AS notes, sum(kind = 0) AS literature, sum(kind = 1) AS concept_notes, sum(kind = 2) AS people,
                sum(kind = 3) AS plain, sum(sections) AS sections, sum(answers) AS answers, sum(claims) AS claims,
                sum(quotes) AS quotes, sum(terms) AS terms, sum(citations) AS citations, sum(problems) AS problems
                FROM note),
              (SELECT sum(standing > 0) AS concepts, sum(standing = 1) AS ghosts, sum(iif(owner IS NULL, 0, links)) AS resolved,
                sum(iif(owner IS NULL, links, 0)) AS unresolved FROM name),
              (SELECT count(DISTINCT key) AS tags FROM tag)
            """;

    private final ReadPool pool;
    private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();

    LibraryCounter(ReadPool pool) {
        this.pool = pool;
    }

    LibraryCounts counts() {
        return pool.read(session -> {
            long state = session.number("SELECT generation FROM library");
            Counted known = counted.get();
            if (known != null && known.state() == state) {
                return known.counts();
            }
            LibraryCounts counts = session.first(COUNTS, LibraryCounter::counts).orElseThrow();
            counted.set(new Counted(state, counts));
            return counts;
        });
    }

    /// Generations begin anew, so that an old one may come again.
    void forget() {
        counted.set(null);
    }

    private static LibraryCounts counts(ResultSet row) throws SQLException {
        return new LibraryCounts(
                number(row, "notes"),
                number(row, "literature"),
                number(row, "concept_notes"),
                number(row, "people"),
                number(row, "plain"),
                number(row, "sections"),
                number(row, "answers"),
                number(row, "claims"),
                number(row, "quotes"),
                number(row, "terms"),
                number(row, "concepts"),
                number(row, "ghosts"),
                number(row, "resolved"),
                number(row, "unresolved"),
                number(row, "citations"),
                number(row, "tags"),
                number(row, "problems"));
    }

    /// A sum over no rows is null, which reads as 0.
    private static int number(ResultSet row, String column) throws SQLException {
        return Math.toIntExact(row.getLong(column));
    }

    private record Counted(long state, LibraryCounts counts) {}
}
