package app.syntopic.store;

import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.SourceType;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Rows of table `note` as summaries.
final class NoteSummaries {

    /// The columns [#read] takes, of a table or alias `n`.
    static final String COLUMNS =
            """
            n.path, n.title, n.kind, n.source_type, n.creators, n.show, n.published, n.url, n.duration, n.sections, n.claims,
            n.terms, n.quotes, n.problems\
            """;

    /// How many columns those are.
    static final int COLUMN_COUNT = 14;

    private NoteSummaries() {}

    static NoteSummary read(ResultSet row) throws SQLException {
        int seconds = row.getInt(9);
        OptionalInt duration = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(seconds);
        return new NoteSummary(
                NotePath.of(row.getString(1)),
                row.getString(2),
                Codes.noteKind(row.getInt(3)),
                text(row, 4).flatMap(SourceType::named),
                Lines.split(row.getString(5)),
                text(row, 6),
                text(row, 7).flatMap(PublishedDate::parse),
                text(row, 8),
                duration,
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                row.getInt(14));
    }

    /// The names in two columns: the people who made a source, and its show.
    static List<String> people(@Nullable String creators, @Nullable String show) {
        List<String> people = new ArrayList<>(Lines.split(creators));
        if (show != null) {
            people.add(show);
        }
        return people;
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
