package app.syntopic.store;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Stance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;

/// A link of another note that points at what was asked for.
///
/// @param note the note it stands in
/// @param ordinal the link's place among the links of that note
/// @param passage the ordinal of the passage it stands in, or -1
/// @param target as written
public record ReferenceRow(
        NoteSummary note, int ordinal, int passage, Link.Origin origin, Optional<Stance> stance, LinkTarget target) {

    /// By title, then place.
    static final Comparator<ReferenceRow> BY_NOTE =
            Comparator.<ReferenceRow, String>comparing(row -> SearchText.sortKey(row.note().title()))
                    .thenComparing(row -> row.note().path())
                    .thenComparing(ReferenceRow::ordinal);

    /// The links that use one name, in the order of the index, so that a limit ends the work.
    static final String BY_NAME =
            "SELECT "
                    + NoteSummaries.COLUMNS
                    + """
                    , l.ordinal, l.passage, l.origin, l.stance, coalesce(l.written, m.label), l.heading, l.block
                    FROM link l JOIN note n ON n.id = l.note JOIN name m ON m.id = l.name
                    WHERE l.name = ? AND l.note <> ? ORDER BY l.note, l.ordinal LIMIT ?
                    """;

    static ReferenceRow read(ResultSet row) throws SQLException {
        int first = NoteSummaries.COLUMN_COUNT;
        int stance = row.getInt(first + 4);
        Optional<Stance> stated = row.wasNull() ? Optional.empty() : Optional.of(Codes.stance(stance));
        LinkTarget target =
                new LinkTarget(
                        row.getString(first + 5),
                        Optional.ofNullable(row.getString(first + 6)).orElse(""),
                        Optional.ofNullable(row.getString(first + 7)).orElse(""));
        return new ReferenceRow(
                NoteSummaries.read(row),
                row.getInt(first + 1),
                row.getInt(first + 2),
                Codes.origin(row.getInt(first + 3)),
                stated,
                target);
    }
}
