package app.syntopic.store;

import java.util.List;
import java.util.Locale;

/// Keys and values that the metadata of notes holds. Safe to share between threads.
public final class PropertyQueries {

    private final ReadPool pool;

    PropertyQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Keys of the reader's own that contain `typed`, case aside; those of most notes first. A key that is spelt in
    /// several ways comes in small letters where some note has it so.
    public List<PropertyRow> keys(String typed, int limit) {
        return pool.read(session ->
                session.list(
                        """
                        SELECT max(key COLLATE BINARY), count(DISTINCT note) FROM property WHERE instr(lower(key), ?) > 0
                        GROUP BY key ORDER BY 2 DESC, key LIMIT ?
                        """,
                        row -> new PropertyRow(row.getString(1), row.getInt(2)),
                        typed.strip().toLowerCase(Locale.ROOT),
                        limit));
    }

    /// What stands under a key and contains `typed`, case aside; the values of most notes first.
    public List<PropertyRow> values(String key, String typed, int limit) {
        return pool.read(session ->
                session.list(
                        """
                        SELECT value, count(*) FROM property WHERE key = ? AND instr(lower(value), lower(?)) > 0
                        GROUP BY value ORDER BY 2 DESC, value LIMIT ?
                        """,
                        row -> new PropertyRow(row.getString(1), row.getInt(2)),
                        key,
                        typed.strip(),
                        limit));
    }
}
