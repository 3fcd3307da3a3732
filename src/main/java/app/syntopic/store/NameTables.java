package app.syntopic.store;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Stance;
import app.syntopic.store.NoteNames.LinkName;
import app.syntopic.store.NoteNames.NameUse;
import app.syntopic.store.NoteNames.OwnLabel;
import app.syntopic.store.NoteNames.TermName;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes the rows that say which names a note goes by, defines and links. Part of one transaction; the names' ids are
/// known.
final class NameTables {

    private final Session session;

    NameTables(Session session) {
        this.session = session;
    }

    void insert(long id, ParsedNote note, NoteNames names) throws SQLException {
        insertLabels(id, names.labels());
        insertTerms(id, names.terms());
        insertLinks(id, note, names.links());
    }

    private void insertLabels(long id, List<OwnLabel> labels) throws SQLException {
        PreparedStatement insert =
                session.prepare("INSERT INTO note_label(note, ordinal, name, written) VALUES (?, ?, ?, ?)");
        for (OwnLabel label : labels) {
            new Row(insert)
                    .put(id)
                    .put(label.ordinal())
                    .put(label.name().id)
                    .put(variant(label.name(), label.written()))
                    .run();
        }
    }

    private void insertTerms(long id, List<TermName> terms) throws SQLException {
        PreparedStatement insert =
                session.prepare(
                        "INSERT INTO term(note, ordinal, name, passage, written, entry) VALUES (?, ?, ?, ?, ?, ?)");
        for (TermName term : terms) {
            String entry = term.term().label();
            new Row(insert)
                    .put(id)
                    .put(term.ordinal())
                    .put(term.name().id)
                    .put(term.term().passage())
                    .put(variant(term.name(), term.written()))
                    .put(entry.equals(term.written()) ? null : entry)
                    .run();
        }
    }

    private void insertLinks(long id, ParsedNote note, List<LinkName> links) throws SQLException {
        PreparedStatement insert =
                session.prepare(
                        """
                        INSERT INTO link(note, ordinal, name, passage, origin, stance, heading, block, written)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        for (LinkName name : links) {
            LinkTarget target = name.link().target();
            OptionalInt stance = stance(note, name).map(s -> OptionalInt.of(Codes.of(s))).orElse(OptionalInt.empty());
            new Row(insert)
                    .put(id)
                    .put(name.ordinal())
                    .put(name.name().id)
                    .put(name.link().passage())
                    .put(Codes.of(name.link().origin()))
                    .put(stance)
                    .put(target.heading().isEmpty() ? null : target.heading())
                    .put(target.block().isEmpty() ? null : target.block())
                    .put(variant(name.name(), target.note()))
                    .run();
        }
    }

    /// The stance of the field that a link stands in.
    private static Optional<Stance> stance(ParsedNote note, LinkName name) {
        int passage = name.link().passage();
        if (name.link().origin() != app.syntopic.model.Link.Origin.STANCE || passage < 0) {
            return Optional.empty();
        }
        return note.passages()
                .get(passage)
                .text()
                .marks(Mark.Stanced.class)
                .filter(mark -> mark.target().equals(name.link().target()))
                .map(Mark.Stanced::stance)
                .findFirst();
    }

    private static @Nullable String variant(NameUse name, String written) {
        return written.equals(name.label) ? null : written;
    }
}
