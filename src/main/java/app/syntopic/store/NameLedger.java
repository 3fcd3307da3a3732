package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gathers how the counts of names change while notes come and go, and enters many changes at once, in the order of the
/// keys: then neighbours in the index are visited one after the other. Part of one transaction.
final class NameLedger {

    /// How many names are looked up by one statement.
    private static final int CHUNK = 32;

    private static final String FIND =
            "SELECT key, id, label FROM name WHERE key IN (" + String.join(", ", Collections.nCopies(CHUNK, "?")) + ")";

    private static final String INSERT =
            """
            INSERT INTO name(links, asides, sees, definitions, sources, variants, people, labels, id, key, label)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            """
            UPDATE name SET links = links + ?, asides = asides + ?, sees = sees + ?, definitions = definitions + ?,
              sources = sources + ?, variants = variants + ?, people = people + ?, labels = labels + ? WHERE id = ?
            """;

    private final Session session;
    private final Map<String, NameUse> byWritten = new HashMap<>();
    private final Map<String, NameUse> byKey = new TreeMap<>();
    private final Set<Long> touched = new HashSet<>();
    private long lastId;

    NameLedger(Session session) throws SQLException {
        this.session = session;
        this.lastId = session.number("SELECT max(id) FROM name");
    }

    /// The page of the name that a label folds to.
    NameUse use(String written) {
        return byWritten.computeIfAbsent(
                written, label -> byKey.computeIfAbsent(FoldedLabel.of(label).key(), key -> new NameUse(key, label)));
    }

    /// How many names wait to be entered.
    int size() {
        return byKey.size();
    }

    /// The names that [#enter] changed so far.
    Set<Long> touched() {
        return touched;
    }

    /// Counts out what the rows of a note counted in. The rows are still there and are deleted by the caller.
    void countOut(long note) throws SQLException {
        session.each(
                """
                SELECT n.label, l.origin, coalesce(l.written, n.label), l.written IS NOT NULL
                FROM link l JOIN name n ON n.id = l.name WHERE l.note = ?
                """,
                row -> new Gone(row.getString(1), row.getInt(2), row.getString(3), row.getInt(4)),
                this::countOut,
                note);
        Set<NameUse> defined = new HashSet<>();
        session.each(
                "SELECT n.label, t.written IS NOT NULL FROM term t JOIN name n ON n.id = t.name WHERE t.note = ?",
                row -> new Gone(row.getString(1), 0, "", row.getInt(2)),
                gone -> {
                    NameUse name = use(gone.label());
                    name.definitions--;
                    name.sources -= defined.add(name) ? 1 : 0;
                    name.variantsGone += gone.variants();
                },
                note);
        session.each(
                "SELECT n.label FROM note_label l JOIN name n ON n.id = l.name WHERE l.note = ?",
                row -> row.getString(1),
                label -> {
                    use(label).labels--;
                    use(label).touched = true;
                },
                note);
    }

    private void countOut(Gone link) {
        NameUse name = use(link.label());
        Link.Origin origin = Codes.origin(link.origin());
        name.links--;
        name.sees -= NoteNames.isSee(origin) ? 1 : 0;
        name.asides -= NoteNames.isAside(origin, link.written()) ? 1 : 0;
        name.variantsGone += link.variants();
    }

    /// Enters all changes; each name that was asked for then knows its id and label.
    void enter() throws SQLException {
        byKey.remove("");
        List<NameUse> chunk = new ArrayList<>(CHUNK);
        for (NameUse name : byKey.values()) {
            chunk.add(name);
            if (chunk.size() == CHUNK) {
                enter(chunk);
                chunk.clear();
            }
        }
        enter(chunk);
        byKey.clear();
        byWritten.clear();
    }

    private void enter(List<NameUse> chunk) throws SQLException {
        find(chunk);
        for (NameUse name : chunk) {
            boolean isNew = name.id == 0;
            if (isNew) {
                name.id = ++lastId;
                name.label = name.written;
            } else if (!name.isChanged()) {
                continue;
            }
            Row row =
                    new Row(session.prepare(isNew ? INSERT : UPDATE))
                            .put(name.links)
                            .put(name.asides)
                            .put(name.sees)
                            .put(name.definitions)
                            .put(name.sources)
                            .put(name.variants())
                            .put(name.people)
                            .put(name.labels)
                            .put(name.id);
            (isNew ? row.put(name.key).put(name.label) : row).run();
            touched.add(name.id);
        }
    }

    private void find(List<NameUse> chunk) throws SQLException {
        PreparedStatement find = session.prepare(FIND);
        Row keys = new Row(find);
        for (int i = 0; i < CHUNK; i++) {
            keys.put(i < chunk.size() ? chunk.get(i).key : null);
        }
        try (ResultSet row = find.executeQuery()) {
            while (row.next()) {
                NameUse name = byKey.get(row.getString(1));
                if (name != null) {
                    name.id = row.getLong(2);
                    name.label = row.getString(3);
                }
            }
        }
    }

    /// A link that goes.
    private record Gone(String label, int origin, String written, int variants) {}
}
