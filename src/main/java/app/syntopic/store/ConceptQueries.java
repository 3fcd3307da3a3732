package app.syntopic.store;

import app.syntopic.model.FoldedLabel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What points at a concept. A key leads to everything its note owns, when it is one of several labels of a note. Safe
/// to share between threads.
public final class ConceptQueries {

    /// Of how many uses the company is looked at; those of the notes that came first.
    private static final int USES_LOOKED_AT = 1_000;

    private static final String CONCEPT =
            "SELECT " + ConceptRow.COLUMNS + " FROM name n LEFT JOIN note o ON o.id = n.owner WHERE n.id = ?";

    private static final String DEFINITIONS =
            "SELECT "
                    + NoteSummaries.COLUMNS
                    + """
                    , coalesce(t.entry, t.written, m.label), t.ordinal, t.passage
                    FROM term t JOIN note n ON n.id = t.note JOIN name m ON m.id = t.name
                    WHERE t.name = ? ORDER BY n.published IS NULL, n.published, n.sort, n.path, t.ordinal LIMIT ?
                    """;

    private static final String TOGETHER =
            """
            WITH place(note, passage) AS (
              SELECT note, passage FROM link WHERE name = ?1 AND passage >= 0
              UNION SELECT note, passage FROM term WHERE name = ?1
              LIMIT ?2)
            SELECT name, count(*) FROM (
              SELECT l.name, l.note, l.passage FROM place p CROSS JOIN link l ON l.note = p.note AND l.passage = p.passage
              UNION SELECT t.name, t.note, t.passage FROM place p CROSS JOIN term t ON t.note = p.note AND t.passage = p.passage)
            GROUP BY name
            """;

    private final ReadPool pool;

    ConceptQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// The concept a key leads to; nothing when no note uses such a label. A name of a literature note or a person is
    /// answered as well, with that note.
    public Optional<ConceptRow> concept(FoldedLabel key) {
        return pool.read(session -> {
            NameSet names = NameSet.of(session, key.key());
            return names.names().isEmpty()
                    ? Optional.empty()
                    : session.first(CONCEPT, ConceptRow::read, names.names().getFirst());
        });
    }

    /// All labels that lead to the same concept, as written anywhere, the preferred ones first. Paths are not labels,
    /// but for that of a note in the root, which is its name.
    public List<String> labels(FoldedLabel key) {
        return pool.read(session -> {
            NameSet names = NameSet.of(session, key.key());
            Set<String> labels = new LinkedHashSet<>();
            if (names.owner().isPresent()) {
                labels.addAll(
                        session.list(
                                """
                                SELECT coalesce(l.written, n.label) FROM note_label l JOIN name n ON n.id = l.name
                                  JOIN note o ON o.id = l.note
                                WHERE l.note = ? AND (l.ordinal > 0 OR instr(o.path, '/') = 0)
                                ORDER BY iif(l.ordinal = 2, -1, l.ordinal)
                                """,
                                row -> row.getString(1),
                                names.owner().get()));
            }
            for (long name : names.names()) {
                labels.addAll(spellings(session, name));
            }
            return List.copyOf(labels);
        });
    }

    /// Glossary entries that define it, the oldest source first, sources without a date last.
    public List<DefinitionRow> definitions(FoldedLabel key, int limit) {
        return pool.read(session -> {
            List<DefinitionRow> rows = new ArrayList<>();
            for (long name : NameSet.of(session, key.key()).names()) {
                rows.addAll(session.list(DEFINITIONS, ConceptQueries::definition, name, limit));
            }
            rows.sort(Comparator.comparing(row -> row.note().published().map(Object::toString).orElse("~")));
            return rows.size() <= limit ? rows : List.copyOf(rows.subList(0, limit));
        });
    }

    /// Links that point at it, by note; those of its own page are left out.
    public List<ReferenceRow> references(FoldedLabel key, int limit) {
        return pool.read(session -> NameSet.of(session, key.key()).references(session, limit));
    }

    /// How many links [#references] would give without a limit.
    public int referenceCount(FoldedLabel key) {
        return pool.read(session -> NameSet.of(session, key.key()).referenceCount(session));
    }

    /// Concepts linked or defined in the same passages, with in how many, the most often first.
    public Map<ConceptRow, Integer> together(FoldedLabel key, int limit) {
        return pool.read(session -> {
            NameSet names = NameSet.of(session, key.key());
            Map<Long, Integer> counts = new HashMap<>();
            for (long name : names.names()) {
                session.each(
                        TOGETHER,
                        row -> Map.entry(row.getLong(1), row.getInt(2)),
                        company -> counts.merge(company.getKey(), company.getValue(), Integer::sum),
                        name,
                        USES_LOOKED_AT);
            }
            names.names().forEach(counts::remove);
            return concepts(session, counts, limit);
        });
    }

    private static Map<ConceptRow, Integer> concepts(Session session, Map<Long, Integer> counts, int limit)
            throws SQLException {
        Map<ConceptRow, Integer> concepts = new HashMap<>();
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            session.first(CONCEPT + " AND n.standing > 0", ConceptRow::read, entry.getKey())
                    .ifPresent(concept -> concepts.put(concept, entry.getValue()));
        }
        Map<ConceptRow, Integer> ranked = new java.util.LinkedHashMap<>();
        concepts.entrySet().stream()
                .sorted(
                        Map.Entry.<ConceptRow, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().key()))
                .limit(limit)
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    private static List<String> spellings(Session session, long name) throws SQLException {
        return session.list(
                """
                SELECT coalesce(w.written, n.label) FROM (
                  SELECT name, written FROM term WHERE name = ?1 UNION ALL SELECT name, written FROM link WHERE name = ?1) w
                JOIN name n ON n.id = w.name GROUP BY 1 ORDER BY count(*) DESC, 1
                """,
                row -> row.getString(1),
                name);
    }

    private static DefinitionRow definition(ResultSet row) throws SQLException {
        int first = NoteSummaries.COLUMN_COUNT;
        return new DefinitionRow(
                NoteSummaries.read(row), row.getString(first + 1), row.getInt(first + 2), row.getInt(first + 3));
    }
}
