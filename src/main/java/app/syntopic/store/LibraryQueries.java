package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The lists of the library: notes, concepts, terms, tags. Safe to share between threads.
public final class LibraryQueries {

    /// The ranking of concepts in three parts, each of which an index gives in order.
    private static final List<String> BANDS =
            List.of(
                    " AND n.uses > 1 ORDER BY n.uses DESC, n.key, n.id LIMIT ?",
                    " AND n.uses = 1 ORDER BY n.key, n.id LIMIT ?",
                    " AND n.uses < 1 ORDER BY n.key, n.id LIMIT ?");

    /// Goes through the keys in their index and fetches only the rows that match; a label of a concept's note stands
    /// for the name the concept is listed under.
    private static final String CONCEPTS_BY_LABEL =
            "SELECT "
                    + ConceptRow.COLUMNS
                    + """
                     FROM (SELECT DISTINCT CASE WHEN a.standing > 0 OR a.owner IS NULL THEN a.id
                        ELSE (SELECT m.id FROM name m WHERE m.owner = a.owner AND m.standing = 2) END AS id
                      FROM name a INDEXED BY name_by_key WHERE TRUE%s) hit
                    CROSS JOIN name n ON n.id = hit.id LEFT JOIN note o ON o.id = n.owner AND n.standing = 2
                    WHERE n.standing > 0 ORDER BY n.uses DESC, n.key, n.id LIMIT ?
                    """;

    /// The labels before it are a note's path, its file's name and its title.
    private static final int FIRST_ALIAS = 3;

    private final ReadPool pool;

    LibraryQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Notes whose title or path contains all words of `filter`, by title.
    ///
    /// @param kinds none takes all
    public List<NoteSummary> notes(Set<NoteKind> kinds, String filter, int limit) {
        List<String> wanted = SearchText.wanted(filter);
        Set<NoteKind> taken = kinds.isEmpty() ? EnumSet.allOf(NoteKind.class) : kinds;
        String sql =
                "SELECT "
                        + NoteSummaries.COLUMNS
                        + " FROM note n WHERE n.kind IN ("
                        + taken.stream().map(Codes::of).sorted().map(String::valueOf).collect(Collectors.joining(", "))
                        + ")"
                        + " AND instr(n.find, ?) > 0".repeat(wanted.size())
                        + " ORDER BY n.sort, n.path LIMIT ?";
        return pool.read(session -> session.list(sql, NoteSummaries::read, values(wanted, limit)));
    }

    /// A note by chance: the first one at or after a random id, so that no list is sorted.
    public Optional<NoteSummary> random() {
        return pool.read(session ->
                session
                        .list(
                                "SELECT "
                                        + NoteSummaries.COLUMNS
                                        + " FROM note n WHERE n.id >="
                                        + " (SELECT 1 + abs(random() % max(id)) FROM note) ORDER BY n.id LIMIT 1",
                                NoteSummaries::read)
                        .stream()
                        .findFirst());
    }

    /// Notes that carry a tag or one below it, by title.
    public List<NoteSummary> tagged(String tag, int limit) {
        return pool.read(session ->
                session.list(
                        "SELECT "
                                + NoteSummaries.COLUMNS
                                + " FROM tag t JOIN note n ON n.id = t.note WHERE t.key = ? ORDER BY n.sort, n.path"
                                + " LIMIT ?",
                        NoteSummaries::read,
                        TagRow.key(tag),
                        limit));
    }

    public Optional<NoteSummary> note(NotePath path) {
        return pool.read(session ->
                session.first(
                        "SELECT " + NoteSummaries.COLUMNS + " FROM note n WHERE n.path = ?",
                        NoteSummaries::read,
                        path.value()));
    }

    /// Concepts one of whose labels contains all words of `filter`, most referred to first.
    public List<ConceptRow> concepts(String filter, int limit) {
        List<String> wanted = patterns(filter);
        if (wanted.isEmpty()) {
            return pool.read(session -> concepts(session, "", limit));
        }
        String sql = CONCEPTS_BY_LABEL.formatted(" AND a.key LIKE ?".repeat(wanted.size()));
        return pool.read(session -> session.list(sql, ConceptRow::read, values(wanted, limit)));
    }

    /// Concepts without a note, most referred to first.
    public List<ConceptRow> ghosts(String filter, int limit) {
        List<String> wanted = patterns(filter);
        String only = " AND n.standing = " + NameStandings.GHOST;
        if (wanted.isEmpty()) {
            return pool.read(session -> concepts(session, only, limit));
        }
        String sql =
                "SELECT "
                        + ConceptRow.COLUMNS
                        + " FROM "
                        + ConceptRow.TABLES
                        + " WHERE n.standing > 0"
                        + only
                        + " AND n.key LIKE ?".repeat(wanted.size())
                        + " ORDER BY n.uses DESC, n.key, n.id LIMIT ?";
        return pool.read(session -> session.list(sql, ConceptRow::read, values(wanted, limit)));
    }

    private static List<ConceptRow> concepts(Session session, String only, int limit) throws SQLException {
        List<ConceptRow> rows = new ArrayList<>();
        for (String band : BANDS) {
            rows.addAll(
                    session.list(
                            "SELECT "
                                    + ConceptRow.COLUMNS
                                    + " FROM "
                                    + ConceptRow.TABLES
                                    + " WHERE n.standing > 0"
                                    + only
                                    + band,
                            ConceptRow::read,
                            limit - rows.size()));
        }
        return rows;
    }

    /// Labels that glossaries define and that contain all words of `filter`, in alphabetical order.
    public List<TermRow> terms(String filter, int limit) {
        List<String> wanted = patterns(filter);
        String sql =
                "SELECT key, coalesce(preferred, label), sources FROM name WHERE TRUE"
                        + " AND key LIKE ?".repeat(wanted.size())
                        + " AND definitions > 0 ORDER BY key, id LIMIT ?";
        return pool.read(session ->
                session.list(
                        sql,
                        row -> new TermRow(new FoldedLabel(row.getString(1)), row.getString(2), row.getInt(3)),
                        values(wanted, limit)));
    }

    /// Aliases that contain all words of `filter`, by name.
    public List<AliasRow> aliases(String filter, int limit) {
        List<String> wanted = patterns(filter);
        String sql =
                """
                SELECT coalesce(l.written, a.label), m.path, m.title FROM name a INDEXED BY name_by_key
                JOIN note_label l ON l.name = a.id AND l.ordinal >= %d JOIN note m ON m.id = l.note
                WHERE a.labels > 0%s ORDER BY a.key, m.path LIMIT ?
                """
                        .formatted(FIRST_ALIAS, " AND a.key LIKE ?".repeat(wanted.size()));
        return pool.read(session ->
                session.list(
                        sql,
                        row -> new AliasRow(row.getString(1), NotePath.of(row.getString(2)), row.getString(3)),
                        values(wanted, limit)));
    }

    /// Tags that contain `filter`, those of most notes first. A tag's parents are tags too.
    public List<TagRow> tags(String filter, int limit) {
        return pool.read(session ->
                session.list(
                        """
                        SELECT coalesce(max(written), key), count(*) FROM tag WHERE instr(key, ?) > 0
                        GROUP BY key ORDER BY count(*) DESC, key LIMIT ?
                        """,
                        row -> new TagRow(row.getString(1), row.getInt(2)),
                        TagRow.key(filter.strip()),
                        limit));
    }

    /// Keys hold no spaces; a short label in capitals keeps its case, which `LIKE` does not mind.
    private static List<String> patterns(String filter) {
        return SearchText.wanted(filter.toLowerCase(Locale.ROOT)).stream().map(word -> "%" + word + "%").toList();
    }

    private static Object[] values(List<String> texts, int limit) {
        List<Object> values = new ArrayList<>(texts);
        values.add(limit);
        return values.toArray();
    }
}
