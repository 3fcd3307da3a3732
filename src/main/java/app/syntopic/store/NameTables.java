package app.syntopic.store;

import app.syntopic.store.NoteNames.LinkName;
import app.syntopic.store.NoteNames.OwnLabel;
import app.syntopic.store.NoteNames.TermName;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

/// Writes the rows that say which names a note goes by, defines and links. Part of one transaction; the names' ids are
/// known.
final class NameTables {

    private final Session session;

    NameTables(Session session) {
        this.session = session;
    }

    void insert(long note, NoteNames names) throws SQLException {
        insertLabels(note, names.labels());
        insertTerms(note, names.terms());
        insertLinks(note, names.links());
    }

    private void insertLabels(long note, List<OwnLabel> labels) throws SQLException {
        PreparedStatement insert =
                session.prepare("INSERT INTO note_label(note, ordinal, name, written) VALUES (?, ?, ?, ?)");
        for (OwnLabel label : labels) {
            new Row(insert)
                    .put(note)
                    .put(label.ordinal())
                    .put(label.name().id)
                    .put(unless(label.name().label, label.written()))
                    .run();
        }
    }

    private void insertTerms(long note, List<TermName> terms) throws SQLException {
        PreparedStatement insert =
                session.prepare(
                        "INSERT INTO term(note, ordinal, name, passage, written, entry) VALUES (?, ?, ?, ?, ?, ?)");
        for (TermName term : terms) {
            new Row(insert)
                    .put(note)
                    .put(term.ordinal())
                    .put(term.name().id)
                    .put(term.passage())
                    .put(unless(term.name().label, term.written()))
                    .put(unless(term.written(), term.entry()))
                    .run();
        }
    }

    private void insertLinks(long note, List<LinkName> links) throws SQLException {
        PreparedStatement insert =
                session.prepare(
                        """
                        INSERT INTO link(note, ordinal, name, passage, origin, stance, heading, block, written)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        for (LinkName link : links) {
            OptionalInt stance = link.stance().stream().mapToInt(Codes::of).findFirst();
            new Row(insert)
                    .put(note)
                    .put(link.ordinal())
                    .put(link.name().id)
                    .put(link.passage())
                    .put(Codes.of(link.origin()))
                    .put(stance)
                    .put(unless("", link.target().heading()))
                    .put(unless("", link.target().block()))
                    .put(unless(link.name().label, link.target().note()))
                    .run();
        }
    }

    /// The text, or null where it is what a reader of the row takes for granted.
    private static @Nullable String unless(String usual, String text) {
        return text.equals(usual) ? null : text;
    }
}
