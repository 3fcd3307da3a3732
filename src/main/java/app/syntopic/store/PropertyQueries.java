package app.syntopic.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Keys and values that the metadata of notes holds. Safe to share between threads.
public final class PropertyQueries {

    private final ReadPool pool;

    PropertyQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Keys of the reader's own that contain `typed`, case aside; those of most notes first. A key that is spelt in
    /// several ways comes in small letters where some note has it so.
    public List<PropertyRow> keys(String typed, int limit) {
        SoughtPart sought = new SoughtPart(typed);
        return pool.read(session ->
                first(
                        session,
                        """
                        SELECT max(key COLLATE BINARY), count(DISTINCT note) FROM property WHERE instr(lower(key), ?) > 0
                        GROUP BY key ORDER BY 2 DESC, key
                        """,
                        sought,
                        limit,
                        sought.ascii()));
    }

    /// What stands under a key and contains `typed`, case aside; the values of most notes first.
    public List<PropertyRow> values(String key, String typed, int limit) {
        SoughtPart sought = new SoughtPart(typed);
        return pool.read(session ->
                first(
                        session,
                        """
                        SELECT value, count(*) FROM property WHERE key = ? AND instr(lower(value), ?) > 0
                        GROUP BY value ORDER BY 2 DESC, value
                        """,
                        sought,
                        limit,
                        key,
                        sought.ascii()));
    }

    private static List<PropertyRow> first(Session session, String sql, SoughtPart sought, int limit, Object... values)
            throws SQLException {
        List<PropertyRow> found = new ArrayList<>();
        session.each(
                sql,
                row -> new PropertyRow(row.getString(1), row.getInt(2)),
                row -> {
                    if (found.size() < limit && sought.isIn(row.text())) {
                        found.add(row);
                    }
                },
                values);
        return found;
    }
}
