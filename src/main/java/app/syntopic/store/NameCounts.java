package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.store.NoteNames.NameUse;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps the counts of table `name` while notes come and go, and knows which names were touched. Part of one
/// transaction.
final class NameCounts {

    private static final String COUNT_IN =
            """
            INSERT INTO name(key, label, links, asides, sees, definitions, sources, variants, people, labels)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
            ON CONFLICT(key) DO UPDATE SET
              links = links + excluded.links, asides = asides + excluded.asides, sees = sees + excluded.sees,
              definitions = definitions + excluded.definitions, sources = sources + excluded.sources,
              people = people + excluded.people, labels = labels + excluded.labels
            RETURNING id, label
            """;

    private static final String COUNT_OUT =
            """
            UPDATE name SET links = links - ?, asides = asides - ?, sees = sees - ?, definitions = definitions - ?,
              sources = sources - ?, variants = variants - ?, labels = labels - ? WHERE id = ?
            """;

    private final Session session;
    private final Set<Long> touched = new HashSet<>();

    NameCounts(Session session) {
        this.session = session;
    }

    /// The names whose counts or labels changed since the last call.
    Set<Long> takeTouched() {
        Set<Long> taken = Set.copyOf(touched);
        touched.clear();
        return taken;
    }

    /// Counts a note's names in and tells each its id and the label kept for it.
    void countIn(NoteNames names) throws SQLException {
        PreparedStatement upsert = session.prepare(COUNT_IN);
        for (NameUse use : names.uses()) {
            new Row(upsert)
                    .put(use.key)
                    .put(use.written)
                    .put(use.links)
                    .put(use.asides)
                    .put(use.sees)
                    .put(use.definitions)
                    .put(use.sources)
                    .put(use.people)
                    .put(use.labels);
            try (ResultSet row = upsert.executeQuery()) {
                row.next();
                use.id = row.getLong(1);
                use.label = row.getString(2);
            }
            if (use.variants() > 0) {
                session.update("UPDATE name SET variants = variants + ? WHERE id = ?", use.variants(), use.id);
            }
            touched.add(use.id);
        }
    }

    /// Counts out what the rows of a note counted in. The rows are still there and are deleted by the caller.
    void countOut(long note) throws SQLException {
        Map<Long, Gone> gone = new LinkedHashMap<>();
        session.each(
                """
                SELECT l.name, l.origin, l.written IS NOT NULL, coalesce(l.written, n.label)
                FROM link l JOIN name n ON n.id = l.name WHERE l.note = ?
                """,
                row -> {
                    Link.Origin origin = Codes.origin(row.getInt(2));
                    Gone name = gone.computeIfAbsent(row.getLong(1), id -> new Gone());
                    name.links++;
                    name.variants += row.getInt(3);
                    name.sees += NoteNames.isSee(origin) ? 1 : 0;
                    name.asides += NoteNames.isAside(origin, row.getString(4)) ? 1 : 0;
                    return name;
                },
                name -> {},
                note);
        session.each(
                "SELECT name, written IS NOT NULL FROM term WHERE note = ?",
                row -> {
                    Gone name = gone.computeIfAbsent(row.getLong(1), id -> new Gone());
                    name.definitions++;
                    name.variants += row.getInt(2);
                    return name;
                },
                name -> {},
                note);
        for (long name : session.list("SELECT name FROM note_label WHERE note = ?", row -> row.getLong(1), note)) {
            gone.computeIfAbsent(name, id -> new Gone()).labels++;
        }
        subtract(gone);
    }

    private void subtract(Map<Long, Gone> gone) throws SQLException {
        PreparedStatement update = session.prepare(COUNT_OUT);
        for (Map.Entry<Long, Gone> entry : gone.entrySet()) {
            Gone counts = entry.getValue();
            new Row(update)
                    .put(counts.links)
                    .put(counts.asides)
                    .put(counts.sees)
                    .put(counts.definitions)
                    .put(counts.definitions > 0 ? 1 : 0)
                    .put(counts.variants)
                    .put(counts.labels)
                    .put(entry.getKey())
                    .run();
            touched.add(entry.getKey());
        }
    }

    /// Counts out the people and the show that a literature note named.
    void countOutPeople(List<String> names) throws SQLException {
        for (String name : names) {
            session.first(
                            "UPDATE name SET people = people - 1 WHERE key = ? RETURNING id",
                            row -> row.getLong(1),
                            FoldedLabel.of(name).key())
                    .ifPresent(touched::add);
        }
    }

    private static final class Gone {
        private int links;
        private int asides;
        private int sees;
        private int definitions;
        private int variants;
        private int labels;
    }
}
