package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The notebook as a graph: notes and ghosts joined by links and glossary entries. Safe to share between threads.
public final class GraphQueries {

    private static final String TYPE =
            """
            CASE l.origin WHEN 1 THEN 'see' WHEN 2 THEN 'see_also' WHEN 3 THEN
              CASE l.stance WHEN 0 THEN 'supports' WHEN 1 THEN 'opposes' WHEN 2 THEN 'qualifies' ELSE 'link' END
            ELSE 'link' END\
            """;

    /// For a type, the table it comes from and a condition. Told apart by numbers first, as most edges are there many
    /// times.
    private static final String EDGES =
            """
            SELECT f.path, o.path, m.key, coalesce(m.preferred, m.label), e.type
            FROM (SELECT DISTINCT l.note, l.name, %s AS type FROM %s l WHERE %s) e
              CROSS JOIN name m ON m.id = e.name CROSS JOIN note f ON f.id = e.note LEFT JOIN note o ON o.id = m.owner
            WHERE m.owner IS NOT e.note AND (m.owner IS NOT NULL OR m.standing > 0)
            """;

    private static final String ALL = "TRUE";
    private static final String OF_NOTE = "l.note = ?";
    private static final String OF_NAME = "l.name = ?";

    private final ReadPool pool;

    GraphQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// All notes, one at a time, by path. `taker` must not ask the store.
    public void eachNote(Consumer<NoteSummary> taker) {
        pool.each(session -> {
            session.each(
                    "SELECT " + NoteSummaries.COLUMNS + " FROM note n ORDER BY n.path", NoteSummaries::read, taker);
        });
    }

    /// All edges, one at a time, in no order. `taker` must not ask the store. A name that two notes go by leads to the
    /// one best known by it.
    public void eachEdge(Consumer<EdgeRow> taker) {
        pool.each(session -> {
            session.each(links(ALL), GraphQueries::edge, taker);
            session.each(terms(ALL), GraphQueries::edge, taker);
        });
    }

    /// Edges from and to a note, at most `limit` each way.
    public List<EdgeRow> around(NotePath note, int limit) {
        return pool.read(session -> {
            Optional<Long> id =
                    session.first("SELECT id FROM note WHERE path = ?", row -> row.getLong(1), note.value());
            if (id.isEmpty()) {
                return List.of();
            }
            List<EdgeRow> edges = new ArrayList<>();
            edges.addAll(session.list(links(OF_NOTE) + " LIMIT ?", GraphQueries::edge, id.get(), limit));
            edges.addAll(session.list(terms(OF_NOTE) + " LIMIT ?", GraphQueries::edge, id.get(), limit));
            edges.addAll(to(session, NameSet.ofNote(session, id.get()), limit));
            return edges;
        });
    }

    /// Edges to the concept a key leads to, at most `limit`.
    public List<EdgeRow> around(FoldedLabel key, int limit) {
        return pool.read(session -> to(session, NameSet.of(session, key.key()), limit));
    }

    private static List<EdgeRow> to(Session session, NameSet names, int limit) throws SQLException {
        List<EdgeRow> edges = new ArrayList<>();
        for (long name : names.names()) {
            edges.addAll(session.list(links(OF_NAME) + " LIMIT ?", GraphQueries::edge, name, limit));
            edges.addAll(session.list(terms(OF_NAME) + " LIMIT ?", GraphQueries::edge, name, limit));
        }
        return edges.size() <= limit ? edges : List.copyOf(edges.subList(0, limit));
    }

    private static String links(String which) {
        return EDGES.formatted(TYPE, "link", which);
    }

    private static String terms(String which) {
        return EDGES.formatted("'term'", "term", which);
    }

    private static EdgeRow edge(ResultSet row) throws SQLException {
        return new EdgeRow(
                NotePath.of(row.getString(1)),
                Optional.ofNullable(row.getString(2)).map(NotePath::of),
                new FoldedLabel(row.getString(3)),
                row.getString(4),
                row.getString(5));
    }
}
