package app.syntopic.store;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Links that may lead nowhere or to several notes. Safe to share between threads.
public final class LinkQueries {

    /// Embeds of files are left out: what they show is not a note. Links to one note follow each other.
    private static final String DOUBTFUL =
            """
            SELECT n.path, n.title, l.ordinal, coalesce(l.written, m.label), l.heading, l.block,
              t.id, t.section_titles, t.headings
            FROM link l JOIN note n ON n.id = l.note JOIN name m ON m.id = l.name
              LEFT JOIN note t ON t.id =
                (SELECT iif(min(o.note) = max(o.note), min(o.note), NULL) FROM note_label o WHERE o.name = l.name)
            WHERE m.labels > 0 AND (l.heading IS NOT NULL OR l.block IS NOT NULL OR m.labels > 1)
            ORDER BY t.id, n.path, l.ordinal LIMIT ?
            """;

    private final ReadPool pool;

    LinkQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Links to a place within a note, and links by a name that more than one label has. Whether there is anything
    /// wrong with one shows when it is resolved.
    ///
    /// @param limit how many are looked at
    /// @param wanted which are handed over; called while the store is read, so it must not ask the store itself
    public List<LinkRow> doubtful(int limit, Predicate<LinkRow> wanted) {
        return pool.read(session -> {
            List<LinkRow> rows = new ArrayList<>();
            session.each(
                    DOUBTFUL,
                    new LinkReader(),
                    link -> {
                        if (wanted.test(link)) {
                            rows.add(link);
                        }
                    },
                    limit);
            return rows;
        });
    }

    /// Takes the places of a note apart once for all links to it.
    private static final class LinkReader implements Session.RowReader<LinkRow> {

        private Places last = new Places(-1, List.of(), List.of());

        @Override
        public LinkRow read(ResultSet row) throws SQLException {
            LinkTarget target =
                    new LinkTarget(
                            row.getString(4),
                            Optional.ofNullable(row.getString(5)).orElse(""),
                            Optional.ofNullable(row.getString(6)).orElse(""));
            return new LinkRow(NotePath.of(row.getString(1)), row.getString(2), row.getInt(3), target, places(row));
        }

        private Optional<Places> places(ResultSet row) throws SQLException {
            long note = row.getLong(7);
            if (row.wasNull()) {
                return Optional.empty();
            }
            if (last.note() != note) {
                last = new Places(note, Lines.split(row.getString(8)), Lines.split(row.getString(9)));
            }
            return Optional.of(last);
        }
    }

    /// A link of a note.
    ///
    /// @param title the note's
    /// @param ordinal the link's place among the links of the note
    /// @param target as written
    /// @param only what can be linked to in the one note that has a label folded like the target's; empty where there
    ///   are several or none
    public record LinkRow(NotePath note, String title, int ordinal, LinkTarget target, Optional<Places> only) {}

    /// Places of a note.
    ///
    /// @param note tells notes apart, as long as the library is the same
    /// @param sections their titles
    /// @param headings keys of folded headings that are not sections
    public record Places(long note, List<String> sections, List<String> headings) {}
}
