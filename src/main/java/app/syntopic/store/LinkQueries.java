package app.syntopic.store;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Links that may lead nowhere or to several notes. Safe to share between threads.
public final class LinkQueries {

    /// Embeds of files are left out: what they show is not a note.
    private static final String DOUBTFUL =
            """
            SELECT n.path, n.title, l.ordinal, coalesce(l.written, m.label), l.heading, l.block
            FROM link l JOIN note n ON n.id = l.note JOIN name m ON m.id = l.name
            WHERE m.labels > 0 AND (l.heading IS NOT NULL OR l.block IS NOT NULL OR m.labels > 1)
            ORDER BY n.path, l.ordinal LIMIT ?
            """;

    private final ReadPool pool;

    LinkQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Links to a place within a note, and links by a name that more than one label has; by note and place, at most
    /// `limit`. Whether there is anything wrong with one shows when it is resolved.
    public List<LinkRow> doubtful(int limit) {
        return pool.read(session -> session.list(DOUBTFUL, LinkQueries::link, limit));
    }

    private static LinkRow link(ResultSet row) throws SQLException {
        LinkTarget target =
                new LinkTarget(
                        row.getString(4),
                        Optional.ofNullable(row.getString(5)).orElse(""),
                        Optional.ofNullable(row.getString(6)).orElse(""));
        return new LinkRow(NotePath.of(row.getString(1)), row.getString(2), row.getInt(3), target);
    }

    /// A link of a note.
    ///
    /// @param title the note's
    /// @param ordinal the link's place among the links of the note
    /// @param target as written
    public record LinkRow(NotePath note, String title, int ordinal, LinkTarget target) {}
}
