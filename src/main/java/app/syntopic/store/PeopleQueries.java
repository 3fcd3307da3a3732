package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NoteSummary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who said or wrote the sources of literature notes. Safe to share between threads.
public final class PeopleQueries {

    private final ReadPool pool;

    PeopleQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// All names, each with how many literature notes name it as a creator.
    public Map<String, Integer> creators() {
        return pool.read(session -> {
            Map<String, Integer> counts = new HashMap<>();
            session.each(
                    "SELECT creators, count(*) FROM note WHERE kind = "
                            + Codes.of(NoteKind.LITERATURE)
                            + " AND creators IS NOT NULL GROUP BY creators",
                    row -> Map.entry(Lines.split(row.getString(1)), row.getInt(2)),
                    entry -> entry.getKey().forEach(name -> counts.merge(name, entry.getValue(), Integer::sum)));
            return counts;
        });
    }

    /// Names of people, shows and publishers that contain `typed`, case and spelling folded; those of most literature
    /// notes first.
    public List<NamedMaker> makers(String typed, int limit) {
        return pool.read(session ->
                session.list(
                        """
                        SELECT coalesce(preferred, label), people FROM name WHERE people > 0 AND instr(lower(key), lower(?)) > 0
                        ORDER BY people DESC, key LIMIT ?
                        """,
                        row -> new NamedMaker(row.getString(1), row.getInt(2)),
                        FoldedLabel.of(typed).key(),
                        limit));
    }

    /// Literature notes about what one of the names said or wrote, the oldest first, those without a date last.
    public List<NoteSummary> sources(String name, int limit) {
        return pool.read(session ->
                session.list(
                        "SELECT "
                                + NoteSummaries.COLUMNS
                                + " FROM note n WHERE n.kind = "
                                + Codes.of(NoteKind.LITERATURE)
                                + " AND instr(char(10) || n.creators || char(10), char(10) || ? || char(10)) > 0"
                                + " ORDER BY n.published IS NULL, n.published, n.sort, n.path LIMIT ?",
                        NoteSummaries::read,
                        name,
                        limit));
    }
}
